import type { DocumentKind } from '../domain';
import type { IndexedInitiative, ScheduleStepDetail } from '../query';
import { joinSentences, municipalityText } from '../text';
import type { ReaderContext } from './reader-context';
import { stepKindsWords } from './schedule';

/** How many of a city's initiatives have numbers, and what has to be known of its grades. */
export function describeMunicipality(
	name: string,
	initiatives: readonly Pick<IndexedInitiative, 'figures' | 'evaluations'>[],
	documents: readonly { kind: DocumentKind }[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = municipalityText[language];
	const withFigures = initiatives.filter((i) => i.figures > 0).length;
	const graded = initiatives.some((i) => i.evaluations > 0);
	const ungraded = documents.every((d) => d.kind === 'plan') ? text.planOnly : text.noGradesGiven;
	return joinSentences(
		[
			text.withFigures(name, initiatives.length, withFigures),
			graded ? text.gradesWithin : ungraded
		],
		language
	);
}

/** How many of a city's initiatives have a schedule, and for which years. */
export function describeScheduleYears(
	steps: readonly ScheduleStepDetail[],
	initiatives: number,
	reader: ReaderContext
): string {
	const text = municipalityText[reader.language];
	const scheduled = new Set(steps.map((s) => s.initiative_id)).size;
	const dated = steps.some((s) => s.fiscal_year !== null);
	const undated = dated && steps.some((s) => s.fiscal_year === null);
	return joinSentences(
		[
			text.scheduleSentence(stepKindsWords(steps, reader), initiatives, scheduled, dated),
			...(undated ? [text.scheduleUndated] : [])
		],
		reader.language
	);
}
