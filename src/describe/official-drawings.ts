import { isYesOrNo, leftOutYears, type OfficialStatistic, type YearBand } from '../analysis';
import { formatFiscalYearShort } from '../domain';
import { formatNumber, listed, localized, officialText } from '../text';
import type { ReaderContext } from './reader-context';

/** Names of the drawings of a statistic, for those who do not see them. */
export interface OfficialDrawings {
	strip: string;
	map: string;
	years: string;
}

/**
 * What the drawings of a statistic show, for those who do not see them.
 * @param members how many municipalities the strip shows
 */
export function officialDrawings(
	statistic: OfficialStatistic,
	members: number,
	{ language }: Pick<ReaderContext, 'language'>
): OfficialDrawings {
	const text = officialText[language].chart;
	const name = localized(statistic, 'name', language);
	return {
		strip: text.strip(name, formatNumber(members, language)),
		map: text.map(name),
		years: text.years(name)
	};
}

/** What a scatter shows, for those who do not see it. */
export function scatterDrawing(
	x: OfficialStatistic,
	y: OfficialStatistic,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	return officialText[language].chart.scatter(
		localized(x, 'name', language),
		localized(y, 'name', language)
	);
}

/** Notes on a map: how its classes came about, and which islands are moved. */
export function mapNotes(
	statistic: OfficialStatistic,
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const text = officialText[language].chart;
	return [...(isYesOrNo(statistic) ? [] : [text.classes]), text.islandsNote];
}

/** Notes on lines over the years: what the bands hold, and which years are not published. */
export function yearsNotes(
	bands: readonly YearBand[],
	{ language, calendar }: Pick<ReaderContext, 'language' | 'calendar'>
): string[] {
	const text = officialText[language].chart;
	const missing = leftOutYears(bands).map((year) => formatFiscalYearShort(year, calendar));
	const isAmongDashes = bands.some(
		(band) => band.quantiles !== null && Object.values(band.quantiles).includes(null)
	);
	return [
		text.bands,
		...(missing.length > 0 ? [text.gaps(listed(missing, language))] : []),
		...(isAmongDashes ? [text.dashFloor] : [])
	];
}
