import type { Calendar, Language } from '../domain';
import { messages } from '../text';
import type { MunicipalityStyle } from './municipality-style';

/** A municipality as charts and tables need it. */
export interface ReaderMunicipality {
	slug: string;
	name: string;
	style: MunicipalityStyle;
}

/** What every chart needs besides its rows. */
export interface ChartContext {
	language: Language;
	calendar: Calendar;
	/** Width in CSS pixels that the drawing fills. */
	width: number;
	/** The municipalities by slug. */
	municipalities: ReadonlyMap<string, ReaderMunicipality>;
	/** For drawing outside a browser. */
	document?: Document;
}

/** What sentences need of it. */
export type ReaderContext = Pick<ChartContext, 'language' | 'calendar' | 'municipalities'>;

/** Names of cities in a list, each once. */
export function cityNames(slugs: Iterable<string>, words: ReaderContext): string {
	return [...new Set(slugs)]
		.map((slug) => words.municipalities.get(slug)!.name)
		.join(messages(words.language).listJoin);
}
