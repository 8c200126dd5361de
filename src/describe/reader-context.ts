import { municipalityStyles, NEUTRAL_STYLE, type MunicipalityStyle } from '../analysis';
import type { Calendar, Language } from '../domain';
import { enumerated } from '../text';

/** A municipality as charts and tables need it. */
export interface ReaderMunicipality {
	slug: string;
	name: string;
	style: MunicipalityStyle;
}

/** The municipalities by slug. An unknown one is named by its slug and has the neutral style. */
export class Municipalities {
	readonly #known: ReadonlyMap<string, ReaderMunicipality>;

	/**
	 * @param names slugs and names of all municipalities, in the order of the data
	 * @param seen slugs that are shown together, the most important first
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

	/** The municipality of a slug, known or not. */
	get(slug: string): ReaderMunicipality {
		return this.#known.get(slug) ?? { slug, name: slug, style: NEUTRAL_STYLE };
	}

	/** All known municipalities, in the order of the data. */
	all(): ReaderMunicipality[] {
		return [...this.#known.values()];
	}
}

/** The settings of a reader that sentences, tables and drawings need besides their rows. */
export interface ReaderContext {
	language: Language;
	calendar: Calendar;
	municipalities: Municipalities;
}

/** A list of the names of cities, each once, in the order of the data. */
export function cityNames(slugs: Iterable<string>, words: ReaderContext): string {
	const { language, municipalities } = words;
	const chosen = new Set(slugs);
	const known = municipalities.all().filter(({ slug }) => chosen.has(slug));
	const others = [...chosen].filter((slug) => !known.some((city) => city.slug === slug));
	return enumerated([...known.map((city) => city.name), ...others], language);
}
