import type { Messages } from '../text';
import type { ReaderContext } from './reader-context';

/** How this reader sees the site; every component asks it instead of being handed each part. */
export interface Reader extends Readonly<ReaderContext> {
	readonly text: Messages;
	/** Opens the source card of an observation. */
	openSource(observation: string): void;
}
