import type { Calendar, Language } from '../domain';
import { messages } from '../text';
import type { MunicipalityStyle } from './municipality-style';

/** A municipality as charts and tables need it. */
export interface ReaderMunicipality {
	slug: string;
	name: string;
	style: MunicipalityStyle;
}

/** How a reader sees the site: what sentences, tables and drawings need besides their rows. */
export interface ReaderContext {
	language: Language;
	calendar: Calendar;
	/** The municipalities by slug. */
	municipalities: ReadonlyMap<string, ReaderMunicipality>;
}

/** What every drawing needs besides its rows. */
export interface ChartContext extends ReaderContext {
	/** Width in CSS pixels that the drawing fills. */
	width: number;
	/** For drawing outside a browser. */
	document?: Document;
}

/** Names of cities in a list, each once. */
export function cityNames(slugs: Iterable<string>, words: ReaderContext): string {
	return [...new Set(slugs)]
		.map((slug) => words.municipalities.get(slug)!.name)
		.join(messages(words.language).listJoin);
}
