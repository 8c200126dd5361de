import { fold } from '../domain';

/** A municipality as it is looked for. */
export interface NamedArea {
	/** 全国地方公共団体コード, six digits. */
	code: string;
	name_ja: string;
	/** In hiragana, with the kind: うべし. */
	name_kana: string;
	/** Without the kind: Ube. */
	name_en: string;
	prefecture_ja: string;
	prefecture_en: string;
}

/** A municipality made ready for searching: its names folded once. */
export interface SearchableArea<A extends NamedArea> {
	area: A;
	/** Names by which it is found, the ones that say most first. */
	names: readonly string[];
	prefecture: readonly string[];
}

/** What 市, 町, 村 and 特別区 are called at the end of a name, in kanji and kana. */
const KINDS_KANJI = /[市町村区]$/;
const KINDS_KANA = /(?:し|ちょう|まち|むら|そん|く)$/;

/** Spellings of one sound in Latin letters → the one that is compared, longer ones first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/[^a-z0-9]/g, ''],
	[/(?:sy|sh)(?=[auo])/g, 'sh'],
	[/(?:ty|ch|cy)(?=[auo])/g, 'ch'],
	[/(?:zy|jy|j)(?=[auo])/g, 'j'],
	[/si/g, 'shi'],
	[/ti/g, 'chi'],
	[/tu/g, 'tsu'],
	[/hu/g, 'fu'],
	[/zi/g, 'ji'],
	[/m(?=[bp])/g, 'n'],
	[/oh(?![aiueo])/g, 'o'],
	[/o[ou]+/g, 'o'],
	[/uu+/g, 'u']
];

/** Latin letters as they are compared: without marks, long vowels short, one spelling of each sound. */
function foldLatin(text: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase();
	return SPELLINGS.reduce((spelled, [from, to]) => spelled.replace(from, to), plain);
}

/** け, as which ヶ in names of places is read: it is written ケ as well. */
const KE = String.fromCharCode(0x3051);

/** Kanji and kana as they are compared: ヶ and ケ alike, without spaces. */
const foldJapanese = (text: string) => fold(text).replace(/ゖ/g, KE).replace(/\s/g, '');

const isLatin = (folded: string) => /^[\p{Script=Latin}\p{M}0-9' .-]+$/u.test(folded);

/** Folds the names of all municipalities, so that each key pressed only has to look them through. */
export function prepareAreas<A extends NamedArea>(areas: readonly A[]): SearchableArea<A>[] {
	return areas.map((area) => {
		const kanji = foldJapanese(area.name_ja);
		const kana = foldJapanese(area.name_kana);
		const both = (name: string, kind: RegExp) =>
			name.length > 2 ? [name, name.replace(kind, '')] : [name];
		return {
			area,
			names: [
				...both(kanji, KINDS_KANJI),
				...both(kana, KINDS_KANA),
				foldLatin(area.name_en),
				area.code,
				area.code.slice(0, 5)
			],
			prefecture: [
				foldJapanese(area.prefecture_ja),
				foldJapanese(area.prefecture_ja).replace(/[都府県]$/, ''),
				foldLatin(area.prefecture_en)
			]
		};
	});
}

/** How well a word fits: 0 the whole name, 1 its beginning, 2 a part; null not at all. */
function fit(word: string, names: readonly string[]): number | null {
	const typed = isLatin(word) ? foldLatin(word) : foldJapanese(word);
	if (typed === '') return null;
	if (names.includes(typed)) return 0;
	if (names.some((name) => name.startsWith(typed))) return 1;
	return names.some((name) => name.includes(typed)) ? 2 : null;
}

/**
 * The municipalities that a reader may mean, the best first: by kanji, kana, Latin letters in any usual
 * spelling, or code; a further word may name the prefecture. Equally good ones in the order of codes.
 * @param query as typed; nothing typed finds nothing
 * @param limit the most that are wanted
 */
export function findAreas<A extends NamedArea>(
	searchables: readonly SearchableArea<A>[],
	query: string,
	limit: number
): A[] {
	const words = fold(query)
		.split(/[\s,、]+/)
		.filter((word) => word !== '');
	if (words.length === 0) return [];
	const found: { area: A; score: number }[] = [];
	for (const { area, names, prefecture } of searchables) {
		let score = 0;
		let named = false;
		for (const word of words) {
			const byName = fit(word, names);
			const byPrefecture = fit(word, prefecture);
			if (byName === null && byPrefecture === null) {
				score = Infinity;
				break;
			}
			// A word that is the prefecture's says little of which municipality is meant.
			if (byName !== null && (byPrefecture === null || byName <= byPrefecture)) named = true;
			score += Math.min(byName ?? 9, byPrefecture === null ? 9 : 3 + byPrefecture);
		}
		if (score !== Infinity) found.push({ area, score: named ? score : score + 10 });
	}
	return found
		.sort((a, b) => a.score - b.score || a.area.code.localeCompare(b.area.code, 'en'))
		.slice(0, limit)
		.map(({ area }) => area);
}

/** Municipalities that share their name with another one: to be named with their prefecture. */
export function sharedNames(areas: readonly Pick<NamedArea, 'name_ja'>[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const { name_ja } of areas) (seen.has(name_ja) ? twice : seen).add(name_ja);
	return twice;
}
