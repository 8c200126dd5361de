import { LANGUAGES, type Language } from './domain';

/** One page of the site as a static host sees it. */
export interface PageInfo {
	/** Folder below the site root, with a closing slash: '', 'theme/rpa/', 'en/', 'en/theme/rpa/'. */
	path: string;
	language: Language;
	title: string;
	description: string;
}

/** What the list of pages needs to know of a theme. */
export interface ThemeNames {
	theme_id: string;
	name_ja: string;
	name_en: string;
	question_ja: string;
	question_en: string;
}

/** What an address within the site stands for; `theme` is null on the home page. */
export interface Route {
	language: Language;
	theme: string | null;
}

const SITE = {
	ja: {
		title: 'まちくらべ',
		description: '市の行政改革の計画・目標・実績を、出典とともに並べて比べる。'
	},
	en: {
		title: 'Machikurabe',
		description:
			'Compare what Japanese cities plan, promise and achieve in administrative reform, figure by figure with its source.'
	}
} as const;

/** Every page of the site: home and one per theme, in each language. */
export function listPages(themes: readonly ThemeNames[]): PageInfo[] {
	return LANGUAGES.flatMap((language) => [
		{ path: pathOf({ language, theme: null }), language, ...SITE[language] },
		...themes.map((theme) => ({
			path: pathOf({ language, theme: theme.theme_id }),
			language,
			title:
				language === 'ja'
					? `${theme.name_ja}｜${SITE.ja.title}`
					: `${theme.name_en} | ${SITE.en.title}`,
			description: language === 'ja' ? theme.question_ja : theme.question_en
		}))
	]);
}

/** The path of a route below the site root: '' or 'en/theme/rpa/'. */
export function pathOf({ language, theme }: Route): string {
	return (language === 'ja' ? '' : `${language}/`) + (theme === null ? '' : `theme/${theme}/`);
}

/** Reads a path below the site root; null where no page can stand. Whether the theme exists is not asked. */
export function readPath(path: string): Route | null {
	const found = /^(?<en>en\/)?(?:theme\/(?<theme>[a-z0-9-]+)\/)?$/.exec(path);
	if (!found) return null;
	return { language: found.groups?.en ? 'en' : 'ja', theme: found.groups?.theme ?? null };
}

/** The way from a page back to the site root: './', '../../'. */
export function siteRootFrom(path: string): string {
	return '../'.repeat(path.split('/').length - 1) || './';
}
