import { halfWidth } from './digits';

/** Part of a figure that says it is a limit or an estimate: 以上, 以下, 約. */
export type Bound = 'min' | 'max' | 'about';

/** One figure read from printed text. */
export interface PrintedNumber {
	/** The number as a plain decimal: `982020000`, `-369000`, `96.79`. */
	value: string;
	/** The unit as printed behind it, empty when none stands there. */
	unit: string;
	bound: Bound | null;
	/** The characters read, number, unit and bound words included. */
	text: string;
	start: number;
}

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+';
const PIECE = `(?:${NUMBER})(?:\\.\\d+)?`;
const SCALES: Record<string, bigint> = {
	兆: 10n ** 12n,
	億: 10n ** 8n,
	万: 10n ** 4n,
	千万: 10n ** 7n,
	百万: 10n ** 6n,
	千: 10n ** 3n
};
const FIGURE = new RegExp(
	`(約|およそ|おおむね|概ね)?\\s?((?:[△▲]|(?<![0-9A-Za-z)])[−‐-])(?=\\s?\\d))?\\s?(${PIECE})((?:兆|億|千万|百万|万|千)(?=[\\d\\s]*\\d))?`,
	'g'
);
const NEXT_PIECE = new RegExp(`^\\s?(${PIECE})(兆|億|千万|百万|万|千(?!円|枚))?`);
const BOUND_AFTER: [RegExp, Bound][] = [
	[/^(?:\([^()]*\))?を?(?:以上|超(?:える)?)/, 'min'],
	[/^\s?(?:以下|以内|未満|まで)/, 'max'],
	[/^\s?(?:程度|前後)/, 'about']
];

const FRACTION = /^\s*(\d+)\/(\d+)\s*$/;
const KANJI_DIGITS = '〇一二三四五六七八九';

/** A numeral below one hundred in kanji: 七 → 7, 十二 → 12, 三十 → 30; null for anything else. */
function readKanji(text: string): string | null {
	const match = /^(?:([二三四五六七八九]?)(十))?([一二三四五六七八九]?)$/.exec(text);
	if (!match || text === '') return null;
	const tens = match[2] === undefined ? 0 : match[1] === '' ? 1 : KANJI_DIGITS.indexOf(match[1]!);
	return String(tens * 10 + (match[3] === '' ? 0 : KANJI_DIGITS.indexOf(match[3]!)));
}

/** The quotient of a cell that is a fraction: 1/2 → 0.5; null for anything else and for 1/0. */
function readFraction(line: string): string | null {
	const match = FRACTION.exec(line);
	const quotient = match ? String(Number(match[1]) / Number(match[2])) : '';
	return /^\d+(\.\d+)?$/.test(quotient) ? quotient : null;
}

const plain = (digits: string): string => digits.replaceAll(',', '');

/** Adds pieces such as 9億 + 8,202万 exactly; null when a lower piece is not smaller than the scale above it. */
function compound(pieces: { digits: string; scale: string }[]): string | null {
	let total = 0n;
	let above: bigint | null = null;
	for (const { digits, scale } of pieces) {
		if (digits.includes('.')) return null;
		const factor = scale === '' ? 1n : (SCALES[scale] ?? 1n);
		if (above !== null && BigInt(plain(digits)) * factor >= above) return null;
		total += BigInt(plain(digits)) * factor;
		above = factor;
	}
	return total.toString();
}

/**
 * All figures in a printed cell or phrase, in order: 「9億8,202万円」 (982020000 円), 「△12」 (-12),
 * 「80%以上」 (80 %, min), 「2,121,796千円」, 「３課５業務」 (two figures), full-width too.
 * A fraction that is the whole cell (1/2) and small kanji numerals before a unit (七市町) are read too;
 * cities and towns counted apart (5市2町) are read as their sum (7 市町) as well.
 * A number with one scale keeps it in its unit (51億円 is 51 億円); with several it is resolved (9億8,202万円).
 * @param text as printed
 * @param units unit forms that may stand behind a number, as printed (円, 千円, %, 時間/月 …); the longest that fits is taken
 */
export function readPrintedNumbers(text: string, units: readonly string[]): PrintedNumber[] {
	const line = halfWidth(text);
	const forms = units
		.map(halfWidth)
		.filter((u) => u !== '')
		.sort((a, b) => b.length - a.length);
	const fraction = readFraction(line);
	if (fraction !== null)
		return [
			{
				value: fraction,
				unit: forms.find((form) => form === line.trim()) ?? '',
				bound: null,
				text,
				start: 0
			}
		];
	const figures: PrintedNumber[] = [];
	for (const match of line.matchAll(/[一二三四五六七八九十]+/g)) {
		const value = readKanji(match[0]);
		const behind = line.slice(match.index + match[0].length);
		const unit = forms.find((form) => behind.startsWith(form));
		if (value === null || unit === undefined) continue;
		const end = match.index + match[0].length + unit.length;
		figures.push({
			value,
			unit,
			bound: null,
			text: text.slice(match.index, end),
			start: match.index
		});
	}
	if (forms.includes('市町'))
		for (const match of line.matchAll(/(\d+)市(\d+)町/g))
			figures.push({
				value: String(Number(match[1]) + Number(match[2])),
				unit: '市町',
				bound: null,
				text: text.slice(match.index, match.index + match[0].length),
				start: match.index
			});
	FIGURE.lastIndex = 0;
	for (let match = FIGURE.exec(line); match; match = FIGURE.exec(line)) {
		const [whole, about, sign, first, scale] = match as unknown as [
			string,
			string | undefined,
			string | undefined,
			string,
			string | undefined
		];
		let end = match.index + whole.length;
		let value = plain(first);
		if (scale !== undefined) {
			const pieces = [{ digits: first, scale }];
			let rest = end;
			for (
				let next = NEXT_PIECE.exec(line.slice(rest));
				next;
				next = NEXT_PIECE.exec(line.slice(rest))
			) {
				pieces.push({ digits: next[1]!, scale: next[2] ?? '' });
				rest += next[0].length;
				if (next[2] === undefined) break;
			}
			const sum = compound(pieces);
			if (sum !== null) {
				value = sum;
				end = rest;
			} else {
				end -= scale.length;
			}
		}
		const behind = line.slice(end);
		const gap = /^\s?/.exec(behind)![0].length;
		const unit = forms.find((form) => behind.slice(gap).startsWith(form)) ?? '';
		if (unit !== '') end += gap + unit.length;
		let bound: Bound | null = about === undefined ? null : 'about';
		for (const [pattern, kind] of BOUND_AFTER) {
			const after = pattern.exec(line.slice(end));
			if (after) {
				bound = kind;
				end += after[0].length;
				break;
			}
		}
		const start = match.index + whole.length - whole.trimStart().length;
		figures.push({
			value: sign === undefined || /^0+(\.0+)?$/.test(value) ? value : `-${value}`,
			unit,
			bound,
			text: text.slice(start, end),
			start
		});
		FIGURE.lastIndex = end;
	}
	return figures.sort((a, b) => a.start - b.start);
}

/** What a figure says, as it stands in the table beside the printed words. */
export interface StatedNumber {
	/** Plain decimal, `-369000` or `96.79`. */
	value: number;
	/** Forms in which the stated unit may be printed; a figure printed without a unit agrees with any. */
	unitForms: readonly string[];
	bound: Bound | null;
}

/**
 * Whether printed words and the number beside them say the same.
 * @param figures what `readFigures` found in the words
 * @returns true when one of them has the same value, a unit of the stated one (or none) and the same bound
 */
export function matchesPrinted(figures: readonly PrintedNumber[], stated: StatedNumber): boolean {
	const forms = new Set(stated.unitForms.map(halfWidth));
	return figures.some(
		(f) =>
			Number(f.value) === stated.value &&
			(f.unit === '' || forms.has(f.unit)) &&
			f.bound === stated.bound
	);
}
