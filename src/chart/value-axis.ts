import type { ValueRange } from '../analysis';

/** The vertical axis of a panel. */
export interface ValueAxis {
	/** Panels of one concept can share it. */
	range: ValueRange;
	/** In the title line of the axis; may be empty. */
	unit: string;
	/** Whether values are differences, which carry their sign. */
	signed?: boolean;
	/** First and last fiscal year of all panels of a page, so that a year has one place in them. */
	years?: readonly [number, number];
	/** Whether a panel of the page names the ends of its lines: all leave room for names then. */
	named?: boolean;
}
