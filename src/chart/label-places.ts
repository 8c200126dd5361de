/** Size of the letters of a label in pixels. */
export const LABEL_SIZE = 12;

/** Width of a label in pixels, full-width characters at their size, others at 0.58 of it. */
export function labelWidth(text: string): number {
	return [...text].reduce(
		(sum, c) => sum + (/[⺀-￯]/u.test(c) ? LABEL_SIZE : LABEL_SIZE * 0.58),
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
