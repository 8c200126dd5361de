import type { DocumentKind } from './domain';
import type { Row, Tables } from './domain/tables';

/** What the page of an initiative is called before any table has come. */
export interface InitiativeName {
	initiative_id: string;
	/** Slug. */
	municipality: string;
	title_ja: string;
	title_en: string;
}

/** What the shell needs before any table has come; made from the CSV files when the site is built. */
export interface SiteFrame {
	municipalities: {
		slug: string;
		code: string;
		name_ja: string;
		name_en: string;
		prefecture_ja: string;
		prefecture_en: string;
		sort_order: number;
		/** Type in the ministry’s classification of similar bodies; null where it is not known. */
		similar_group: string | null;
		/** How many initiatives its documents have. */
		initiatives: number;
	}[];
	themes: {
		theme_id: string;
		sort_order: number;
		name_ja: string;
		name_en: string;
		question_ja: string;
		question_en: string;
	}[];
	/** City by city, the earliest document of each first. */
	documents: {
		document_id: string;
		/** Slug. */
		municipality: string;
		title_ja: string;
		title_en: string;
		issued: string;
		kind: DocumentKind;
	}[];
	concepts: {
		concept_id: string;
		theme_id: string;
		name_ja: string;
		name_en: string;
		definition_ja: string;
		definition_en: string;
	}[];
	/** Alliances and other named groups; members without data are named too, without a slug. */
	groups: {
		group_id: string;
		name_ja: string;
		name_en: string;
		members: { code: string; slug: string | null; name_ja: string; name_en: string }[];
	}[];
	/** The statistics that follow targets or are named beside one, and the initiatives whose targets are followed. */
	followed: {
		/** As the query of promises takes them. */
		statistics: string[];
		/** With the slug of the municipality. */
		initiatives: { initiative_id: string; municipality: string }[];
	};
	/** Of the data as a whole: the day of its last change, `2026-11-22`, and the version of its tables. */
	data: { changed: string; schemaVersion: number };
	/** Theme with which the page of schedules opens. */
	scheduleTheme: string;
	/** Number of printed figures in the data; words in place of a number do not count. */
	figures: number;
	/** Fiscal years that the data covers. */
	firstYear: number;
	lastYear: number;
}

/** An official statistic as it is known before any of its figures is there: all columns but those of its checks. */
export type StatisticInfo = Omit<
	Row<Tables['statistic']>,
	'minimum' | 'maximum' | 'printed_decimals' | 'topic'
> & {
	topic: NonNullable<Row<Tables['statistic']>['topic']>;
	/** Its fiscal years or dates, the oldest first. */
	times: readonly string[];
	/** What tells several figures of one municipality and time apart, and when there are any; else empty. */
	series: readonly { tax: string; basis: string; times: readonly string[] }[];
};

/** A kind of thing that the search finds. */
export type FoundKind =
	'concept' | 'statistic' | 'theme' | 'municipality' | 'group' | 'initiative' | 'term' | 'page';

/** One thing that the search finds. */
export interface SearchEntry {
	kind: FoundKind;
	/** As addresses name it; of a page that stands once, its kind. */
	id: string;
	name_ja: string;
	name_en: string;
	/** Other names, readings and codes by which it is known. */
	names: readonly string[];
	/** A line on what it is; empty where its name and its cities say enough. */
	about_ja: string;
	about_en: string;
	/** Slugs of the cities whose it is, or that measure it. */
	municipalities: readonly string[];
	/** Further words that lead to it, such as the indicators of an initiative. */
	words: readonly string[];
}

/** A word and its reading in hiragana; a group of them says the same. */
export interface Synonym {
	term: string;
	reading: string | null;
}

/** Lists that grow with the data; each is fetched when a page needs it. */
export interface SiteLists {
	initiatives: readonly InitiativeName[];
	statistics: readonly StatisticInfo[];
	/** Those of them that frame a theme. */
	framing: readonly StatisticInfo[];
	/** All that the search finds. */
	search: readonly SearchEntry[];
	/** Words that say the same, in groups. */
	synonyms: readonly (readonly Synonym[])[];
}
export type SiteList = keyof SiteLists;

/** The frame, and the lists as far as they are there: null as long as one has not been fetched. */
export type Site = SiteFrame & { [L in SiteList]: SiteLists[L] | null };
