import type { OfficialTables, Row, SourceRow } from '../../tables';
import type { Entry } from '../data-set';
import { type OfficialFile, type OfficialPeriod, readOfficialCell } from './official-file';

type Area = SourceRow<OfficialTables['area']>;

/** A published figure; one of no value says why. */
export type OfficialFigure = Row<OfficialTables['official_figure']>;

/** What orders periods: the year or date before the keys. */
const timeOf = (period: OfficialPeriod): string => period.as_of ?? String(period.fiscal_year);

/**
 * The figures of a statistic, by year or date and then by code.
 * @param part all periods, or the latest year or date with all its keys
 */
export function officialFigures(official: OfficialFile, part: 'all' | 'latest'): OfficialFigure[] {
	const { statistic, codes, cells } = official;
	const columns = official.periods.map((period, column) => ({ ...period, column }));
	const times = part === 'all' ? timesOf(official) : timesOf(official).slice(-1);
	return times.flatMap((time) => {
		const own = columns.filter((period) => timeOf(period) === time);
		return codes.flatMap((municipality_code, row) =>
			own.map(({ column, fiscal_year, as_of, tax, basis }) => {
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
	});
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

/** The years or dates of a statistic, the oldest first, each once whatever its keys. */
export function timesOf({ periods }: OfficialFile): string[] {
	return [...new Set(periods.map(timeOf))];
}

/** To 1/32 of a degree, within two kilometres of the office: such numbers are short in the file. */
const rounded = (degrees: number): number => Math.round(degrees * 32) / 32;

/**
 * What drawings need of each municipality.
 * @param population the file of the residents' register, of which the last period counts
 */
export function areaOutlines(
	areas: readonly Entry<Area>[],
	population: OfficialFile | undefined
): Row<OfficialTables['area_outline']>[] {
	return areas.map(({ row }, i) => ({
		code: row.code,
		name_ja: row.name_ja,
		name_en: row.name_en,
		prefecture_ja: row.prefecture_ja,
		similar_group: row.similar_group,
		in_averages: row.in_averages,
		population: Number(population?.cells[i]?.at(-1) ?? 0)
	}));
}

/** What maps need of each municipality. */
export function areaPositions(
	areas: readonly Entry<Area>[]
): Row<OfficialTables['area_position']>[] {
	return areas.map(({ row: { code, latitude, longitude } }) => ({
		code,
		latitude: rounded(latitude),
		longitude: rounded(longitude)
	}));
}
