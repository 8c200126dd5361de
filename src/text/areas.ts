import type { Language } from '../domain';

const ja = {
	/** What an address may name. */
	expectedCodes: (most: number, codes: string) =>
		`${codes} のような、コンマでつないだ1〜${most}個の全国地方公共団体コード`,
	/** A municipality with its prefecture. */
	inPrefecture: (name: string, prefecture: string) => `${name}（${prefecture}）`,
	picker: {
		legend: '市区町村',
		label: '市区町村を加える',
		replace: '別の市区町村を見る',
		placeholder: '例：宇部、うべ、ube、352021',
		hint: '漢字・かな・ローマ字・団体コードで探せ、都道府県名で絞れます。',
		lead: '基準',
		leadTitle: '基準にする',
		makeLead: (name: string) => `基準にする：${name}`,
		remove: (name: string) => `${name}を外す`,
		found: (n: number) => `${n}件`,
		none: (query: string) =>
			`「${query}」に当たる市区町村はありません。別の表記か、都道府県名でも探せます。`,
		loading: '市区町村の一覧を読み込んでいます',
		failed: '市区町村の一覧を読み込めませんでした。通信を確かめて、もう一度入力してください。',
		full: (most: number) => `${most}市区町村まで並べられます。加えるには、どれかを外してください。`,
		already: '選択済み'
	}
};

const en: typeof ja = {
	expectedCodes: (most, codes) =>
		`1 to ${most} codes of municipalities joined by commas, such as ${codes}`,
	inPrefecture: (name, prefecture) => `${name}, ${prefecture}`,
	picker: {
		legend: 'Municipalities',
		label: 'Add a municipality',
		replace: 'Look at another municipality',
		placeholder: 'e.g. Ube or 352021',
		hint: 'By name in any script or by code; add the prefecture to narrow down.',
		lead: 'Reference',
		leadTitle: 'Make reference',
		makeLead: (name) => `Make reference: ${name}`,
		remove: (name) => `Remove ${name}`,
		found: (n) => `${n} found`,
		none: (query) => `No municipality matches “${query}”. Try another spelling or the prefecture.`,
		loading: 'Loading the list of municipalities',
		failed: 'The list of municipalities could not be loaded. Check the connection and type again.',
		full: (most) => `At most ${most} municipalities side by side. Remove one to add another.`,
		already: 'chosen'
	}
};

/** Words around the choice of municipalities. */
export const areasText: Readonly<Record<Language, typeof ja>> = { ja, en };
