import { municipalityStyles, NEUTRAL_STYLE, type MunicipalityStyle } from '../analysis';
import type { Calendar, Language } from '../domain';
import { listed } from '../text';

/** A municipality as charts and tables need it. */
export interface ReaderMunicipality {
	slug: string;
	name: string;
	style: MunicipalityStyle;
}

/** The municipalities by slug. One that nobody knows is called by its slug and looks neutral. */
export class Municipalities {
	readonly #known: ReadonlyMap<string, ReaderMunicipality>;

	/**
	 * @param names slugs and names of all municipalities, in the order of the data
	 * @param seen slugs that are seen together, those that matter most first
	 */
	constructor(names: readonly (readonly [slug: string, name: string])[], seen: readonly string[]) {
		const styles = municipalityStyles(
			names.map(([slug]) => slug),
			seen
		);
		this.#known = new Map(
			names.map(([slug, name]) => [slug, { slug, name, style: styles.get(slug) ?? NEUTRAL_STYLE }])
		);
	}

	/** Always answers. */
	get(slug: string): ReaderMunicipality {
		return this.#known.get(slug) ?? { slug, name: slug, style: NEUTRAL_STYLE };
	}

	/** All that are known, in the order of the data. */
	all(): ReaderMunicipality[] {
		return [...this.#known.values()];
	}
}

/** How a reader sees the site: what sentences, tables and drawings need besides their rows. */
export interface ReaderContext {
	language: Language;
	calendar: Calendar;
	municipalities: Municipalities;
}

/** Names of cities in a list, each once. */
export function cityNames(slugs: Iterable<string>, words: ReaderContext): string {
	const names = [...new Set(slugs)].map((slug) => words.municipalities.get(slug).name);
	return listed(names, words.language);
}
