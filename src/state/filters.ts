import type { Calendar, Language } from '../domain';
import { isForeignParam } from './foreign-params';

/** What a reader has chosen on a page. All of it stands in the query string. */
export interface Filters {
	/** Slugs, in the order of the data. */
	municipalities: readonly string[];
	firstYear: number;
	lastYear: number;
	calendar: Calendar;
	/** Observation whose source card is open. */
	source: string | null;
}

/** What holds where the address says nothing. */
export interface FilterDefaults {
	/** All municipalities there are. */
	municipalities: readonly string[];
	/** The years that the data covers. */
	firstYear: number;
	lastYear: number;
	calendar: Calendar;
}

/** A choice that only some pages have, such as the unit of a chart: its name in the address and what it may say. */
export interface ParamSpec {
	name: string;
	accepts: (value: string) => boolean;
	/** What it may say: `same, change, rank`, or words for each language. */
	expected: string | Readonly<Record<Language, string>>;
	/** How often it may stand in the address; once where left out. */
	most?: number;
}

/**
 * Choices of a page's own, by name; those that the address leaves out are absent. Values of one that may
 * stand several times are joined by line breaks.
 */
export type PageParams = Readonly<Record<string, string>>;

/** An option that is one of a few words. */
export function oneOf(name: string, words: readonly string[]): ParamSpec {
	return { name, accepts: (value) => words.includes(value), expected: words.join(', ') };
}

/** An option of free text, such as a search. */
export function freeText(name: string): ParamSpec {
	return { name, accepts: () => true, expected: 'text' };
}

/** An option that may be named several times, each time with another value. */
export function severalOf(
	name: string,
	most: number,
	accepts: (value: string) => boolean,
	expected: ParamSpec['expected']
): ParamSpec {
	return { name, most, accepts: (value) => !value.includes('\n') && accepts(value), expected };
}

/** The values of an option that may be named several times. */
export function valuesOf(params: PageParams, name: string): readonly string[] {
	return params[name]?.split('\n') ?? [];
}

/** A parameter of the address that could not be used. */
export interface InvalidParam {
	name: string;
	value: string;
	expected: 'municipalities' | 'years' | 'calendar' | 'source' | 'option' | 'unknown';
	/** For an option: what it may say. */
	words?: ParamSpec['expected'];
}

const OBSERVATION = /^[a-z0-9][a-z0-9._-]*$/i;

function readMunicipalities(value: string, known: readonly string[]): readonly string[] | null {
	const slugs = value.split(',');
	if (slugs.some((slug) => !known.includes(slug))) return null;
	return known.filter((slug) => slugs.includes(slug));
}

function readYears(
	value: string,
	{ firstYear, lastYear }: FilterDefaults
): [number, number] | null {
	const match = /^(\d{4})-(\d{4})$/.exec(value);
	if (!match) return null;
	const [first, last] = [Number(match[1]), Number(match[2])];
	return first <= last && first >= firstYear && last <= lastYear ? [first, last] : null;
}

/**
 * Reads the choices from a query string. A parameter that is unknown or broken is named in `broken`
 * once, and its default holds; the others count. What others hang on addresses is passed over.
 * @param search with or without the leading question mark
 * @param specs options that the page has besides
 */
export function readFilters(
	search: string,
	defaults: FilterDefaults,
	specs: readonly ParamSpec[] = []
): { filters: Filters; params: PageParams; invalidParams: InvalidParam[] } {
	const params: Record<string, string> = {};
	const filters: Filters = { ...defaults, source: null };
	const invalidParams: InvalidParam[] = [];
	const refuse = (parameter: InvalidParam) => {
		const same = (b: InvalidParam) => b.name === parameter.name && b.value === parameter.value;
		if (!invalidParams.some(same)) invalidParams.push(parameter);
	};
	for (const [name, value] of new URLSearchParams(search)) {
		const spec = specs.find((s) => s.name === name);
		if (spec) {
			const others = spec.most === undefined ? [] : valuesOf(params, name);
			if (others.includes(value)) continue;
			if (spec.accepts(value) && others.length < (spec.most ?? 1))
				params[name] = [...others, value].join('\n');
			else refuse({ name, value, expected: 'option', words: spec.expected });
		} else if (name === 'm') {
			const read = readMunicipalities(value, defaults.municipalities);
			if (read) filters.municipalities = read;
			else refuse({ name, value, expected: 'municipalities' });
		} else if (name === 'y') {
			const read = readYears(value, defaults);
			if (read) [filters.firstYear, filters.lastYear] = read;
			else refuse({ name, value, expected: 'years' });
		} else if (name === 'cal') {
			if (value === 'wareki' || value === 'western') filters.calendar = value;
			else refuse({ name, value, expected: 'calendar' });
		} else if (name === 'src') {
			if (OBSERVATION.test(value)) filters.source = value;
			else refuse({ name, value, expected: 'source' });
		} else if (!isForeignParam(name)) refuse({ name, value, expected: 'unknown' });
	}
	return { filters, params, invalidParams };
}

/**
 * The query string for choices, defaults left out: '' or '?m=ube,mine&y=2018-2023'.
 * `readFilters` reads it back to the same choices.
 * @param specs options that the page has besides
 */
export function writeFilters(
	filters: Filters,
	defaults: FilterDefaults,
	params: PageParams = {},
	specs: readonly ParamSpec[] = []
): string {
	const parts: string[] = [];
	if (filters.municipalities.length !== defaults.municipalities.length)
		parts.push(`m=${filters.municipalities.join(',')}`);
	if (filters.firstYear !== defaults.firstYear || filters.lastYear !== defaults.lastYear)
		parts.push(`y=${filters.firstYear}-${filters.lastYear}`);
	if (filters.calendar !== defaults.calendar) parts.push(`cal=${filters.calendar}`);
	for (const [name, value] of Object.entries(params))
		if (value === '') continue;
		else if (specs.some((s) => s.name === name && s.most !== undefined))
			parts.push(...valuesOf(params, name).map((each) => `${name}=${encodeAddress(each)}`));
		else parts.push(`${name}=${encodeURIComponent(value)}`);
	if (filters.source !== null) parts.push(`src=${encodeURIComponent(filters.source)}`);
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A value that may be an address itself: what a query string may hold stays legible and short. */
function encodeAddress(value: string): string {
	return encodeURIComponent(value).replaceAll(/%(?:2F|3F|2C|3D|3A)/g, decodeURIComponent);
}
