import type { MeasureCell, MeasureRow } from '../analysis';

/** The place of a city in the row of a measure. */
export interface MatrixSlot {
	municipality: string;
	/** Null where the city prints nothing of the measure. */
	cell: MeasureCell | null;
	/** Whether the line between cities that may be read together comes in from the left. */
	before: boolean;
	/** Whether it goes on to the right. */
	after: boolean;
}

/**
 * The places of a row, one a city: a line runs from the first city that may be read with others to the
 * last one, and passes by those between that may not.
 * @param order slugs of the cities in the order of the columns
 */
export function matrixSlots(row: MeasureRow, order: readonly string[]): MatrixSlot[] {
	const places = order.flatMap((slug, i) => (row.joined.includes(slug) ? [i] : []));
	const [first, last] = [places[0] ?? Infinity, places.at(-1) ?? -Infinity];
	return order.map((municipality, i) => ({
		municipality,
		cell: row.cells.find((c) => c.municipality === municipality) ?? null,
		before: i > first && i <= last,
		after: i >= first && i < last
	}));
}

/** Where the marks of a cell stand in its drawing, in pixels from its left edge, and how large it is. */
export const MATRIX_CELL = { width: 56, height: 22, baseline: 12, actual: 27, target: 43 } as const;
