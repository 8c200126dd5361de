import type { AnswerRow } from '../analysis';

/** Size of a small drawing in pixels: its width, the height of a row, and the room for a mark at either end. */
export const ANSWER = { width: 120, row: 18, edge: 9 } as const;

/** The marks of a city in pixels from the left edge; null where there is none. */
export interface AnswerMarks {
	municipality: string;
	baseline: number | null;
	actual: number | null;
	target: number | null;
	/** Ends of the line between its marks; null where there is one mark only. */
	line: readonly [number, number] | null;
}

/** Rows on one scale from the lowest to the highest of their numbers. */
export function answerMarks(rows: readonly AnswerRow[]): AnswerMarks[] {
	const numbers = rows.flatMap((r) => [r.baseline, r.actual, r.target].filter((n) => n !== null));
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	const { width, edge } = ANSWER;
	const place = (value: number | null): number | null => {
		if (value === null) return null;
		return high === low ? width / 2 : edge + ((value - low) / (high - low)) * (width - 2 * edge);
	};
	return rows.map(({ municipality, ...row }) => {
		const marks = {
			baseline: place(row.baseline),
			actual: place(row.actual),
			target: place(row.target)
		};
		const places = Object.values(marks).filter((x) => x !== null);
		return {
			municipality,
			...marks,
			line: places.length > 1 ? [Math.min(...places), Math.max(...places)] : null
		};
	});
}
