import type { Bound, Language } from '../domain';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, digits: number, signed = false, least = 0): Intl.NumberFormat {
	const key = `${language} ${digits} ${signed} ${least}`;
	let entry = formats.get(key);
	if (!entry) {
		entry = new Intl.NumberFormat(language, {
			minimumFractionDigits: least,
			maximumFractionDigits: digits,
			// No sign before a zero, rounded ones included.
			signDisplay: signed ? 'exceptZero' : 'negative'
		});
		formats.set(key, entry);
	}
	return entry;
}

/**
 * A number with separators and all its digits, minus as − (U+2212).
 * @param decimals how many it has at least: 99.0 of a statistic that is published with one
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	return format(language, 10, false, decimals).format(value).replace('-', '−');
}

/** A number for an axis: at most three decimals; with a sign before gains too where it is a difference. */
export function formatTick(value: number, language: Language, signed = false): string {
	return format(language, 3, signed).format(value).replace('-', '−');
}

/** The one English unit that stands before its number. */
const RANK = 'rank';

const CLOSE_BEHIND = /^[%㎡]/;

/** Units of Japanese powers of ten, and the English ones in which they are said: 億円 are tenths of a billion. */
const ENGLISH_SCALES = [
	{ unit: 'hundred million ', scaled: 'billion ', factor: 0.1 },
	{ unit: 'ten thousand ', scaled: 'thousand ', factor: 10 }
] as const;

/** A number and its unit as English says them: 69.5 billion yen for 695 hundred million yen, 1 facility. */
function inEnglish(value: number, unit: string): { value: number; unit: string } {
	const scale = ENGLISH_SCALES.find((s) => unit.startsWith(s.unit));
	if (scale !== undefined)
		return {
			value: value * scale.factor,
			unit: scale.scaled + unit.slice(scale.unit.length)
		};
	return { value, unit: Math.abs(value) === 1 ? singular(unit) : unit };
}

/** The singular of an English unit: facility, process, person. */
function singular(unit: string): string {
	if (!/^[a-z ]+$/.test(unit)) return unit;
	return unit
		.replace(/\bpeople$/, 'person')
		.replace(/ies$/, 'y')
		.replace(/sses$/, 'ss')
		.replace(/(?<=[^s])s$/, '');
}

/** What is added to a printed number so that its unit is said: 「件」, ' processes'; singular behind 1. */
export function unitBehind(value: number, unit: string, language: Language): string {
	if (language === 'ja' || unit === '') return unit;
	const one = Math.abs(value) === 1 ? singular(unit) : unit;
	return CLOSE_BEHIND.test(one) ? one : ` ${one}`;
}

/** A number with its unit and bound: 「80%以上」, 「2,121,796千円」, 'at least 80%', '2,121,796 thousand yen'. */
export function formatFigure(
	figure: { value: number; unit: string | null; bound: Bound | null; decimals?: number },
	language: Language,
	bounds: Record<Bound, string>
): string {
	const plain = { value: figure.value, unit: figure.unit ?? '' };
	const { value, unit } = language === 'en' ? inEnglish(plain.value, plain.unit) : plain;
	const number = formatNumber(value, language, figure.decimals);
	const gap = language === 'ja' || unit === '' || CLOSE_BEHIND.test(unit) ? '' : ' ';
	const amount = unit === RANK ? `${unit} ${number}` : `${number}${gap}${unit}`;
	if (figure.bound === null) return amount;
	const word = bounds[figure.bound];
	if (language === 'en') return `${word} ${amount}`;
	return figure.bound === 'about' ? `${word}${amount}` : `${amount}${word}`;
}

const SCALES_OF_YEN = {
	ja: [
		{ from: 1e8, unit: '億円' },
		{ from: 1e4, unit: '万円' },
		{ from: 1, unit: '円' }
	],
	en: [
		{ from: 1e9, unit: ' billion yen' },
		{ from: 1e6, unit: ' million yen' },
		{ from: 1e3, unit: ' thousand yen' },
		{ from: 1, unit: ' yen' }
	]
} as const;

/**
 * An amount of money as a sentence says it, with four digits: 「97.28億円」, '9.728 billion yen'.
 * @param yen the amount in yen; the whole figure stands in tables and tips
 */
export function formatYen(yen: number, language: Language): string {
	const scales = SCALES_OF_YEN[language];
	const rounded = Number(Math.abs(yen).toPrecision(4));
	const { from, unit } = scales.find((s) => rounded >= s.from) ?? scales.at(-1)!;
	return formatNumber((Math.sign(yen) * rounded) / from, language) + unit;
}

/** An amount of bytes in kB or MB. */
export function formatBytes(bytes: number, language: Language): string {
	return bytes < 999_500
		? `${format(language, 0).format(bytes / 1000)} kB`
		: `${new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}
