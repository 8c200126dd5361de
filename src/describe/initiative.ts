import { finalTarget, isOwnMeasure, latestValue } from '../analysis';
import { closingRounds, type DocumentKind, groupBy, isAt, isMidYear } from '../domain';
import type { EvaluationDetail, ObservationDetail, ScheduleStepDetail } from '../query';
import {
	bracketed,
	capitalized,
	enumerated,
	initiativeText,
	joinSentences,
	listed,
	localized,
	messages,
	quoted,
	readsTranslation
} from '../text';
import { isShortEnough } from './first-sentence';
import { describeScalesApart } from './grade-scales';
import { formatValue, formatYear, formatYearBrief, formatYearSpan } from './observation';
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

/**
 * The latest value and the last target of the first indicator that has both, else of the first that has a
 * number; '' where none has, or where that is too long for a first sentence.
 */
function describeCourse(figures: readonly ObservationDetail[], reader: ReaderContext): string {
	const text = initiativeText[reader.language];
	const courses = [...groupBy(figures.filter(isOwnMeasure), (f) => f.indicator_id).values()]
		.map((rows) => ({ known: latestValue(rows), target: finalTarget(rows) }))
		.filter(({ known, target }) => known !== null || target !== null);
	const course = courses.find(({ known, target }) => known && target) ?? courses[0];
	if (course === undefined) return '';
	const shown = [course.known, course.target].filter((row) => row !== null);
	const values = shown.map((row) =>
		text.value(
			formatValue(row, reader),
			formatYearBrief(row, reader),
			messages(reader.language).kinds[row.kind]
		)
	);
	const sentence = text.course(
		localized(shown[0]!, 'label', reader.language),
		listed(values, reader.language)
	);
	return isShortEnough(sentence, reader.language) ? sentence : '';
}

/**
 * What an initiative has come to, or up to when it has targets, and its last grade or why there is none.
 */
export function describeInitiative(
	{ city, figures, grades, documents }: InitiativeRows,
	reader: ReaderContext
): string {
	const text = initiativeText[reader.language];
	const numbers = figures.filter((f) => f.value !== null);
	const targets = numbers.filter((f) => f.kind === 'target' && isOwnMeasure(f));
	const years = targets.map((f) => f.fiscal_year).filter((y) => y !== null);
	const last = years.length === 0 ? null : formatYear({ fiscal_year: Math.max(...years) }, reader);
	const course = describeCourse(figures, reader);
	const otherwise =
		targets.length > 0
			? text.targets(city, last)
			: text[numbers.length > 0 ? 'noTargets' : 'noNumbers'](city);
	const ungraded = documents.every((d) => d.kind === 'plan') ? text.planOnly : text.noGrades;
	return joinSentences(
		[course || otherwise, grades.length === 0 ? ungraded : describeLastGrade(grades, reader)],
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

/** For how many indicators of an initiative actual and target can be set side by side, of which years its numbers are, and whether words stand elsewhere. */
export function describeInitiativeFigures(
	figures: readonly ObservationDetail[],
	reader: ReaderContext
): string {
	const text = initiativeText[reader.language];
	const numbers = figures.filter((f) => f.value !== null);
	return joinSentences(
		[
			...(numbers.length > 0 ? [describeFollowed(numbers, reader)] : []),
			text.figuresSentence(formatYearSpan(numbers, reader), numbers.length > 0),
			...(numbers.length > 0 && numbers.length < figures.length ? [text.wordings] : [])
		],
		reader.language
	);
}

/** How many of the indicators that have numbers have both an actual and a target, so that they can be followed. */
function describeFollowed(numbers: readonly ObservationDetail[], reader: ReaderContext): string {
	const text = initiativeText[reader.language].followable;
	const indicators = [...groupBy(numbers, (f) => f.indicator_id).values()];
	const has = (rows: readonly ObservationDetail[], kind: ObservationDetail['kind']) =>
		rows.some((row) => row.kind === kind);
	const both = indicators.filter((rows) => has(rows, 'actual') && has(rows, 'target')).length;
	if (both > 0) return text.both(both, indicators.length);
	const [actuals, targets] = (['actual', 'target'] as const).map(
		(kind) => indicators.filter((rows) => has(rows, kind)).length
	);
	if (actuals === 0 && targets === 0) return text.neither;
	if (targets === 0) return text.noTarget;
	return actuals === 0 ? text.noActual : text.apart;
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
