import { createContext } from 'svelte';
import type { ReaderMunicipality } from '../chart';
import type { Calendar, Language } from '../domain';
import type { Messages } from '../text';

/** How this reader sees the site; every component asks it instead of being handed each part. */
export interface Reader {
	readonly language: Language;
	readonly calendar: Calendar;
	readonly text: Messages;
	/** All municipalities by slug, in their order. */
	readonly municipalities: ReadonlyMap<string, ReaderMunicipality>;
	/** Opens the source card of an observation. */
	openSource(observation: string): void;
}

const [useReader, provideReader] = createContext<Reader>();
export { provideReader, useReader };
