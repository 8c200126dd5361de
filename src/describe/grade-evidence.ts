import { disagreements, type AttainmentRow, gradeEvidence, tierGrades } from '../analysis';
import { type Evidence, groupBy, type Tier } from '../domain';
import type { GradeScaleStep } from '../query';
import { gradesText, joinSentences, listed, punctuation } from '../text';
import { cityNames, type ReaderContext } from './reader-context';

const TIERS: readonly Tier[] = ['top', 'middle', 'low'];
const EVIDENCE: readonly Evidence[] = ['for', 'mixed', 'against'];

/**
 * What the figures say beside the grades, tier by tier: how many grades stand beside targets reached
 * only, missed only, and both; whose they are where all are of one city; and which disagree.
 */
export function describeGradeEvidence(
	rows: readonly AttainmentRow[],
	scales: readonly GradeScaleStep[],
	{ language, municipalities }: ReaderContext
): string {
	const text = gradesText[language];
	const assessed = gradeEvidence(rows).filter((e) => e.evidence !== 'none');
	const byTier = groupBy(assessed, (e) => e.grade.tier);
	const tiers = TIERS.flatMap((tier) => {
		const ofTier = byTier.get(tier) ?? [];
		const counts = EVIDENCE.flatMap((evidence) => {
			const count = ofTier.filter((e) => e.evidence === evidence).length;
			return count === 0 ? [] : [text.evidenceCount(text.evidence[evidence], count)];
		});
		const given = tierGrades(scales, tier).filter((g) => ofTier.some((e) => e.grade.grade === g));
		const name = text.tiers[tier](given.join(punctuation[language].countBreak));
		return counts.length === 0 ? [] : [text.tier(name, listed(counts, language))];
	});
	const cities = [...new Set(assessed.map((e) => e.grade.municipality))];
	const only = cities.length === 1 ? municipalities.get(cities[0]!).name : null;
	const { topMissed, lowReached, perhaps } = disagreements(rows);
	const beside = text.beside(assessed.length, only, tiers.join(punctuation[language].stop));
	return joinSentences(
		[
			beside,
			...(assessed.length > 0 ? [text.disagree(topMissed.length, lowReached.length)] : []),
			...(perhaps.length > 0 ? [text.perhaps(perhaps.length)] : [])
		],
		language
	);
}

/** Whose grades have no definition in their document, so that their tiers are read; null for none. */
export function describeUndefinedScales(
	scales: readonly GradeScaleStep[],
	reader: ReaderContext
): string | null {
	const cities = [
		...new Set(scales.filter((s) => s.meaning_ja === null).map((s) => s.municipality))
	];
	return cities.length === 0
		? null
		: gradesText[reader.language].attainment.undefinedScale(cityNames(cities, reader));
}
