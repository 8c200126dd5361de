import { conceptCoverage, unitAfterConversion } from './comparable';
import { finalTarget, latestValue } from './latest';
import { assess, type Assessment, type ComparabilityInput, groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import type { Site } from '../site';

/** A series of one side with its current figure: the latest actual, else baseline, else target. */
export interface Side {
	indicator: ObservationDetail;
	figure: ObservationDetail | null;
}

/** A series of the city and one of another, with the assessment of their figures. */
export interface ComparedPair {
	own: Side;
	other: Side;
	assessment: Assessment;
}

/** A concept that both sides measure, with every pair of their series. */
export interface SharedConcept {
	concept: ObservationDetail;
	pairings: ComparedPair[];
}

const inputOf = ({ indicator, figure }: Side): ComparabilityInput => ({
	indicator_id: indicator.indicator_id,
	concept_id: indicator.concept_id,
	comparability: indicator.comparability,
	base_unit_id: unitAfterConversion(indicator, (figure ?? indicator).base_unit_id),
	accumulation: indicator.accumulation,
	scope: figure?.scope_ja ?? indicator.indicator_scope_ja,
	accounts: indicator.accounts,
	as_of: indicator.as_of,
	concept: conceptCoverage(indicator),
	...(figure === null
		? {}
		: {
				kind: figure.kind,
				fiscal_year: figure.fiscal_year,
				bound: figure.bound,
				certainty: figure.certainty
			})
});

/** A series with its current figure. */
function sideOf(rows: readonly ObservationDetail[]): Side {
	return { indicator: rows[0]!, figure: latestValue(rows) ?? finalTarget(rows) };
}

/** Every concept that both sides measure, with each series of the city paired with each of the others. */
export function sharedConcepts(
	rows: readonly ObservationDetail[],
	municipality: string
): SharedConcept[] {
	return [...groupBy(rows, (r) => r.concept_id).values()].flatMap((list) => {
		const sides = [...groupBy(list, (r) => r.indicator_id).values()].map(sideOf);
		const ownSides = sides.filter((s) => s.indicator.municipality === municipality);
		const others = sides.filter((s) => s.indicator.municipality !== municipality);
		const pairings = ownSides.flatMap((a) =>
			others.map((b) => ({ own: a, other: b, assessment: assess([inputOf(a), inputOf(b)]) }))
		);
		return pairings.length === 0 ? [] : [{ concept: list[0]!, pairings }];
	});
}

/** Something that a city can be set against: another city, a group, cities of its type, all. */
export interface Counterpart {
	id: string;
	kind: 'municipality' | 'group' | 'type' | 'all';
	/** Slugs with data, without the city itself. */
	municipalities: string[];
}

/**
 * What a city can be set against, in the order in which it is offered.
 * @param types class of each municipality in the similar-body classification, by slug
 */
export function counterpartsOf(
	site: Site,
	municipality: string,
	types: ReadonlyMap<string, string>
): Counterpart[] {
	const others = site.municipalities.map((m) => m.slug).filter((slug) => slug !== municipality);
	const groups = site.groups
		.filter((g) => g.members.some((m) => m.slug === municipality))
		.map((g) => ({
			id: g.group_id,
			kind: 'group' as const,
			municipalities: others.filter((slug) => g.members.some((m) => m.slug === slug))
		}));
	const type = types.get(municipality);
	const alike = others.filter((slug) => types.get(slug) === type);
	return [
		...others.map((id) => ({ id, kind: 'municipality' as const, municipalities: [id] })),
		...groups.filter((g) => g.municipalities.length > 0),
		...(type === undefined ? [] : [{ id: 'type', kind: 'type' as const, municipalities: alike }]),
		{ id: 'all', kind: 'all' as const, municipalities: others }
	];
}
