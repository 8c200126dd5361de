import type { MunicipalityStyle } from '../analysis';
import type { Calendar, Language } from '../domain';
import { messages } from '../text';

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

/** Names of cities in a list, each once. */
export function cityNames(slugs: Iterable<string>, words: ReaderContext): string {
	return [...new Set(slugs)]
		.map((slug) => words.municipalities.get(slug)!.name)
		.join(messages(words.language).listJoin);
}
