import type { IndexedInitiative } from '../query';
import { fold } from '../domain';
import { splitList } from './split-list';

/** An initiative of another city with what it has in common. */
export interface SimilarInitiative {
	row: IndexedInitiative;
	/** Concepts that indicators of both measure. */
	concepts: string[];
	/** Themes of both. */
	themes: string[];
	/** Words in both Japanese titles, as the first title prints them. */
	words: string[];
}

/** Words too common in plans to show similarity; folded. */
const COMMON = new Set(
	[
		'推進',
		'実施',
		'検討',
		'強化',
		'充実',
		'活用',
		'見直し',
		'見直',
		'適正',
		'適正化',
		'適切',
		'効率',
		'効率化',
		'整備',
		'向上',
		'促進',
		'拡大',
		'導入',
		'構築',
		'確保',
		'運用',
		'管理',
		'計画',
		'対応',
		'取組',
		'行政',
		'事業',
		'業務',
		'本市',
		'最適化',
		'計画的',
		'積極的'
	].map(fold)
);

const RUNS = /[一-龠々〆]{2,}|[ァ-ヶー]{2,}|[a-z0-9]{2,}/giu;

/**
 * The distinctive words of a Japanese title: runs of kanji, of katakana, of Latin letters after width
 * folding, at least two characters, without words that every plan uses. Common words at the end or
 * the start of a run of kanji are cut off (人材育成推進 → 人材育成).
 */
export function titleWords(title: string): string[] {
	const runs = title.normalize('NFKC').match(RUNS) ?? [];
	const common = [...COMMON].sort((a, b) => b.length - a.length);
	const words = runs.map((run) => {
		let word = run;
		for (let cut = true; cut;) {
			const at = common.find(
				(c) => word.length > c.length && (word.endsWith(c) || word.startsWith(c))
			);
			cut = at !== undefined;
			if (at) word = word.endsWith(at) ? word.slice(0, -at.length) : word.slice(at.length);
		}
		return word;
	});
	return [...new Set(words.filter((w) => w.length > 1 && !COMMON.has(fold(w))))];
}

/** Words of one title that occur in the other, also as a part of a longer word. */
function sharedWords(words: readonly string[], other: string): string[] {
	const folded = fold(other);
	return words.filter((word) => folded.includes(fold(word)));
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((x) => b.includes(x));
const characters = (words: readonly string[]) => words.reduce((n, w) => n + w.length, 0);

/**
 * The initiatives of other cities most like one: those that measure more concepts in common come
 * first, among equals those with more themes in common, among these those whose titles have longer
 * words in common. Ties stay in the order of the data.
 * @param limit the greatest number of results
 */
export function similarInitiatives(
	rows: readonly IndexedInitiative[],
	initiative: string,
	limit: number
): SimilarInitiative[] {
	const reference = rows.find((r) => r.initiative_id === initiative);
	if (!reference) return [];
	const [concepts, themes] = [splitList(reference.concepts), splitList(reference.themes)];
	const words = titleWords(reference.title_ja);
	return rows
		.filter((row) => row.municipality !== reference.municipality)
		.map((row) => ({
			row,
			concepts: shared(concepts, splitList(row.concepts)),
			themes: shared(themes, splitList(row.themes)),
			words: sharedWords(words, row.title_ja)
		}))
		.filter((l) => l.concepts.length + l.themes.length + l.words.length > 0)
		.sort(
			(a, b) =>
				b.concepts.length - a.concepts.length ||
				b.themes.length - a.themes.length ||
				characters(b.words) - characters(a.words)
		)
		.slice(0, limit);
}
