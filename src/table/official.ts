import {
	areaRanks,
	isYesOrNo,
	type NearArea,
	officialMeasure,
	type OfficialMeasure,
	type OfficialStatistic,
	shownQuantile,
	shownValue,
	summarizeGroup
} from '../analysis';
import {
	absenceWords,
	differenceUnit,
	formatOfficial,
	formatPeriod,
	officialNumber,
	officialUnit,
	seriesWords,
	type Reader
} from '../describe';
import { difference } from '../domain';
import type { DatedFigure, OfficialFigure, PairedFigure, ProfileFigure } from '../query';
import {
	bracketed,
	formatNumber,
	inLanguage,
	localized,
	officialText,
	prefectureName
} from '../text';
import { asDetails, type TableColumn } from './column';

interface NamedArea {
	code: string;
	name_ja: string;
	name_en: string;
	prefecture_ja: string;
}

/** Columns that say which municipality a row is of. */
function areaColumns<R extends NamedArea>({ language }: Reader): TableColumn<R>[] {
	const text = officialText[language].columns;
	return [
		{ heading: text.municipality, cell: (r) => localized(r, 'name', language) },
		{ heading: text.prefecture, cell: (r) => prefectureName(r.prefecture_ja, language) },
		{ heading: text.code, cell: (r) => r.code, priority: 'detail' }
	];
}

/** A heading with the unit of its values, where they have one. */
function withUnit(heading: string, unit: string, { language }: Reader): string {
	return unit === '' ? heading : heading + bracketed(unit, language);
}

/** What stands in the cell of a value: the number, or of a yes-or-no statistic the answer. */
const cellOf = (
	value: number | null,
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	reader: Reader
): string | number | null => {
	if (value === null) return null;
	const shown = shownValue(value, measure);
	return isYesOrNo(statistic)
		? formatOfficial(shown, statistic, measure, reader)
		: officialNumber(shown, measure, reader);
};

/**
 * Columns of the figures of all municipalities in one period: place in the group where one is fair,
 * municipality, value, difference to the median of the group, and what the value was computed from.
 * @param rows all of them, by which places and median are computed
 */
export function officialColumns(
	rows: readonly OfficialFigure[],
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	reader: Reader
): TableColumn<OfficialFigure>[] {
	const { language } = reader;
	const text = officialText[language].columns;
	const places = areaRanks(rows, statistic, measure);
	const median = isYesOrNo(statistic)
		? null
		: (summarizeGroup(rows, statistic, measure).quantiles?.median ?? null);
	const away = (r: OfficialFigure) =>
		median === null || r.value === null ? null : difference(shownValue(r.value, measure), median);
	const isDivided = measure.basis !== 'published';
	return [
		...(places.size > 0
			? [
					{
						heading: text.rank,
						cell: (r: OfficialFigure) => places.get(r.code) ?? null,
						order: (r: OfficialFigure) => places.get(r.code) ?? null,
						numeric: true
					}
				]
			: []),
		...areaColumns<OfficialFigure>(reader),
		{
			heading: withUnit(text.value, officialUnit(statistic, measure, reader), reader),
			cell: (r) => cellOf(r.value, statistic, measure, reader),
			order: (r) => r.value,
			numeric: true,
			priority: 'value'
		},
		...(median === null
			? []
			: [
					{
						heading: withUnit(text.median, differenceUnit(statistic, measure, reader), reader),
						cell: (r: OfficialFigure) => {
							const change = away(r);
							return change === null ? null : officialNumber(change, measure, reader);
						},
						order: away,
						numeric: true
					}
				]),
		...(isDivided
			? [
					{
						heading: text.published,
						cell: (r: OfficialFigure) =>
							r.published === null ? null : formatNumber(r.published, language),
						order: (r: OfficialFigure) => r.published,
						numeric: true,
						priority: 'detail' as const
					},
					{
						heading: text.residents,
						cell: (r: OfficialFigure) =>
							r.residents === null ? null : formatNumber(r.residents, language),
						order: (r: OfficialFigure) => r.residents,
						numeric: true,
						priority: 'detail' as const
					}
				]
			: []),
		{
			heading: text.absence,
			cell: (r) => (r.value === null ? absenceWords(r.absence, reader) : null)
		},
		...asDetails<OfficialFigure>([
			{ heading: text.inGroup, cell: (r) => (r.in_group === 1 ? text.member : null) },
			{ heading: text.similarGroup, cell: (r) => r.similar_group, japanese: true },
			{ heading: text.inAverages, cell: (r) => (r.in_averages === 0 ? text.member : null) }
		]),
		{ heading: text.period, cell: (r) => formatPeriod(r, reader) }
	];
}

/** Columns of the figures of the chosen municipalities over the years. */
export function historyColumns(
	statistic: OfficialStatistic,
	measure: OfficialMeasure,
	reader: Reader
): TableColumn<DatedFigure>[] {
	const text = officialText[reader.language].columns;
	return [
		...areaColumns<DatedFigure>(reader),
		{ heading: text.period, cell: (r) => formatPeriod(r, reader) },
		{
			heading: withUnit(text.value, officialUnit(statistic, measure, reader), reader),
			cell: (r) => cellOf(r.value, statistic, measure, reader),
			order: (r) => r.value,
			numeric: true,
			priority: 'value'
		},
		{
			heading: text.absence,
			cell: (r) => (r.value === null ? absenceWords(r.absence, reader) : null)
		}
	];
}

/** A statistic and how its values are shown. */
interface Axis {
	statistic: OfficialStatistic;
	measure: OfficialMeasure;
}

/** Columns of two statistics side by side. */
export function pairedColumns(x: Axis, y: Axis, reader: Reader): TableColumn<PairedFigure>[] {
	const { language } = reader;
	const text = officialText[language].columns;
	const heading = ({ statistic, measure }: Axis) =>
		withUnit(
			localized(statistic, 'name', language),
			officialUnit(statistic, measure, reader),
			reader
		);
	return [
		...areaColumns<PairedFigure>(reader),
		{ heading: text.inGroup, cell: (r) => (r.in_group === 1 ? text.member : null) },
		{
			heading: heading(x),
			cell: (r) =>
				cellOf(r.value, x.statistic, x.measure, reader) ?? absenceWords(r.absence, reader),
			order: (r) => r.value,
			numeric: true
		},
		{
			heading: heading(y),
			cell: (r) =>
				cellOf(r.other_value, y.statistic, y.measure, reader) ??
				absenceWords(r.other_absence, reader),
			order: (r) => r.other_value,
			numeric: true
		}
	];
}

/**
 * Columns of near municipalities: their distance, and each statistic with its value.
 * @param statistics those by which they are near, in their order
 */
export function nearColumns(
	statistics: readonly OfficialStatistic[],
	reader: Reader
): TableColumn<NearArea>[] {
	const { language } = reader;
	const text = officialText[language];
	return [
		...areaColumns<NearArea>(reader),
		{
			heading: text.near.distance,
			cell: (r) => formatNumber(Math.round(r.distance * 100) / 100, language),
			order: (r) => r.distance,
			numeric: true,
			priority: 'value'
		},
		...statistics.map((statistic): TableColumn<NearArea> => {
			const valueOf = (r: NearArea) =>
				r.parts.find((p) => p.statistic_id === statistic.statistic_id)?.value ?? null;
			return {
				heading: withUnit(
					localized(statistic, 'name', language),
					inLanguage(statistic, 'unit', language),
					reader
				),
				cell: (r) => {
					const value = valueOf(r);
					return value === null
						? null
						: officialNumber(value, officialMeasure(statistic, 'none'), reader);
				},
				order: valueOf,
				numeric: true
			};
		}),
		...asDetails<NearArea>([
			{ heading: text.columns.similarGroup, cell: (r) => r.similar_group, japanese: true }
		])
	];
}

/**
 * Columns of a profile: each municipality's latest figure beside the median of its similar group, as
 * published and by residents where that says something.
 * @param axisOf the statistic of a row and how its values are shown
 * @param nameOf the name of a municipality, by its code
 */
export function profileColumns(
	axisOf: (row: ProfileFigure) => Axis,
	nameOf: (code: string) => string,
	reader: Reader
): TableColumn<ProfileFigure>[] {
	const { language } = reader;
	const text = officialText[language].columns;
	const amount = (row: ProfileFigure, published: number | null, divided: number | null) => {
		const { statistic, measure } = axisOf(row);
		const value = measure.basis === 'published' ? published : divided;
		return value === null
			? null
			: formatOfficial(shownQuantile(value, measure), statistic, measure, reader);
	};
	return [
		{
			heading: text.statistic,
			cell: (r) => localized(axisOf(r).statistic, 'name', language)
		},
		{ heading: text.series, cell: (r) => seriesWords(r, reader) },
		{ heading: text.municipality, cell: (r) => nameOf(r.code) },
		{ heading: text.period, cell: (r) => formatPeriod(r, reader) },
		{
			heading: text.value,
			cell: (r) => {
				const { statistic, measure } = axisOf(r);
				const value = measure.basis === 'published' ? r.value : r.per_resident;
				if (value === null) return absenceWords(r.absence ?? 'no-register', reader);
				return formatOfficial(shownValue(value, measure), statistic, measure, reader);
			},
			numeric: true,
			priority: 'value'
		},
		{
			heading: text.groupMedian,
			cell: (r) =>
				isYesOrNo(axisOf(r).statistic) ? null : amount(r, r.median, r.median_per_resident),
			numeric: true
		},
		{
			heading: text.groupCount,
			cell: (r) =>
				formatNumber(r.members, language) +
				bracketed(formatNumber(r.with_value, language), language),
			numeric: true
		},
		{
			heading: text.lower,
			cell: (r) => {
				const { statistic, measure } = axisOf(r);
				const published = measure.basis === 'published';
				if ((published ? r.value : r.per_resident) === null || isYesOrNo(statistic)) return null;
				const below = published ? r.below : r.below_per_resident;
				const compared = published ? r.compared : r.compared_per_resident;
				return `${formatNumber(below, language)} / ${formatNumber(compared, language)}`;
			},
			numeric: true
		},
		...asDetails<ProfileFigure>([
			{ heading: text.similarGroup, cell: (r) => r.similar_group, japanese: true }
		])
	];
}
