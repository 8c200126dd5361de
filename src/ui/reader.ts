import { createContext } from 'svelte';
import type { ReaderContext } from '../chart';
import type { Messages } from '../text';

/** How this reader sees the site; every component asks it instead of being handed each part. */
export interface Reader extends Readonly<ReaderContext> {
	readonly text: Messages;
	/** Opens the source card of an observation. */
	openSource(observation: string): void;
}

const [useReader, provideReader] = createContext<Reader>();
export { provideReader, useReader };
