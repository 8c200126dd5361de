import { LANGUAGES, type Language } from './domain';
import type { Site } from './site';

/** Pages that stand once. */
const SINGLE = ['schedule', 'grades', 'initiatives', 'dictionary'] as const;
/** Pages of which there is one for each of something. */
const EACH = ['theme', 'concept', 'municipality', 'initiative'] as const;

export type PageKind = 'home' | (typeof SINGLE)[number] | (typeof EACH)[number];

/** What an address within the site stands for. */
export interface Route {
	language: Language;
	page: PageKind;
	/** Which theme, concept, municipality or initiative; null on pages that stand once. */
	id: string | null;
}

/** One page of the site as a static host sees it. */
export interface PageInfo {
	/** Folder below the site root, with a closing slash: '', 'theme/rpa/', 'en/', 'en/theme/rpa/'. */
	path: string;
	language: Language;
	/** What the page is about, without the site's name. */
	heading: string;
	title: string;
	description: string;
}

interface Words {
	title: Record<Language, string>;
	description: Record<Language, string>;
}

const SITE: Words = {
	title: { ja: 'まちくらべ', en: 'Machikurabe' },
	description: {
		ja: '市の行政改革の計画・目標・実績を、出典とともに並べて比べる。',
		en: 'Compare what Japanese cities plan, promise and achieve in administrative reform, figure by figure with its source.'
	}
};

const SINGLE_WORDS: Record<(typeof SINGLE)[number], Words> = {
	schedule: {
		title: { ja: '計画の時計', en: 'Plan clock' },
		description: {
			ja: 'どの市が何年度に検討し、準備し、実施するか。',
			en: 'Which city considers, prepares and implements what in which year?'
		}
	},
	grades: {
		title: { ja: '市の評価', en: 'Grades' },
		description: {
			ja: '市が自ら付けた評価は、どう動いたか。数字の達成と食い違うのはどこか。',
			en: 'How did the cities’ own grades move, and where do they disagree with the figures?'
		}
	},
	initiatives: {
		title: { ja: '取組を探す', en: 'Initiatives' },
		description: {
			ja: 'すべての市の取組を、言葉・テーマ・段階・評価から探す。',
			en: 'Find initiatives of all cities by words, theme, phase and grade.'
		}
	},
	dictionary: {
		title: { ja: 'データの辞書', en: 'Data dictionary' },
		description: {
			ja: '表・列・単位・評価区分・段階の語の意味。',
			en: 'What the tables, columns, units, grades and words mean.'
		}
	}
};

/** Words of the page for one of something; null when there is no such thing. */
function wordsOf({ page, id }: Route, site: Site): Words | null {
	if (page === 'home') return SITE;
	if (page === 'theme') {
		const theme = site.themes.find((t) => t.theme_id === id);
		return theme
			? {
					title: { ja: theme.name_ja, en: theme.name_en },
					description: { ja: theme.question_ja, en: theme.question_en }
				}
			: null;
	}
	if (page === 'concept') {
		const concept = site.concepts.find((c) => c.concept_id === id);
		return concept
			? {
					title: { ja: concept.name_ja, en: concept.name_en },
					description: { ja: concept.definition_ja, en: concept.definition_en }
				}
			: null;
	}
	if (page === 'municipality') {
		const city = site.municipalities.find((m) => m.slug === id);
		return city
			? {
					title: { ja: city.name_ja, en: city.name_en },
					description: {
						ja: `${city.name_ja}（${city.prefecture_ja}）の計画・目標・実績・評価を1頁で見る。`,
						en: `Plans, targets, results and grades of ${city.name_en}, ${city.prefecture_en}, on one page.`
					}
				}
			: null;
	}
	if (page === 'initiative') {
		const initiative = site.initiatives.find((i) => i.initiative_id === id);
		const city = site.municipalities.find((m) => m.slug === initiative?.municipality);
		return initiative && city
			? {
					title: {
						ja: `${initiative.title_ja}（${city.name_ja}）`,
						en: `${initiative.title_en} (${city.name_en})`
					},
					description: {
						ja: `${city.name_ja}の取組「${initiative.title_ja}」の値・年次計画・評価と、ほかの市の似た取組。`,
						en: `Figures, schedule and grades of “${initiative.title_en}”, ${city.name_en}, and like initiatives of other cities.`
					}
				}
			: null;
	}
	return SINGLE_WORDS[page];
}

/** A page's address, title and description; null when nothing stands there. */
export function pageInfo(route: Route, site: Site): PageInfo | null {
	const words = wordsOf(route, site);
	if (words === null) return null;
	const { language } = route;
	const name = SITE.title[language];
	const title = words.title[language];
	return {
		path: pathOf(route),
		language,
		heading: title,
		title:
			route.page === 'home' ? name : language === 'ja' ? `${title}｜${name}` : `${title} | ${name}`,
		description: words.description[language]
	};
}

/** Every page of the site, in each language. */
export function listPages(site: Site): PageInfo[] {
	const places: Omit<Route, 'language'>[] = [
		{ page: 'home', id: null },
		...SINGLE.map((page) => ({ page, id: null })),
		...site.themes.map((t) => ({ page: 'theme' as const, id: t.theme_id })),
		...site.concepts.map((c) => ({ page: 'concept' as const, id: c.concept_id })),
		...site.municipalities.map((m) => ({ page: 'municipality' as const, id: m.slug })),
		...site.initiatives.map((i) => ({ page: 'initiative' as const, id: i.initiative_id }))
	];
	return LANGUAGES.flatMap((language) =>
		places.map((place) => pageInfo({ ...place, language }, site)!)
	);
}

/** The path of a route below the site root: '' or 'en/theme/rpa/'. */
export function pathOf({ language, page, id }: Route): string {
	const folder = page === 'home' ? '' : id === null ? `${page}/` : `${page}/${id}/`;
	return (language === 'ja' ? '' : `${language}/`) + folder;
}

const PATH = new RegExp(
	`^(?<en>en/)?(?:(?<single>${SINGLE.join('|')})/|(?<each>${EACH.join('|')})/(?<id>[a-z0-9-]+)/)?$`
);

/** Reads a path below the site root; null where no page can stand. Whether the thing exists is not asked. */
export function readPath(path: string): Route | null {
	const groups = PATH.exec(path)?.groups;
	if (!groups) return null;
	return {
		language: groups['en'] ? 'en' : 'ja',
		page: (groups['single'] ?? groups['each'] ?? 'home') as PageKind,
		id: groups['id'] ?? null
	};
}

/** The way from a page back to the site root: './', '../../'. */
export function siteRootFrom(path: string): string {
	return '../'.repeat(path.split('/').length - 1) || './';
}
