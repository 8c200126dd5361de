import type { Language } from '../../src/domain';

/** The most characters of a first sentence in Japanese, without its full stop. */
const MOST_CHARACTERS = 60;

/** The cities in the order of the data, by language. */
const CITIES: Readonly<Record<Language, readonly string[]>> = {
	ja: ['宇部市', '山陽小野田市', '岩国市', '美祢市', '安中市'],
	en: ['Ube', "San'yo-Onoda", 'Iwakuni', 'Mine', 'Annaka']
};

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A rule that a kept line has to follow: what is wrong with a line, null when nothing is. */
type Rule = (line: string, language: Language) => string | null;

const refuse =
	(pattern: RegExp, fault: string, only?: Language): Rule =>
	(line, language) =>
		(only === undefined || only === language) && pattern.test(line) ? fault : null;

/** Rules of every line: titles, sentences and notes. */
const OF_LINES: readonly Rule[] = [
	refuse(/[（(][^（(）)]*[（(]/u, 'a bracket in a bracket'),
	refuse(/[）)]\s?[（(]/u, 'a bracket behind a bracket'),
	refuse(
		/(?:もの|評価|同じ)0(?![\d.,])|(?<![\d.,])0(?:つ|個|組|市の|テーマ)/u,
		'a count of zero',
		'ja'
	),
	refuse(
		/(?:comparable|care|same) 0\b|(?<![\d.,])0 (?:of|up|down|the same|cities|pairs|entries|initiatives|themes)\b/u,
		'a count of zero',
		'en'
	),
	refuse(
		/値は?\d+件|記載は?\d+件|件の記載|\d+の(?:表|列)|指標の組は\d/u,
		'a count of our own tables',
		'ja'
	),
	refuse(
		/\b\d+ (?:figures|entries|entry|tables|columns|rows)\b/u,
		'a count of our own tables',
		'en'
	),
	refuse(/[：、。／]{2}|[：、／]$/u, 'two marks of punctuation in a row', 'ja'),
	refuse(/[.,;:]{2}|[.;:] ;/u, 'two marks of punctuation in a row', 'en'),
	refuse(/[、。（）「」『』：；／？！，．]/u, 'full-width punctuation', 'en'),
	(line, language) =>
		language === 'en' && JAPANESE.test(withoutOriginals(line))
			? 'Japanese that is not translated'
			: null,
	(line, language) => (isInOrder(line, language) ? null : 'cities out of their order'),
	refuse(listWithoutAnd(), 'a list of cities without “and”', 'en')
];

/** Rules of sentences and notes. */
const OF_PROSE: readonly Rule[] = [
	// Titles and quotations keep the brackets that their document prints.
	(line, language) =>
		language === 'ja' && /[()]/u.test(line.replaceAll(/「[^」]*」/gu, ''))
			? 'a half-width bracket'
			: null,
	refuse(/^(?:※\d+ )?[a-z]/u, 'no capital letter at the beginning', 'en')
];

/** Rules of sentences. */
const OF_SENTENCES: readonly Rule[] = [
	(line, language) => {
		const first = line.split('。')[0]!;
		return language === 'ja' && [...first].length > MOST_CHARACTERS
			? `a first sentence of ${[...first].length} characters`
			: null;
	},
	refuse(/[^。]$/u, 'no full stop', 'ja'),
	refuse(/[^.?]$/u, 'no full stop', 'en')
];

/** What is wrong with the kept sentences of pages of one kind, one line each: the fault and where it stands. */
export function findSentenceFaults(kept: string, language: Language): string[] {
	return kept
		.split('\n')
		.filter((line) => line !== '')
		.flatMap((line) => faultsOf(line, language).map((fault) => `${fault}: ${line}`));
}

/** Lines begin with `# ` (a page, its path in brackets), `## ` (a figure) or `- ` (a note), or are sentences. */
function faultsOf(line: string, language: Language): string[] {
	const heading = /^#+ /.test(line);
	const note = line.startsWith('- ');
	const words = line.replace(/^# (.*) \([^()]*\)$/, '$1').replace(/^(?:##|-) /, '');
	const rules = [
		...OF_LINES,
		...(heading ? [] : OF_PROSE),
		...(heading || note ? [] : OF_SENTENCES)
	];
	return rules.flatMap((rule) => rule(words, language) ?? []);
}

/** Without the Japanese that stands in brackets behind its translation. */
function withoutOriginals(line: string): string {
	return line.replaceAll(/(?<=[\w”"’]) \([^()]*\)/g, '');
}

/** Whether cities that are listed stand in the order of the data. */
function isInOrder(line: string, language: Language): boolean {
	const cities = CITIES[language];
	const between = language === 'ja' ? '、' : '(?:, | and )';
	return cities.every((city, i) =>
		cities.slice(0, i).every((earlier) => !new RegExp(`${city}${between}${earlier}`).test(line))
	);
}

function listWithoutAnd(): RegExp {
	const city = `(?:${CITIES.en.join('|')})`;
	return new RegExp(`${city}, ${city}(?!, ${city}| and ${city})`, 'u');
}
