import { type Entries, type Finding, finding } from '../data-set';
import { coverageMatch, isMeasured, type Coverage } from '../../comparability';
import { groupBy } from '../../group-by';

interface Covering extends Omit<Coverage, 'scope'> {
	scope_ja: string | null;
}

const coverageOf = ({ scope_ja, accounts, as_of }: Covering): Coverage => ({
	scope: scope_ja,
	accounts,
	as_of
});

const COLUMNS = { scope: 'scope_ja', accounts: 'accounts', as_of: 'as_of' } as const;

/** An indicator is `same` only where its document states all that the concept names; what it leaves open makes it `similar`. */
function checkSame(entries: Entries): Finding[] {
	const indicators = new Map(entries.indicator.map((e) => [e.row.indicator_id, e.row]));
	const concepts = new Map(entries.concept.map((e) => [e.row.concept_id, e.row]));
	return entries.indicator_concept.flatMap((e) => {
		const [indicator, concept] = [
			indicators.get(e.row.indicator_id),
			concepts.get(e.row.concept_id)
		];
		if (!indicator || !concept || e.row.comparability !== 'same') return [];
		return Object.entries(COLUMNS).flatMap(([field, column]) =>
			coverageMatch(coverageOf(indicator), coverageOf(concept), field as keyof Coverage) ===
			'as-concept'
				? []
				: [
						finding(
							e,
							`comparability "same" with ${column} ${JSON.stringify(indicator[column] ?? '')} where concept ${concept.concept_id} has ${JSON.stringify(concept[column] ?? '')}; expected similar`
						)
					]
		);
	});
}

/** A concept stands for a comparison: indicators of two cities or more measure it, be it with care. */
function checkMeasured(entries: Entries): Finding[] {
	const cities = groupBy(
		entries.indicator_concept.filter((e) => isMeasured(e.row.comparability)),
		(e) => e.row.concept_id
	);
	return entries.concept.flatMap((e) => {
		const slugs = new Set(cities.get(e.row.concept_id)?.map((link) => link.slug));
		return slugs.size > 1
			? []
			: [
					finding(
						e,
						`concept ${e.row.concept_id} is measured by ${slugs.size === 0 ? 'no city' : `${[...slugs].join()} alone`}; expected indicators of two cities that are same, convertible or similar`
					)
				];
	});
}

/** Concepts are measured by two cities or more, and what is called the same as a concept is. */
export function checkConcepts(entries: Entries): Finding[] {
	return [...checkMeasured(entries), ...checkSame(entries)];
}
