import type { Language } from '../domain';

const ja = {
	label: 'サイト内検索',
	placeholder: '指標・取組・市区町村を探す',
	submit: '検索',
	results: '検索の候補',
	kinds: {
		concept: '共通指標（市の計画）',
		statistic: '公表統計（全国の市区町村）',
		theme: 'テーマ',
		municipality: '計画を収めた市',
		group: '連携する市町の圏域',
		area: '全国の市区町村',
		initiative: '取組',
		term: '用語',
		page: 'ページ'
	},
	inKind: (kind: string, n: number) => `${kind} ${n}件`,
	found: (query: string, n: number) => `「${query}」で${n}件見つかりました。`,
	none: (query: string) => `「${query}」に当たるものはありません。`,
	noneHint:
		'短い語、別の言い方、ひらがな、英語でも探せます。取組の本文（担当課・見出し・年次計画）は、取組の検索で探せます。',
	loading: '検索の一覧を読み込んでいます',
	failed: '検索の一覧を読み込めませんでした。通信を確かめて、もう一度入力してください。',
	areasComing: '全国の市区町村は、いま読み込んでいます。',
	options: (shown: number, all: number) =>
		`${all}件のうち${shown}件を候補に示しています。上下の矢印キーで選べます。`,
	all: (n: number) => `すべての結果を見る（${n}件）`,
	also: (words: string) => `近い意味の語でも探しました：${words}`,
	corrected: (typed: string, taken: string) =>
		`「${typed}」は見つからないため、近い語「${taken}」で探しました。`,
	unknown: (words: string) => `「${words}」はどこにも出てこないため、除いて探しました。`,
	rest: (n: number) => `残りの${n}件`,
	inInitiatives: '取組の本文からも探す（担当課・見出し・年次計画）',
	hint: '日本語でも英語でも、漢字・かな・全角・半角のどれでも探せます。言い換え（徴収率と収納率など）や小さな打ち間違いも拾います。空白で区切ると、すべてに当たるものを先に探します。',
	examples: 'たとえば',
	exampleWords: ['徴収率', 'ロボット', '借金', '職員数', 'うべ'] as readonly string[]
};

const en: typeof ja = {
	label: 'Search this site',
	placeholder: 'Find an indicator, initiative, place',
	submit: 'Search',
	results: 'Suggestions',
	kinds: {
		concept: 'Shared indicators (the cities’ plans)',
		statistic: 'Official statistics (all municipalities)',
		theme: 'Themes',
		municipality: 'Cities with plans here',
		group: 'Alliances of municipalities',
		area: 'Municipalities of Japan',
		initiative: 'Initiatives',
		term: 'Terms',
		page: 'Pages'
	},
	inKind: (kind, n) => `${kind}: ${n}`,
	found: (query, n) => `${n} found for “${query}”.`,
	none: (query) => `Nothing matches “${query}”.`,
	noneHint:
		'Try a shorter word, another wording or Japanese. Departments, headings and schedules are found by the search of initiatives.',
	loading: 'Loading what can be searched',
	failed: 'What can be searched could not be loaded. Check the connection and type again.',
	areasComing: 'The municipalities of Japan are still being loaded.',
	options: (shown, all) => `${shown} of ${all} suggested. Choose with the arrow keys.`,
	all: (n) => `See all results (${n})`,
	also: (words) => `Also searched for words of like meaning: ${words}`,
	corrected: (typed, taken) =>
		`Nothing has “${typed}”, so the nearest word, “${taken}”, was taken.`,
	unknown: (words) => `“${words}” occurs nowhere and was left out.`,
	rest: (n) => `${n} more`,
	inInitiatives: 'Search inside initiatives too (departments, headings, schedules)',
	hint: 'In English or Japanese, in any script and width. Words of like meaning (debt and bonds) and small slips of typing are found too. Of several words, what has all of them comes first.',
	examples: 'For example',
	exampleWords: ['collection rate', 'robot', 'debt', 'staff', 'Ube']
};

/** Words of the search of the whole site. */
export const searchText: Readonly<Record<Language, typeof ja>> = { ja, en };
