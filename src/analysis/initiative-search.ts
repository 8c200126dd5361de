import type { IndexedInitiative } from '../query';
import { fold, searchWords } from '../domain';
import { namedDepartments } from './departments';
import { splitList } from './split-list';
import { holdsWord, sameMeaning, type SynonymGroup } from './synonyms';

/** The part of an initiative in which a search word occurs. */
export type Field = 'number' | 'title' | 'headings' | 'departments' | 'indicators' | 'schedule';
const FIELDS: readonly Field[] = [
	'number',
	'title',
	'headings',
	'departments',
	'indicators',
	'schedule'
];

/** What a reader asks for; an empty part asks for nothing. */
export interface SearchFilters {
	words: string;
	municipalities: readonly string[];
	theme: string | null;
	phase: string | null;
	/** Scale and grade, `iwakuni-2019:A`. */
	grade: string | null;
	/** Department in Japanese, as printed. */
	department: string | null;
	withFigures: boolean;
}

/** An initiative made ready for searching: its texts folded once. */
export interface Searchable {
	row: IndexedInitiative;
	folded: Record<Field, string>;
	themes: readonly string[];
	phases: readonly string[];
	grades: readonly string[];
	departments: readonly string[];
}

/** A hit and the fields, other than number and title, that held a word which those two did not. */
export interface Hit {
	row: IndexedInitiative;
	themes: readonly string[];
	foundIn: readonly Field[];
}

/** Folds the texts of all initiatives, so that each key pressed only has to look them through. */
export function prepare(rows: readonly IndexedInitiative[]): Searchable[] {
	return rows.map((row) => {
		const text = (...parts: (string | null)[]) =>
			fold(parts.filter((p) => p !== null).join('\n')).replaceAll('|', '\n');
		const named = namedDepartments(row);
		return {
			row,
			folded: {
				number: text(row.number),
				title: text(row.title_ja, row.title_en),
				headings: text(row.level1_ja, row.level2_ja, row.level3_ja),
				departments: text(...named.flatMap((d) => [d.name_ja, d.name_en])),
				indicators: text(row.labels_ja, row.labels_en),
				schedule: text(row.schedule_ja, row.schedule_en)
			},
			themes: splitList(row.themes),
			phases: splitList(row.phases),
			grades: splitList(row.grades),
			departments: [...new Set(named.map((d) => d.name_ja))]
		};
	});
}

/** The filters that an initiative has to pass, by name. */
const FILTERS = {
	municipalities: (s: Searchable, w: SearchFilters) =>
		w.municipalities.includes(s.row.municipality),
	theme: (s: Searchable, w: SearchFilters) => w.theme === null || s.themes.includes(w.theme),
	phase: (s: Searchable, w: SearchFilters) => w.phase === null || s.phases.includes(w.phase),
	grade: (s: Searchable, w: SearchFilters) => w.grade === null || s.grades.includes(w.grade),
	department: (s: Searchable, w: SearchFilters) =>
		w.department === null || s.departments.includes(w.department),
	withFigures: (s: Searchable, w: SearchFilters) => !w.withFigures || s.row.figures > 0
};

/** A part of a search that can be dropped. */
export type Part = 'words' | keyof typeof FILTERS;

/** A word as it was typed and those that say the same, folded: any of them will do. */
type Alternatives = readonly string[];

const alternatives = (words: string, synonyms: readonly SynonymGroup[]): Alternatives[] =>
	searchWords(words).map((word) => [word, ...sameMeaning(word, synonyms).map(fold)]);

/** Fields in which the words occur, number and title left out; null where a word occurs nowhere. */
function places(searchable: Searchable, words: readonly Alternatives[]): Field[] | null {
	const matched = new Set<Field>();
	for (const same of words) {
		const [typed = '', ...others] = same;
		const fields = FIELDS.filter(
			(f) =>
				searchable.folded[f].includes(typed) ||
				others.some((word) => holdsWord(searchable.folded[f], word))
		);
		if (fields.length === 0) return null;
		if (!fields.some((f) => f === 'number' || f === 'title')) matched.add(fields[0]!);
	}
	return FIELDS.filter((f) => matched.has(f));
}

/**
 * The initiatives that pass every filter and hold every word, or one that says the same, in the order of the data.
 * @param synonyms groups of words that say the same
 */
export function find(
	searchables: readonly Searchable[],
	wanted: SearchFilters,
	synonyms: readonly SynonymGroup[] = []
): Hit[] {
	const words = alternatives(wanted.words, synonyms);
	const filters = Object.values(FILTERS);
	return searchables.flatMap((s) => {
		if (!filters.every((passes) => passes(s, wanted))) return [];
		const foundIn = places(s, words);
		return foundIn === null ? [] : [{ row: s.row, themes: s.themes, foundIn }];
	});
}

/**
 * Filters that could be dropped where a search has no hits, each with the number of hits without it;
 * those that would still leave none are left out.
 * @param all slugs of all municipalities
 */
export function relaxations(
	searchables: readonly Searchable[],
	wanted: SearchFilters,
	all: readonly string[],
	synonyms: readonly SynonymGroup[] = []
): { part: Part; hits: number }[] {
	const without: [Part, boolean, Partial<SearchFilters>][] = [
		['words', searchWords(wanted.words).length > 0, { words: '' }],
		['municipalities', wanted.municipalities.length < all.length, { municipalities: all }],
		['theme', wanted.theme !== null, { theme: null }],
		['phase', wanted.phase !== null, { phase: null }],
		['grade', wanted.grade !== null, { grade: null }],
		['department', wanted.department !== null, { department: null }],
		['withFigures', wanted.withFigures, { withFigures: false }]
	];
	return without
		.filter(([, asks]) => asks)
		.map(([part, , change]) => ({
			part,
			hits: find(searchables, { ...wanted, ...change }, synonyms).length
		}))
		.filter(({ hits }) => hits > 0);
}

/** Search words that occur in no initiative, nor one that says the same, as they were typed. */
export function unknownWords(
	searchables: readonly Searchable[],
	words: string,
	synonyms: readonly SynonymGroup[] = []
): string[] {
	const typed = words.split(/\s+/).filter((word) => word !== '');
	return [...new Set(typed)].filter((word) => {
		const same = alternatives(word, synonyms);
		return !searchables.some((s) => places(s, same) !== null);
	});
}

/** The departments to choose from with their cities, by number of initiatives; the chosen one is always among them. */
export function departmentChoices(
	searchables: readonly Searchable[],
	chosen: string | null
): { name_ja: string; name_en: string; municipalities: string[] }[] {
	const departments = new Map<
		string,
		{ name_ja: string; name_en: string; municipalities: string[]; count: number }
	>();
	for (const { row } of searchables)
		for (const { name_ja, name_en } of namedDepartments(row)) {
			const entry = departments.get(name_ja) ?? { name_ja, name_en, municipalities: [], count: 0 };
			entry.count++;
			if (!entry.municipalities.includes(row.municipality))
				entry.municipalities.push(row.municipality);
			departments.set(name_ja, entry);
		}
	const choices = [...departments.values()]
		.sort((a, b) => b.count - a.count)
		.map(({ name_ja, name_en, municipalities }) => ({ name_ja, name_en, municipalities }));
	return chosen === null || departments.has(chosen)
		? choices
		: [{ name_ja: chosen, name_en: chosen, municipalities: [] }, ...choices];
}

/** A grade to choose. */
export interface GradeChoice {
	/** Scale and grade, as an address names them. */
	value: string;
	municipality: string | null;
	grade: string;
	/** The grades to choose from on its scale, where its city has some of several scales; else null. */
	scale: string[] | null;
}

/** The grades to choose from, by city and scale in the order of the scale; the chosen one is always among them. */
export function gradeChoices(
	searchables: readonly Searchable[],
	chosen: string | null
): GradeChoice[] {
	const choices = new Map<
		string,
		{ value: string; municipality: string | null; scale: string; grade: string; order: number }
	>();
	const choice = (value: string, municipality: string | null, order: number) => {
		const colon = value.lastIndexOf(':');
		return {
			value,
			municipality,
			scale: value.slice(0, colon),
			grade: value.slice(colon + 1),
			order
		};
	};
	for (const { row, grades } of searchables) {
		const orders = (row.grade_orders ?? '').split('|').map(Number);
		grades.forEach((value, i) => choices.set(value, choice(value, row.municipality, orders[i]!)));
	}
	if (chosen !== null && !choices.has(chosen))
		choices.set(chosen, { ...choice(chosen, null, 0), grade: chosen });
	const sorted = [...choices.values()].sort(
		(a, b) =>
			(a.municipality ?? '').localeCompare(b.municipality ?? '', 'en') ||
			a.scale.localeCompare(b.scale, 'en') ||
			a.order - b.order
	);
	return sorted.map(({ value, municipality, grade, scale }) => {
		const ofCity = sorted.filter((c) => c.municipality === municipality);
		const several = ofCity.some((c) => c.scale !== scale);
		return {
			value,
			municipality,
			grade,
			scale: several ? ofCity.filter((c) => c.scale === scale).map((c) => c.grade) : null
		};
	});
}
