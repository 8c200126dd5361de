import type { SourceRow, Tables } from '../../tables';
import type { Absence } from '../../vocabulary';

/** A statistic as its hand-kept row says it. */
export type Statistic = SourceRow<Tables['statistic']>;

/** A column of an official file: its header and what that says. */
export interface OfficialPeriod {
	/** As it stands in the file: `2023`, `2024-01-01`, `2023 total all`. */
	header: string;
	fiscal_year: number | null;
	as_of: string | null;
	tax: string | null;
	basis: string | null;
}

/** The file of one statistic: a row for each municipality, a column for each period. */
export interface OfficialFile {
	/** `data/official/area.csv` */
	file: string;
	statistic: Statistic;
	periods: readonly OfficialPeriod[];
	/** The codes of its rows, in their order; the first stands in line 2. */
	codes: readonly string[];
	/** Cells as they stand in the file, by row and period. */
	cells: readonly (readonly string[])[];
}

/** What a cell says: a value, or why there is none. */
export interface OfficialCell {
	value: number | null;
	absence: Absence | null;
}

/** Words that stand in the place of a value. */
const ABSENCE_OF: Readonly<Record<string, Absence>> = {
	'-': 'dash',
	'': 'blank',
	調査無し: 'not-surveyed',
	掲載無し: 'not-listed'
};

/** A number as a publisher prints it: digits, a sign, decimals. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Reads a cell; null for one that is neither a number nor a word for its absence. */
export function readOfficialCell(cell: string): OfficialCell | null {
	if (NUMBER.test(cell)) return { value: Number(cell), absence: null };
	const absence = ABSENCE_OF[cell];
	return absence === undefined ? null : { value: null, absence };
}

/** The line of a file on which the row of that index stands. */
export const lineOfRow = (index: number): number => index + 2;
