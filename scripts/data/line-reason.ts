import { halfWidth, readFiscalYears } from '../../src/domain';

/** Why a line with digits carries no row of the data. */
export const REASONS = [
	'page number',
	'numbering',
	'heading',
	'header year',
	'date',
	'department or plan name',
	'other'
] as const;
export type Reason = (typeof REASONS)[number];

/** What the data know of a document, for telling its numbers apart. */
export interface DocumentNumbers {
	/** Numbers of its initiatives, as printed. */
	initiatives: ReadonlySet<string>;
	/** Page numbers. */
	pages: ReadonlySet<number>;
}

const TAGS = /<[a-z/][^>]*>/gi;
const RADICALS = /[\u2f00-\u2fdf]/g;

/** Opens a heading: 「# …」「大分類１ …」「(2) …」「3 効率的…」. */
const HEADING =
	/^(?:[#■◆]|<?[大小]分類|実施項目|基本(?:目標|方針|項目)|推進項目|取組(?:項目|細目)|個別項目|行動計画|資料\d*|方針|No\.|№|\(\d\) ?\D+$|\d \D+$)/;
/** Numbers what follows in its cell: 「1 」「(2)」「5-1」「4)」「第3章」; a number that runs into words does not. */
const OPENING =
	/^[#■◆○〇・※➢\s]*(?:第?\d{1,2}(?:-\d{1,2})?[章節]?|\(\d{1,2}\)|\d{1,2}\))(?=[\s、:)「(]|\.(?!\d))/;
/** The document's own number of an initiative: 「1-(2)-①ア」. */
const REFERENCE = /\d-\(\d\)/g;
const HEADER_WORDS =
	/29基準|\d{1,2}月|\d年目|数値|基準値?|年次計画|年度(?:計画|目標|実績)?|具体的な活動|現状|目標|実績|項目|合計|実施効果|達成率|行動計画|実施項目|指標|期末|中間|追加|修正|[\s()・:~/、○]/g;
const DATE =
	/(?:元|\d{1,2})年(?:度|\d{1,2}月)|\d{1,2}月(?:\d{1,2}日)?|\d{1,2}日(?=[まで にか〜~]|$)|\d{1,2}\/\d{1,2}|改訂\d版/g;
const NAME = /第\s?\d+\s?[次期]|総合計画での位置付け\s*\d+|\d+\s?[かカヵヶ]年/g;

const has = (text: string): boolean => /\d/.test(text);

/** Text without the years that it names. */
const withoutYears = (text: string): string =>
	readFiscalYears(text)
		.toReversed()
		.reduce((rest, y) => rest.slice(0, y.start) + rest.slice(y.start + y.text.length), text);

/** Text without the numbers that only open its cells or name initiatives. */
const withoutNumbering = (text: string, numbers: DocumentNumbers): string =>
	text
		.replace(REFERENCE, '')
		.split('\t')
		.map((cell) => cell.trim())
		.map((cell) => (numbers.initiatives.has(cell) ? '' : cell.replace(OPENING, '')))
		.join('\t');

/**
 * The reason that a line's look gives for carrying no row, by plain rules in a fixed order; `other`
 * is what a person has to look at.
 */
export function reasonOf(line: string, numbers: DocumentNumbers): Reason {
	const text = halfWidth(line.replace(TAGS, ' '))
		.replace(RADICALS, (c) => c.normalize('NFKC'))
		.trim();
	if (/^\d+$/.test(text)) {
		if (numbers.initiatives.has(text)) return 'numbering';
		return numbers.pages.has(Number(text)) ? 'page number' : 'other';
	}
	if (/^\d{1,2} .*報告書/.test(text)) return 'page number';
	const behind = /^(.*\D)\s(\d{1,3})$/.exec(text);
	if (behind && numbers.pages.has(Number(behind[2])) && !has(withoutNumbering(behind[1]!, numbers)))
		return 'page number';
	const heading = HEADING.exec(text)?.[0];
	if (
		heading &&
		(!has(withoutNumbering(text, numbers)) ||
			!has(withoutNumbering(text.slice(heading.length), numbers)))
	)
		return 'heading';
	const undated = withoutYears(text);
	if (undated.replace(HEADER_WORDS, '') === '') return 'header year';
	if (!has(withoutNumbering(text, numbers))) return 'numbering';
	if (!has(undated.replace(DATE, ''))) return 'date';
	const rest = withoutNumbering(undated, numbers).replace(DATE, '');
	if (!has(rest)) return 'numbering';
	return has(rest.replace(NAME, '')) ? 'other' : 'department or plan name';
}
