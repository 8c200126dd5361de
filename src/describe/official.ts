import {
	type AreaGroupSummary,
	type AreaRank,
	type AreaRankReason,
	isDashBest,
	inYen,
	isYesOrNo,
	municipalityStyles,
	type MunicipalityStyle,
	NEUTRAL_STYLE,
	type OfficialMeasure,
	type OfficialStatistic,
	type Period,
	rankInGroup,
	shownDecimals,
	shownValue,
	summarizeGroup
} from '../analysis';
import { formatFiscalYear, round } from '../domain';
import type { OfficialFigure } from '../query';
import {
	conceptText,
	formatDate,
	formatFigure,
	formatNumber,
	formatYen,
	inLanguage,
	joinSentences,
	listed,
	localized,
	officialText,
	prefectureName,
	punctuation
} from '../text';
import type { ReaderContext } from './reader-context';

/** A municipality that the reader has chosen, as drawings name it. */
export interface ChosenArea {
	code: string;
	name: string;
	style: MunicipalityStyle;
}

/** What identifies a municipality in rows and says its name. */
interface NamedArea {
	code: string;
	name_ja: string;
	name_en: string;
	prefecture_ja: string;
	slug: string | null;
}

/** A statistic in one period among a group of municipalities, and the one that the group belongs to. */
export interface OfficialView {
	statistic: OfficialStatistic;
	measure: OfficialMeasure;
	/** All municipalities in one period. */
	rows: readonly OfficialFigure[];
	/** Code of the municipality whose group it is. */
	reference: string;
	group: AreaGroupChoice;
}

/** How a group was chosen: what it is, and what its name needs. */
export type AreaGroupChoice =
	| { kind: 'similar' | 'prefecture' | 'all' }
	| { kind: 'population'; factor: number }
	| { kind: 'named'; name_ja: string; name_en: string };

/** The name of a municipality, with its prefecture where another one of the rows has the same name. */
export function areaName(
	area: NamedArea,
	among: readonly NamedArea[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const name = localized(area, 'name', language);
	const isShared = among.some(
		(a) => a.code !== area.code && localized(a, 'name', language) === name
	);
	const { bracketOpen, bracketClose } = punctuation[language];
	return isShared
		? name + bracketOpen + prefectureName(area.prefecture_ja, language) + bracketClose
		: name;
}

/**
 * The municipalities chosen with their names and looks. Those with plans look as on all other pages;
 * the others take the looks that are left.
 * @param codes in the order chosen; codes that no row has are left out
 */
export function chosenAreas(
	codes: readonly string[],
	rows: readonly NamedArea[],
	reader: ReaderContext
): ChosenArea[] {
	const byCode = new Map(rows.map((row) => [row.code, row]));
	const areas = [...new Set(codes)].flatMap((code) => byCode.get(code) ?? []);
	const keyOf = (area: NamedArea) => area.slug ?? area.code;
	const styles = municipalityStyles(
		reader.municipalities.all().map(({ slug }) => slug),
		areas.map(keyOf)
	);
	return areas.map((area) => ({
		code: area.code,
		name: areaName(area, rows, reader),
		style: styles.get(keyOf(area)) ?? NEUTRAL_STYLE
	}));
}

/** The unit in which values are shown; empty where there is none. */
export function officialUnit(
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const unit = inLanguage(statistic, 'unit', language);
	const text = officialText[language].perResident;
	if (measure.basis === 'published') return unit;
	return measure.basis === 'yen' ? text.yen : text[measure.basis](unit);
}

/** The unit of a difference of two values: percentage points for percentages. */
export function differenceUnit(
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	reader: Pick<ReaderContext, 'language'>
): string {
	const isPercent = statistic.unit_id === 'percent' && measure.basis === 'published';
	return isPercent ? conceptText[reader.language].point : officialUnit(statistic, measure, reader);
}

/** A value as shown, with its unit; of a statistic that says yes or no, the answer. */
export function formatOfficial(
	shown: number,
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	reader: Pick<ReaderContext, 'language'>
): string {
	const { language } = reader;
	const text = officialText[language];
	if (isYesOrNo(statistic)) return shown === 1 ? text.yes : text.no;
	const unit = officialUnit(statistic, measure, reader);
	const bounds = { min: '', max: '', about: '' };
	return formatFigure(
		{ value: shown, unit, bound: null, decimals: shownDecimals(measure) },
		language,
		bounds
	);
}

/** A value as shown, without its unit: as many decimals as it is published with, or more. */
export function officialNumber(
	shown: number,
	measure: OfficialMeasure,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	return formatNumber(shown, language, shownDecimals(measure));
}

/** The value of a row, or what stands in its place. */
export function figureWords(
	row: { value: number | null; absence: string | null },
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	reader: Pick<ReaderContext, 'language'>
): string {
	return row.value === null
		? absenceWords(row.absence, reader)
		: formatOfficial(shownValue(row.value, measure), statistic, measure, reader);
}

/** Why there is no value. */
export function absenceWords(
	absence: string | null,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { absences } = officialText[language];
	return absences[(absence ?? 'blank') as keyof typeof absences] ?? absences.blank;
}

/** A fiscal year, or a date. */
export function formatPeriod(
	{ fiscal_year, as_of }: Period,
	{ language, calendar }: Pick<ReaderContext, 'language' | 'calendar'>
): string {
	return fiscal_year === null
		? formatDate(as_of ?? '', language)
		: formatFiscalYear(fiscal_year, language, calendar);
}

/** The name of the group of a view, such as 「宇部市と同じ類似団体（都市Ⅳ－３）」. */
export function groupWords(
	{ group, rows, reference }: OfficialView,
	reader: Pick<ReaderContext, 'language'>
): string {
	const { language } = reader;
	const text = officialText[language].groups;
	const own = rows.find((r) => r.code === reference);
	const name = own ? areaName(own, rows, reader) : reference;
	if (group.kind === 'all') return text.all;
	if (group.kind === 'named') return localized(group, 'name', language);
	if (group.kind === 'population')
		return text.population(name, formatNumber(group.factor, language));
	if (group.kind === 'prefecture')
		return text.prefecture(own ? prefectureName(own.prefecture_ja, language) : '');
	return text.similar(own?.similar_group ?? '', name);
}

/** A group in a short sentence: its name and how many belong to it. */
export function membersWords(
	view: OfficialView,
	summary: AreaGroupSummary,
	reader: ReaderContext
): string {
	const text = officialText[reader.language];
	return text.shortGroup[view.group.kind](
		text.bodies(formatNumber(summary.members, reader.language))
	);
}

/** When, as a sentence begins: 'In FY2023', 'On 12 July 2024'; of a survey, when its answers were published. */
function whenWords(
	period: Period,
	statistic: Pick<OfficialStatistic, 'period'>,
	reader: ReaderContext
): string {
	const { when } = officialText[reader.language];
	const words = formatPeriod(period, reader);
	if (statistic.period === 'survey') return when.survey(words);
	return period.as_of?.includes('-') ? when.day(words) : when.year(words);
}

/** A value as a sentence says it: published amounts of money in 億円, others as shown. */
export function amountWords(
	shown: number,
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	reader: ReaderContext
): string {
	const yen = measure.basis === 'published' ? inYen(shown, statistic) : null;
	return yen === null
		? formatOfficial(shown, statistic, measure, reader)
		: formatYen(yen, reader.language);
}

/** One sentence that says where the reference stands: its value, the period and the median of the group. */
export function describeOfficial(view: OfficialView, reader: ReaderContext): string {
	const { rows, reference, statistic, measure } = view;
	const { language } = reader;
	const text = officialText[language];
	const summary = summarizeGroup(rows, statistic, measure);
	const own = rows.find((r) => r.code === reference);
	const members = membersWords(view, summary, reader);
	const [any] = rows;
	const period = any ? whenWords(any, statistic, reader) : '';
	if (!own) return text.seenNothing(period, members);
	const name = areaName(own, rows, reader);
	const amount = (shown: number) => amountWords(shown, statistic, measure, reader);
	const count = (n: number) => formatNumber(n, reader.language);
	if (own.value === null)
		return own.absence === 'dash' && isDashBest(statistic)
			? text.seenDash(name, period, members, count(summary.absences.get('dash') ?? 0))
			: text.seenAbsent(name, period, absenceWords(own.absence, reader));
	const shown = shownValue(own.value, measure);
	const median = summary.quantiles?.median ?? null;
	if (isYesOrNo(statistic)) {
		const yes = rows.filter((r) => r.in_group === 1 && r.value === 1).length;
		return text.seenYesNo(name, amount(shown), period, members, count(yes));
	}
	if (summary.quantiles === null) return text.seenNothing(period, members);
	if (median === null) return text.seenDashMedian(name, amount(shown), period, members);
	if (own.in_group === 0)
		return text.seenOutside(name, amount(shown), period, members, amount(median));
	if (shown === median) return text.seenEqual(name, amount(shown), period, members);
	const how = shown > median ? text.above : text.below;
	return text.seen(name, amount(shown), period, members, amount(median), how);
}

/** One sentence that says what a statistic does not tell. */
export function describeUnsaid(
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = officialText[language].unsaid;
	const { direction, size } = statistic;
	if (isYesOrNo(statistic)) return text['yes-or-no'];
	if (size === 'residents' && measure.basis === 'published') return text.size;
	return direction === 'higher' || direction === 'lower' ? text[direction] : text['no-direction'];
}

/** The place of the reference in its group and how much its neighbours differ, or why no place is given. */
export function describeAreaRank(view: OfficialView, reader: ReaderContext): string {
	const { rows, reference, statistic, measure } = view;
	const { language } = reader;
	const text = officialText[language].rank;
	const rank: AreaRank | { refusal: AreaRankReason } = rankInGroup(
		rows,
		reference,
		statistic,
		measure
	);
	if ('refusal' in rank) return text.refusals[rank.refusal];
	const own = rows.find((r) => r.code === reference)!;
	const name = areaName(own, rows, reader);
	const amount = (value: number) => {
		const unit = differenceUnit(statistic, measure, reader);
		const bounds = { min: '', max: '', about: '' };
		return formatFigure(
			{ value: round(value, 10), unit, bound: null, decimals: shownDecimals(measure) },
			language,
			bounds
		);
	};
	const count = (n: number) => formatNumber(n, language);
	const place = text.place(name, count(rank.of), count(rank.place), rank.tied);
	const dashes = rank.dashes > 0 ? [text.dashes(count(rank.dashes))] : [];
	if (own.value === null) return joinSentences([place, ...dashes], language);
	const shown = shownValue(own.value, measure);
	const away = (value: number) => amount(Math.abs(value - shown));
	const { better, worse } = rank;
	const neighbours =
		better !== null && worse !== null
			? [text.between(away(better), away(worse))]
			: better !== null
				? [text.last(away(better))]
				: worse !== null
					? [text.first(away(worse))]
					: [];
	return joinSentences(
		[
			place,
			...dashes,
			...(better === null && rank.dashes > 0 ? [] : neighbours),
			...(rank.withinStep > 0 ? [text.step(amount(rank.step), rank.withinStep)] : [])
		],
		language
	);
}

/** Notes on a drawing of a group: who counts, who has no value and why, what a dash means. */
export function officialNotes(view: OfficialView, reader: ReaderContext): string[] {
	const { statistic, measure, rows } = view;
	const { language } = reader;
	const text = officialText[language];
	const summary = summarizeGroup(rows, statistic, measure);
	const counts = [...summary.absences].map(([why, n]) =>
		text.absentCount(absenceWords(why, reader), formatNumber(n, language))
	);
	const dash = localized(statistic, 'dash', language);
	const blank = localized(statistic, 'blank', language);
	return [
		...(summary.outOfAverages > 0 ? [text.outOfAverages(summary.outOfAverages)] : []),
		...(counts.length > 0 ? [text.absent(listed(counts, language))] : []),
		...(summary.absences.has('dash') && dash !== '' ? [text.dashMeaning(dash)] : []),
		...(summary.absences.has('blank') && blank !== '' ? [text.blankMeaning(blank)] : []),
		...(measure.basis === 'published' ? [] : [text.perResidentNote])
	];
}
