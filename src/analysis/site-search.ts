import { foldLoosely } from '../domain';
import type { FoundKind, SearchEntry } from '../site';
import { findAreas, type NamedArea, type SearchableArea } from './area-search';
import { nearWords } from './near-words';
import { holdsWord, type SynonymGroup } from './synonyms';

/** A text made ready: as it is compared, without its spaces, and its Latin words. */
interface Text {
	whole: string;
	joined: string;
	latin: readonly string[];
}

interface SearchableEntry {
	entry: SearchEntry;
	/** What it is called. */
	names: readonly Text[];
	/** What is said of it besides. */
	about: readonly Text[];
	/** Names of the cities whose it is. */
	cities: readonly Text[];
}

/** A word of a group of synonyms and its reading, folded. */
interface SearchableSynonym {
	written: string;
	term: string;
	reading: string | null;
}

/** All that the search looks through, folded once. */
export interface SearchableSite {
	entries: readonly SearchableEntry[];
	synonyms: readonly (readonly SearchableSynonym[])[];
	/** Words that a mistyped one may have meant, and at which words written together part. */
	known: ReadonlySet<string>;
}

/** What was found of one kind, the best first. */
export interface FoundGroup {
	kind: FoundKind;
	entries: readonly SearchEntry[];
}

export interface SearchResult<A extends NamedArea = NamedArea> {
	/** By kind, the kind of the best hit first. */
	groups: readonly FoundGroup[];
	/** Municipalities of Japan by name or code. */
	areas: readonly A[];
	/** How many things were found, the areas included. */
	total: number;
	/** Words that say the same as those typed and were looked for too, as they are written. */
	also: readonly string[];
	/** Words that were looked for in place of a mistyped one. */
	corrected: readonly { typed: string; taken: readonly string[] }[];
	/** Words that are found nowhere and were left out. */
	unknown: readonly string[];
}

/** Equally good hits stand in this order. */
const ORDER: readonly FoundKind[] = [
	'concept',
	'statistic',
	'theme',
	'municipality',
	'group',
	'initiative',
	'term',
	'page'
];

/** How much worse a hit is by a synonym, by the beginning of one, by its city, in what is said of it, by a word put right. */
const BY_SYNONYM = 0.5;
const BY_BEGINNING = 0.75;
const BY_CITY = 3;
const IN_ABOUT = 4;
const BY_CORRECTION = 6;

const LATIN = /^[a-z0-9]+$/;
const HIRAGANA = /^[ぁ-ゖ]+$/;
/** Between words that are written without spaces. */
const PARTICLES = /(?<=[^ぁ-ん])(?:[のをがはにへとでや]|から|まで|など)(?=[^ぁ-ん]|$)/;

function prepareText(text: string): Text {
	const whole = foldLoosely(text);
	// A hyphen parts or joins: both halves of San’yo-Onoda are found, and the whole.
	const parted = foldLoosely(text.replace(/[-‐‑–]/g, ' '));
	return {
		whole,
		joined: whole.replaceAll(' ', ''),
		latin: [...new Set(`${whole} ${parted}`.match(/[a-z0-9]+/g) ?? [])]
	};
}

/**
 * Folds all that the search looks through, so that each key pressed only has to compare.
 * @param cityNames the names of a city of the entries, in every language
 */
export function prepareSearch(
	entries: readonly SearchEntry[],
	synonyms: readonly SynonymGroup[],
	cityNames: (slug: string) => readonly string[]
): SearchableSite {
	const prepared = entries.map((entry) => ({
		entry,
		names: [entry.name_ja, entry.name_en, ...entry.names].map(prepareText),
		about: [entry.about_ja, entry.about_en, ...entry.words]
			.filter((text) => text !== '')
			.map(prepareText),
		cities: entry.municipalities.flatMap((slug) => cityNames(slug).map(prepareText))
	}));
	const groups = synonyms.map((group) =>
		group.map(({ term, reading }) => ({
			written: term,
			term: foldLoosely(term),
			reading: reading === null ? null : foldLoosely(reading)
		}))
	);
	const known = new Set<string>();
	for (const { term, reading } of groups.flat()) {
		known.add(term);
		if (reading !== null) known.add(reading);
	}
	for (const { entry, names } of prepared)
		for (const { joined, latin } of names) {
			// Of a long title only its Latin words: nobody types all of it.
			if (entry.kind !== 'initiative') known.add(joined);
			for (const word of latin) if (word.length > 2) known.add(word);
		}
	return { entries: prepared, synonyms: groups, known };
}

/** How well a word fits a text: 0 it is all of it, 1 its beginning, 2 a part; null not at all. */
function fitText(word: string, { whole, joined, latin }: Text): number | null {
	const own = word.replaceAll(' ', '');
	if (own === '') return null;
	if (own === joined) return 0;
	if (LATIN.test(own)) {
		// Inside a Latin word letters say nothing: "it" in "activities".
		if (word.includes(' ')) return ` ${whole}`.includes(` ${word}`) ? 1 : null;
		if (!latin.some((w) => (own.length < 3 ? w === own : w.startsWith(own)))) return null;
		return latin[0]?.startsWith(own) && joined.startsWith(own) ? 1 : 2;
	}
	if (joined.startsWith(own) && holdsWord(joined.slice(0, own.length + 1), own)) return 1;
	// One kana is in nearly everything.
	if (own.length === 1 && HIRAGANA.test(own)) return null;
	return holdsWord(joined, own) ? 2 : null;
}

function fitBest(word: string, texts: readonly Text[]): number | null {
	let best: number | null = null;
	for (const text of texts) {
		const fit = fitText(word, text);
		if (fit !== null && (best === null || fit < best)) best = fit;
	}
	return best;
}

/** How well a word fits an entry, by its names, by what is said of it or by its cities; null not at all. */
function fitEntry(word: string, { names, about, cities }: SearchableEntry): number | null {
	const byName = fitBest(word, names);
	if (byName !== null) return byName;
	const byCity = fitBest(word, cities);
	if (byCity !== null) return BY_CITY + byCity;
	const inAbout = fitBest(word, about);
	return inAbout === null ? null : IN_ABOUT + inAbout;
}

/** What is looked for where a word was typed: other words, and how much worse each is. */
type Alternatives = ReadonlyMap<string, number>;

/** Whether a term is of English rather than a Latin abbreviation in Japanese: debt, not RPA. */
const isEnglish = (written: string) => /^[\x20-\x7e]*[a-z][\x20-\x7e]*$/.test(written);

/** The word itself, and those that say the same; a word that is still being typed stands for what it begins. */
function alternativesOf(
	word: string,
	{ synonyms }: SearchableSite,
	also: Set<string>
): Map<string, number> {
	const found = new Map([[word, 0]]);
	const begins = (text: string) =>
		word.length >= (LATIN.test(word) || HIRAGANA.test(word) ? 3 : 2) && text.startsWith(word);
	for (const group of synonyms) {
		const same = group.some(({ term, reading }) => term === word || reading === word);
		if (!same && !group.some((s) => begins(s.term) || (s.reading !== null && begins(s.reading))))
			continue;
		const worse = same ? BY_SYNONYM : BY_BEGINNING;
		const typed = group.find(({ term }) => term === word);
		// Everything has a name in both languages: 納税 needs no "tax", which is in half of the English ones.
		const english = typed === undefined ? LATIN.test(word) : isEnglish(typed.written);
		for (const { term, written } of group) {
			if (term === word || (isEnglish(written) && !english && !LATIN.test(word))) continue;
			found.set(term, Math.min(found.get(term) ?? Infinity, worse));
			if (same && isEnglish(written) === english) also.add(written);
		}
	}
	return found;
}

/** The words of what was typed; a phrase that is a synonym stays one word. */
function parts(query: string, { synonyms }: SearchableSite): string[] {
	let rest = ` ${foldLoosely(query)} `;
	const found: string[] = [];
	const phrases = synonyms
		.flat()
		.map(({ term }) => term)
		.filter((term) => term.includes(' '))
		.sort((a, b) => b.length - a.length);
	for (const phrase of phrases)
		if (rest.includes(` ${phrase} `)) {
			rest = rest.replace(` ${phrase} `, '  ');
			found.push(phrase);
		}
	return [...new Set([...found, ...rest.split(' ').filter((word) => word !== '')])];
}

/** Words written together, parted where a known one stands and at particles; null where nothing parts them. */
function partWord(word: string, known: ReadonlySet<string>): string[] | null {
	if (LATIN.test(word)) return null;
	for (let length = word.length - 1; length >= 2; length--)
		for (let start = 0; start + length <= word.length; start++) {
			const piece = word.slice(start, start + length);
			if (!known.has(piece) || (HIRAGANA.test(piece) && length < 4)) continue;
			const others = [word.slice(0, start), word.slice(start + length)]
				.map((other) => other.replace(/^[ぁ-ん]+|[ぁ-ん]+$/g, ''))
				.filter((other) => other.length > 1);
			return [piece, ...others];
		}
	const pieces = word.split(PARTICLES).filter((piece) => piece.length > 1);
	return pieces.length > 1 ? pieces : null;
}

/** All stretches of a name that are as long as a mistyped word, give or take a letter. */
function* stretches(word: string, entries: readonly SearchableEntry[]): Iterable<string> {
	for (const { names } of entries)
		for (const { joined } of names)
			for (const length of [word.length, word.length + 1, word.length - 1])
				for (let start = 0; start + length <= joined.length; start++)
					yield joined.slice(start, start + length);
}

/**
 * What a reader may mean: things of every kind by any of their names, by a word that says the same, by what
 * is said of them or by their city. Words written together are parted, a mistyped word is read as the nearest
 * known one, and one that is found nowhere is left out, each only where the words as typed lead nowhere.
 * @param query as typed; nothing typed finds nothing
 * @param areas all municipalities; none as long as they have not come
 * @param mostAreas how many of them are wanted
 */
export function searchSite<A extends NamedArea = NamedArea>(
	site: SearchableSite,
	query: string,
	areas: readonly SearchableArea<A>[] = [],
	mostAreas = 12
): SearchResult<A> {
	const also = new Set<string>();
	const corrected: { typed: string; taken: readonly string[] }[] = [];
	const unknown: string[] = [];
	const wanted: Alternatives[] = [];
	const inAreas = (word: string) => findAreas(areas, word, 1).length > 0;
	const occurs = (words: Alternatives) =>
		[...words.keys()].some((word) => site.entries.some((e) => fitEntry(word, e) !== null));

	const take = (word: string): boolean => {
		const words = alternativesOf(word, site, also);
		if (!occurs(words) && !inAreas(word)) return false;
		wanted.push(words);
		return true;
	};
	const takeNear = (word: string): boolean => {
		const latinAreas = areas.flatMap(({ names }) => names.filter((name) => !/\d/.test(name)));
		const near = nearWords(word, [...site.known, ...latinAreas], 4);
		const found =
			near.length > 0 || LATIN.test(word)
				? near
				: nearWords(word, stretches(word, site.entries), 4);
		if (found.length === 0) return false;
		const words = new Map<string, number>();
		for (const other of found)
			for (const [each, worse] of alternativesOf(other, site, new Set()))
				words.set(each, Math.min(words.get(each) ?? Infinity, worse + BY_CORRECTION));
		corrected.push({ typed: word, taken: found });
		wanted.push(words);
		return true;
	};
	const takeParted = (word: string): boolean => {
		const pieces = partWord(word, site.known);
		return pieces !== null && pieces.filter((p) => take(p) || takeParted(p)).length > 0;
	};

	const typed = parts(query, site);
	for (const word of typed)
		if (!take(word) && !takeParted(word) && !takeNear(word)) unknown.push(word);

	const every = rank(site.entries, wanted, wanted.length);
	// Where no thing has all the words, those that have most of them.
	const most = every.length > 0 ? 0 : Math.max(1, wanted.length - 1);
	const ranked = every.length > 0 ? every : rank(site.entries, wanted, most);
	const names = corrected.reduce(
		(text, { typed: word, taken }) => text.replace(word, taken[0] ?? word),
		typed.filter((word) => !unknown.includes(word)).join(' ')
	);
	const foundAreas = findAreas(areas, corrected.length > 0 ? names : query, mostAreas);
	return {
		groups: inGroups(ranked),
		areas: foundAreas,
		total: ranked.length + foundAreas.length,
		also: [...also],
		corrected,
		unknown
	};
}

interface Ranked {
	entry: SearchEntry;
	score: number;
}

/** The entries that some of the wanted words fit, at least so many of them, the best first. */
function rank(
	entries: readonly SearchableEntry[],
	wanted: readonly Alternatives[],
	least: number
): Ranked[] {
	if (wanted.length === 0) return [];
	const ranked: Ranked[] = [];
	for (const searchable of entries) {
		let fitting = 0;
		let score = 0;
		for (const words of wanted) {
			let best: number | null = null;
			for (const [word, worse] of words) {
				const fit = fitEntry(word, searchable);
				if (fit !== null && (best === null || fit + worse < best)) best = fit + worse;
			}
			if (best === null) continue;
			fitting++;
			score += best;
		}
		if (fitting >= least) ranked.push({ entry: searchable.entry, score });
	}
	return ranked.sort((a, b) => a.score - b.score);
}

/** By kind, each in the order of its hits: first the kinds with a hit by name, then by city, then by what is said. */
function inGroups(ranked: readonly Ranked[]): FoundGroup[] {
	const groups = ORDER.flatMap((kind) => {
		const own = ranked.filter(({ entry }) => entry.kind === kind);
		return own.length === 0
			? []
			: [
					{
						kind,
						entries: own.map(({ entry }) => entry),
						best: Math.floor(own[0]!.score / BY_CITY)
					}
				];
	});
	return groups
		.sort((a, b) => a.best - b.best || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
		.map(({ kind, entries }) => ({ kind, entries }));
}
