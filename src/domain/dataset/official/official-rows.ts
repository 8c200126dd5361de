import type { Row, OfficialTables } from '../../tables';
import type { Entry } from '../data-set';
import type { SourceRow } from '../../tables';
import { type OfficialFile, type OfficialPeriod, readOfficialCell } from './official-file';

type Area = SourceRow<OfficialTables['area']>;

/** A published figure; one of no value says why. */
export type OfficialFigure = Row<OfficialTables['official_figure']>;

/** What orders periods: the year or date before the keys. */
const timeOf = (period: OfficialPeriod): string => period.as_of ?? String(period.fiscal_year);

/**
 * The figures of a statistic, by period and then by code.
 * @param part all periods, or the latest year or date with all its keys
 */
export function officialFigures(official: OfficialFile, part: 'all' | 'latest'): OfficialFigure[] {
	const { statistic, codes, cells } = official;
	const columns = official.periods.map((period, column) => ({ ...period, column }));
	const last = timeOf(columns.at(-1)!);
	return columns
		.filter((period) => part === 'all' || timeOf(period) === last)
		.flatMap(({ column, fiscal_year, as_of, tax, basis }) =>
			codes.map((municipality_code, row) => {
				const cell = readOfficialCell(cells[row]![column]!) ?? { value: null, absence: null };
				return {
					statistic_id: statistic.statistic_id,
					municipality_code,
					fiscal_year,
					as_of,
					tax: tax as OfficialFigure['tax'],
					basis: basis as OfficialFigure['basis'],
					...cell
				};
			})
		);
}

/** The columns of `official_figure` that the published file of a statistic has; the others are empty or its name. */
export function officialColumns({ statistic }: OfficialFile): (keyof OfficialFigure)[] {
	return [
		'municipality_code',
		statistic.period === 'fiscal_year' ? 'fiscal_year' : 'as_of',
		...(statistic.keys === null ? [] : (['tax', 'basis'] as const)),
		'value',
		'absence'
	];
}

/** What tells the keys of a statistic's figures apart: each column with its words, in the order of the definition. */
export function periodsOf({ periods }: OfficialFile): string[] {
	return [...new Set(periods.map(timeOf))];
}

/** To 0.01 degrees, about a kilometre. */
const hundredth = (degrees: number): number => Math.round(degrees * 100) / 100;

/**
 * What drawings need of each municipality.
 * @param population the file of the residents' register, of which the last period counts
 */
export function areaOutlines(
	areas: readonly Entry<Area>[],
	population: OfficialFile | undefined
): Row<OfficialTables['area_outline']>[] {
	return areas.map(({ row: { name_kana: _, ...row } }, i) => ({
		...row,
		latitude: hundredth(row.latitude),
		longitude: hundredth(row.longitude),
		population: Number(population?.cells[i]?.at(-1) ?? 0)
	}));
}
