import type { Messages } from '../text';
import type { ReaderContext } from './reader-context';

/** The reader whom components serve: settings, words, and what opens a source. */
export interface Reader extends Readonly<ReaderContext> {
	readonly text: Messages;
	/** Opens the source card of an observation. */
	openSource(observation: string): void;
}
