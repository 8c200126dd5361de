/** Size of the letters of a label in pixels. */
export const LABEL_SIZE = 12;

/** Width of a label in pixels: full-width characters at their size, wide Latin ones at 0.9 of it, others at 0.58. */
export function labelWidth(text: string): number {
	return [...text].reduce(
		(sum, c) => sum + LABEL_SIZE * (/[⺀-￯]/u.test(c) ? 1 : /[%mwMW@]/.test(c) ? 0.9 : 0.58),
		0
	);
}

/** The place of a label: its middle, inside the drawing, and its level above the line. */
interface PlacedLabel {
	middle: number;
	level: number;
}

/**
 * Places labels above a line so that none covers another: from left to right, each on the lowest free
 * level.
 * @param marks position of each mark and width of its label, in pixels
 * @param width of the drawing
 */
export function placeLabels(
	marks: readonly { at: number; width: number }[],
	width: number
): PlacedLabel[] {
	const ends: number[] = [];
	const placed = new Array<PlacedLabel>(marks.length);
	const order = marks.map((m, i) => ({ ...m, i })).sort((a, b) => a.at - b.at || a.i - b.i);
	for (const { at, width: labelWidth, i } of order) {
		const half = labelWidth / 2;
		const middle = Math.min(Math.max(at, half), Math.max(half, width - half));
		const free = ends.findIndex((end) => end <= middle - half);
		const level = free < 0 ? ends.length : free;
		ends[level] = middle + half + 10;
		placed[i] = { middle, level };
	}
	return placed;
}

/** The place of a label above or below a line. */
export interface PlaceAround {
	/** Its middle, inside the drawing. */
	middle: number;
	side: 'above' | 'below';
	/** 0 is next to the line. */
	level: number;
}

/** Distance between labels of a level in pixels. */
const GAP = 14;

/**
 * Places labels above and below a line so that none covers another: each next to its mark on the side
 * that it asks for where that is free, else on the other side, else one level farther.
 * @param labels the most important first, with position, width and preferred side
 * @param width of the drawing
 */
export function placeAround(
	labels: readonly { at: number; width: number; side: 'above' | 'below' }[],
	width: number
): PlaceAround[] {
	const placed: (PlaceAround & { half: number })[] = [];
	for (const { at, width: own, side } of labels) {
		const half = own / 2;
		const middle = Math.min(Math.max(at, half), Math.max(half, width - half));
		const other = side === 'above' ? ('below' as const) : ('above' as const);
		const isFree = (s: 'above' | 'below', level: number) =>
			placed.every(
				(p) =>
					p.side !== s || p.level !== level || Math.abs(p.middle - middle) >= p.half + half + GAP
			);
		for (let level = 0; ; level++) {
			const free = [side, other].find((s) => isFree(s, level));
			if (free === undefined) continue;
			placed.push({ middle, side: free, level, half });
			break;
		}
	}
	return placed.map(({ middle, side, level }) => ({ middle, side, level }));
}
