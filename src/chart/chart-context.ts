import type { ReaderContext } from '../describe';

/** What every drawing needs besides its rows. */
export interface ChartContext extends ReaderContext {
	/** Width in CSS pixels that the drawing fills. */
	width: number;
	/** Whether height is dear, as on a printed page. */
	low?: boolean;
}
