import { indicatorPanels, isOwnMeasure } from '../analysis';
import { closingRounds, type DocumentKind, isAt, isMidYear } from '../domain';
import type { EvaluationDetail, ObservationDetail, ScheduleStepDetail } from '../query';
import {
	bracketed,
	capitalized,
	enumerated,
	initiativeText,
	joinSentences,
	listed,
	messages,
	quoted,
	readsTranslation
} from '../text';
import { describeScalesApart } from './grade-scales';
import { formatYear, formatYearSpan } from './observation';
import type { ReaderContext } from './reader-context';
import { changedCellNotes } from './restatement';
import { stepKindsWords } from './schedule';

/** What the documents tell of one initiative. */
export interface InitiativeRows {
	/** Name of its city. */
	city: string;
	figures: readonly ObservationDetail[];
	grades: readonly EvaluationDetail[];
	documents: readonly { kind: DocumentKind }[];
}

/** Up to when an initiative has targets, and its last grade or why there is none. */
export function describeInitiative(
	{ city, figures, grades, documents }: InitiativeRows,
	reader: ReaderContext
): string {
	const text = initiativeText[reader.language];
	const numbers = figures.filter((f) => f.value !== null);
	const targets = numbers.filter((f) => f.kind === 'target' && isOwnMeasure(f));
	const years = targets.map((f) => f.fiscal_year).filter((y) => y !== null);
	const last = years.length === 0 ? null : formatYear({ fiscal_year: Math.max(...years) }, reader);
	const first =
		targets.length > 0
			? text.targets(city, last)
			: text[numbers.length > 0 ? 'noTargets' : 'noNumbers'](city);
	const ungraded = documents.every((d) => d.kind === 'plan') ? text.planOnly : text.noGrades;
	return joinSentences(
		[first, grades.length === 0 ? ungraded : describeLastGrade(grades, reader)],
		reader.language
	);
}

/** The grades by which the last graded year of an initiative was closed, each once. */
function describeLastGrade(grades: readonly EvaluationDetail[], reader: ReaderContext): string {
	const text = initiativeText[reader.language];
	const round = closingRounds(grades).at(-1)!;
	const last = grades.filter((g) => isAt(g, round)).sort((a, b) => a.grade_order - b.grade_order);
	const given = [...new Set(last.map((g) => g.grade))];
	const year = formatYear(round, reader);
	const named =
		given.length > 1 ? text.byDepartment(enumerated(given, reader.language)) : given[0]!;
	const low = last.some((g) => g.certainty === 'low');
	return text.grade(
		round.period === null ? year : text.round[isMidYear(round.period) ? 'middle' : 'end'](year),
		low ? named + bracketed(text.lowGrade, reader.language) : named
	);
}

/** The last grade of an initiative, and that it compares with no other city's. */
export function describeInitiativeGrades(
	grades: readonly EvaluationDetail[],
	reader: ReaderContext
): string {
	return joinSentences(
		[describeLastGrade(grades, reader), describeScalesApart(grades, reader)],
		reader.language
	);
}

/** How many indicators of an initiative have numbers, and for which years. */
export function describeInitiativeFigures(
	figures: readonly ObservationDetail[],
	reader: ReaderContext
): string {
	const text = initiativeText[reader.language];
	const panels = indicatorPanels(figures);
	const numbered = panels.filter((p) => p.rows.some((r) => r.value !== null)).length;
	const numbers = figures.filter((f) => f.value !== null);
	return joinSentences(
		[
			text.figuresSentence(panels.length, numbered, formatYearSpan(numbers, reader)),
			...(numbers.length > 0 && numbers.length < figures.length ? [text.wordings] : [])
		],
		reader.language
	);
}

/** Whether an initiative has plans or results, and for which years. */
export function describeInitiativeSchedule(
	steps: readonly ScheduleStepDetail[],
	reader: ReaderContext
): string {
	const text = initiativeText[reader.language];
	const what = stepKindsWords(steps, reader);
	const dated = steps.some((s) => s.fiscal_year !== null);
	const undated = dated && steps.some((s) => s.fiscal_year === null);
	const sentence = text.scheduleSentence(what, dated);
	return joinSentences(
		[capitalized(sentence), ...(undated ? [text.scheduleUndated] : [])],
		reader.language
	);
}

/** Notes below the schedule of one initiative: what changed, what is uncertain, what has no year. */
export function scheduleNotes(
	steps: readonly ScheduleStepDetail[],
	reader: ReaderContext
): string[] {
	const { language } = reader;
	const undated = steps.filter((s) => s.fiscal_year === null);
	const words = undated.map((s) => (readsTranslation(language) ? s.action_en : s.plan_text_ja));
	return [
		...changedCellNotes(steps, reader),
		...(steps.some((s) => s.certainty === 'low') ? [messages(language).chart.lowEntries] : []),
		...(undated.length > 0
			? [
					initiativeText[language].undatedSteps(
						listed(
							[...new Set(words)].map((w) => quoted(w, language)),
							language
						)
					)
				]
			: [])
	];
}
