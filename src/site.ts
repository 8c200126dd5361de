/** What the shell needs before any table has come; made from the CSV files when the site is built. */
export interface Site {
	municipalities: {
		slug: string;
		code: string;
		name_ja: string;
		name_en: string;
		prefecture_ja: string;
		prefecture_en: string;
		sort_order: number;
	}[];
	themes: {
		theme_id: string;
		sort_order: number;
		name_ja: string;
		name_en: string;
		question_ja: string;
		question_en: string;
	}[];
	documents: { municipality: string; title_ja: string; title_en: string; issued: string }[];
	/** Number of initiatives in the data. */
	initiatives: number;
	/** Number of printed figures in the data; words in place of a number do not count. */
	figures: number;
	/** Fiscal years that the data covers. */
	firstYear: number;
	lastYear: number;
}
