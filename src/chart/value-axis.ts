import type { ValueRange } from '../analysis';

/** The vertical axis of a panel. */
export interface ValueAxis {
	/** Panels of one concept can share it. */
	range: ValueRange;
	/** In the title line of the axis; may be empty. */
	unit: string;
	/** Whether values are differences, which carry their sign. */
	signed?: boolean;
}
