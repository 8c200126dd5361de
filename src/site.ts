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

/** Lists that grow with the data; each is fetched when a page needs it. */
export interface SiteLists {
	initiatives: readonly InitiativeName[];
	statistics: readonly StatisticInfo[];
	/** Those of them that frame a theme. */
	framing: readonly StatisticInfo[];
}
export type SiteList = keyof SiteLists;

/** The frame, and the lists as far as they are there: null as long as one has not been fetched. */
export type Site = SiteFrame & { [L in SiteList]: SiteLists[L] | null };
