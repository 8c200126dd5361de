import {
	assessedRows,
	attainmentOverview,
	type AttainmentRow,
	countGrades,
	disagreements,
	gradeEvidence,
	tierGrades
} from '../analysis';
import { type Evidence, groupBy, type Tier } from '../domain';
import type { GradeScaleStep } from '../query';
import { enumerated, gradesText, joinSentences, punctuation } from '../text';
import { formatYearSpan } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

const TIERS: readonly Tier[] = ['top', 'middle', 'low'];
const EVIDENCE: readonly Evidence[] = ['for', 'mixed', 'against'];

/**
 * Whether grades disagree with the figures beside them, of which years, and whose they are where all
 * are of one city; and whose grades were read with the help of those figures.
 */
export function describeDisagreements(
	rows: readonly AttainmentRow[],
	reader: ReaderContext
): string {
	const { language, municipalities } = reader;
	const text = gradesText[language];
	const grades = gradeEvidence(rows)
		.filter((e) => e.evidence !== 'none')
		.map((e) => e.grade);
	const years = formatYearSpan(grades, reader);
	if (years === null) return text.noEvidence;
	const cities = [...new Set(grades.map((g) => g.municipality))];
	const whose = text.whose(years, cities.length === 1 ? municipalities.get(cities[0]!).name : null);
	const { topMissed, lowReached } = disagreements(rows);
	const found = [
		...(topMissed.length > 0 ? [text.topMissed(topMissed.length)] : []),
		...(lowReached.length > 0 ? [text.lowReached(lowReached.length)] : [])
	];
	const { circular } = attainmentOverview(rows);
	return joinSentences(
		[
			found.length === 0
				? text.noDisagreement(whose, grades.length)
				: text.someDisagree(whose, grades.length, enumerated(found, language)),
			...(circular.length > 0 ? [text.noProof(cityNames(circular, reader))] : [])
		],
		language
	);
}

/** The same, and of how many grades it cannot be said. */
export function describeAttainments(rows: readonly AttainmentRow[], reader: ReaderContext): string {
	const text = gradesText[reader.language];
	const rest = countGrades(rows) - countGrades(assessedRows(rows));
	const perhaps = disagreements(rows).perhaps.length;
	return joinSentences(
		[
			describeDisagreements(rows, reader),
			...(rest > 0 ? [text.unassessed(rest)] : []),
			...(perhaps > 0 ? [text.perhaps(perhaps)] : [])
		],
		reader.language
	);
}

/** A note for each tier: how many grades stand beside targets reached only, missed only, and both. */
export function gradeEvidenceNotes(
	rows: readonly AttainmentRow[],
	scales: readonly GradeScaleStep[],
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const text = gradesText[language];
	const assessed = gradeEvidence(rows).filter((e) => e.evidence !== 'none');
	const byTier = groupBy(assessed, (e) => e.grade.tier);
	return TIERS.flatMap((tier) => {
		const ofTier = byTier.get(tier) ?? [];
		const counts = EVIDENCE.flatMap((evidence) => {
			const count = ofTier.filter((e) => e.evidence === evidence).length;
			return count === 0 ? [] : [text.evidenceCount(text.evidence[evidence], count)];
		});
		const given = tierGrades(scales, tier).filter((g) => ofTier.some((e) => e.grade.grade === g));
		const name = text.tiers[tier](given.join(punctuation[language].countBreak));
		return counts.length === 0 ? [] : [text.tier(name, enumerated(counts, language))];
	});
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
