import {
	countPromises,
	type FollowedPromise,
	type FollowedTarget,
	followedTotal,
	latestFollowed
} from '../analysis';
import type { PromiseFigure } from '../query';
import {
	bracketed,
	formatDate,
	formatFigure,
	inLanguage,
	joinSentences,
	listed,
	localized,
	messages,
	promisesText,
	quoted
} from '../text';
import { formatYearShort } from './observation';
import type { ReaderContext } from './reader-context';

/** Decimals with which a figure that was converted is shown: four digits in all, none beyond the point of a large one. */
const placesOf = (value: number): number =>
	value === 0 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));

/** Rounded for reading, but never to zero where there is something. */
function rounded(value: number, places: number): number {
	const shown = Number(value.toFixed(places));
	return shown === 0 && value !== 0 && places < 12 ? rounded(value, places + 1) : shown;
}

/** When an official figure is of: its date, or its fiscal year. */
export function promiseWhen(row: PromiseFigure, reader: ReaderContext): string {
	return row.as_of === null ? formatYearShort(row, reader) : formatDate(row.as_of, reader.language);
}

/** A figure of a promise in the unit of the target; official ones that were converted are rounded. */
export function formatPromised(row: PromiseFigure, { language }: ReaderContext): string {
	const { value, published, origin, bound } = row;
	if (value === null) return quoted(row.value_text ?? '', language);
	const converted = origin === 'official' && value !== published;
	return formatFigure(
		{
			value: converted ? rounded(value, placesOf(value)) : value,
			unit: inLanguage(row, 'unit', language),
			bound
		},
		language,
		messages(language).bounds
	);
}

/** A target as its plan prints it, for places where nothing is set beside it. */
export function formatTarget(row: PromiseFigure, { language }: ReaderContext): string {
	if (row.published === null) return quoted(row.value_text ?? '', language);
	const unit = inLanguage(row, 'unit', language);
	return formatFigure(
		{ value: row.value ?? row.published, unit, bound: row.bound },
		language,
		messages(language).bounds
	);
}

/** An official figure as it was published: number and unit, or yes and no. */
export function formatPublished(row: PromiseFigure, { language }: ReaderContext): string {
	const { published, value_type } = row;
	const { yesNo, noLatest } = promisesText[language];
	if (published === null) return noLatest;
	if (value_type === 'yes_no') return published === 1 ? yesNo.yes : yesNo.no;
	const unit = inLanguage(row, 'published_unit', language);
	return formatFigure({ value: published, unit, bound: null }, language, messages(language).bounds);
}

/** The name of a statistic, with tax and basis where it has them. */
export function promiseStatistic(row: PromiseFigure, language: ReaderContext['language']): string {
	const { taxes, bases } = promisesText[language];
	const keys = [taxes[row.tax ?? ''], bases[row.basis ?? '']].filter((word) => word !== undefined);
	const name = localized(row, 'statistic', language);
	return keys.length === 0 ? name : `${name}${bracketed(listed(keys, language), language)}`;
}

/** A gap between official figure and target with its sign, in the unit of the target. */
function formatGap(
	{ difference, reached, official }: FollowedTarget,
	reader: ReaderContext
): string {
	const { language } = reader;
	const converted = official.some((r) => r.value !== r.published);
	const gap = converted ? rounded(difference!, placesOf(reached!)) : difference!;
	const amount = formatFigure(
		{ value: Math.abs(gap), unit: inLanguage(official[0]!, 'unit', language), bound: null },
		language,
		messages(language).bounds
	);
	return `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${amount}`;
}

/** What became of a target of one year. */
function describeTarget(followed: FollowedTarget, reader: ReaderContext): string {
	const text = promisesText[reader.language];
	const [official] = followed.official;
	const words = [
		promiseWhen(official!, reader),
		formatPromised(official!, reader),
		formatPromised(followed.target, reader)
	] as const;
	switch (followed.outcome) {
		case 'met':
			return text.met(...words, formatGap(followed, reader));
		case 'not-met':
			return text.notMet(...words, formatGap(followed, reader));
		case 'no-direction':
			return text.noDirection(...words, formatGap(followed, reader));
		default:
			return text.otherDefinition(...words);
	}
}

/** What became of a target for all years of the plan together, where that can be said. */
function describeTotal(followed: FollowedTarget, reader: ReaderContext): string[] {
	const text = promisesText[reader.language];
	const { outcome, reached, target } = followed;
	if (outcome !== 'met' && outcome !== 'not-met') return [];
	const words = [
		formatPromised({ ...followed.official[0]!, value: reached, published: null }, reader),
		formatPromised(target, reader),
		formatGap(followed, reader)
	] as const;
	return [outcome === 'met' ? text.totalMet(...words) : text.totalNotMet(...words)];
}

/** The years of the targets that no official figure has reached yet. */
function describePending({ targets }: FollowedPromise, reader: ReaderContext): string[] {
	const text = promisesText[reader.language];
	const due = targets
		.filter((t) => t.outcome === 'not-yet' && t.target.fiscal_year !== null)
		.map((t) => formatYearShort(t.target, reader));
	if (due.length === 0) return [];
	return [text.notYet(due.length === 1 ? due[0]! : text.from(due[0]!, due.at(-1)!))];
}

/** What became of a promise: the latest target with an official figure first, then the total, then what is open. */
export function describePromise(promise: FollowedPromise, reader: ReaderContext): string {
	const text = promisesText[reader.language];
	const latest = latestFollowed(promise);
	const total = followedTotal(promise);
	const last = promise.official.at(-1);
	const first = latest
		? describeTarget(latest, reader)
		: last
			? text.noYear(promiseWhen(last, reader), formatPromised(last, reader))
			: text.noFigure;
	const newer = latest && last && last.fiscal_year! > latest.target.fiscal_year!;
	return joinSentences(
		[
			first,
			...(latest?.target.certainty === 'low' ? [text.low] : []),
			...(total ? describeTotal(total, reader) : []),
			...(newer ? [text.newest(promiseWhen(last, reader), formatPromised(last, reader))] : []),
			...describePending(promise, reader)
		],
		reader.language
	);
}

/** How many target figures were met and not, and of how few of those followed that can be said. */
export function describePromises(
	promises: readonly FollowedPromise[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = promisesText[language];
	const counts = countPromises(promises);
	if (counts.promises === 0) return text.none;
	return joinSentences(
		[
			counts.met + counts.notMet === 0 ? text.noneJudged : text.judged(counts.met, counts.notMet),
			text.sentence(counts.promises, counts.cities, counts.same)
		],
		language
	);
}

/** Which targets have a statistic that is known to measure the same. */
export function describeSameDefinitions(
	promises: readonly FollowedPromise[],
	{ language, municipalities }: ReaderContext
): string {
	const text = promisesText[language];
	const same = promises.filter((p) => p.verdict === 'same');
	if (same.length === 0) return text.noneSame;
	const names = same.map(
		({ about }) =>
			`${localized(about, 'label', language)}${bracketed(municipalities.get(about.municipality).name, language)}`
	);
	return text.same(listed(names, language));
}

/** The label of a mark for screen readers: indicator, year, what it is and its value. */
export function promiseLabel(row: PromiseFigure, reader: ReaderContext): string {
	const { language, municipalities } = reader;
	const text = promisesText[language];
	const what = row.kind === null ? text.official : messages(language).kinds[row.kind];
	return listed(
		[
			municipalities.get(row.municipality).name,
			row.kind === null ? promiseStatistic(row, language) : localized(row, 'label', language),
			promiseWhen(row, reader),
			`${what} ${formatPromised(row, reader)}`
		],
		language
	);
}
