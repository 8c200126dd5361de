/** How a sheet's figures are set: in how many columns, and at which part of their usual size. */
export interface Setting {
	columns: number;
	scale: number;
}

/** The setting of a sheet, and whether it is small enough for the paper. */
export interface Fit extends Setting {
	fits: boolean;
}

/** Sizes that are tried, from the usual one to the smallest that can still be read on paper. */
export const SCALES: readonly number[] = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];

/**
 * The largest size at which the figures of a sheet fit on its paper, with the fewest columns.
 * @param columns numbers of columns to choose from, the preferred first
 * @param fits sets the figures so and measures them
 * @returns the setting, and null where none fits
 */
export function fitToPaper(
	columns: readonly number[],
	fits: (setting: Setting) => boolean
): Setting | null {
	let best: Setting | null = null;
	for (const count of columns) {
		/** Sizes that would be larger than the best so far, halved until the largest that fits is found. */
		let sizes = SCALES.filter((scale) => best === null || scale > best.scale);
		while (sizes.length > 0) {
			// The usual size first: most sheets have room for it.
			const at = sizes.length === SCALES.length ? 0 : Math.floor(sizes.length / 2);
			const setting = { columns: count, scale: sizes[at]! };
			const isSmallEnough = fits(setting);
			if (isSmallEnough) best = setting;
			sizes = isSmallEnough ? sizes.slice(0, at) : sizes.slice(at + 1);
		}
	}
	return best;
}
