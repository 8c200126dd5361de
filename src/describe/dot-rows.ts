import { type Dot, type DotRow, dotsOf } from '../analysis';
import type { ReasonCode } from '../domain';
import { dotRowsText, formatTick, localized, messages, punctuation, unitBehind } from '../text';
import { explainValue, panelUnit } from './measure';
import { formatYearShort, observationLabel } from './observation';
import type { ReaderContext } from './reader-context';

/** What stands at a dot: its number, and its kind and year. */
export interface DotMark {
	number: string;
	when: string;
	/** What is announced of it. */
	name: string;
}

/** The unit of the values of a row. */
export function dotRowUnit(row: DotRow, words: ReaderContext): string {
	return panelUnit({ series: [row.series], printedUnit: row.printedUnit }, row.measure, words);
}

/**
 * What stands at a dot.
 * @param unit of the number; empty where it is said elsewhere
 */
export function dotMark(
	dot: Dot,
	{ measure }: DotRow,
	unit: string,
	words: ReaderContext
): DotMark {
	const { language } = words;
	const text = dotRowsText[language];
	const { figure, value, bound, certainty } = dot;
	const isDifference = measure === 'change' || measure === 'distance';
	const amount = formatTick(value, language, isDifference) + unitBehind(value, unit, language);
	const bounded =
		bound === null || isDifference
			? amount
			: { min: text.atLeast, max: text.atMost, about: text.about }[bound](amount);
	const kind = messages(language).kinds[figure.kind];
	const total = figure.qualifier === 'total' ? localized(figure, 'scope', language) : '';
	return {
		number: certainty === 'low' ? text.unsure(bounded) : bounded,
		when:
			figure.fiscal_year === null
				? text.whenOther(kind, total === '' ? text.undated : total)
				: text.when(kind, formatYearShort(figure, words)),
		name: messages(language).chart.openSource(
			[observationLabel(figure, words), explainValue(figure, measure, dot.measured, words)]
				.filter((part) => part !== undefined)
				.join(messages(language).listJoin)
		)
	};
}

/** Reasons that name what the document leaves open. */
const UNKNOWN = {
	'unknown-scope': 'scope',
	'unknown-accounts': 'accounts',
	'unknown-date': 'as_of'
} as const;

/** How many cautions stand at the end of a row; the rest follow in its note. */
const MOST_CAUTIONS = 2;

/** Why a row needs care or stands apart, in a few words; empty where nothing needs to be said. */
export function cautionWords({ series, reasons }: DotRow, { language }: ReaderContext): string {
	const { cautions } = dotRowsText[language];
	const { accounts, asOf, accumulations } = messages(language);
	const { about } = series;
	const codes = reasons.map((r) => r.code);
	const unknown = codes.flatMap((code) =>
		code in UNKNOWN ? cautions.coverage[UNKNOWN[code as keyof typeof UNKNOWN]] : []
	);
	const wordsOf = (code: ReasonCode): string => {
		switch (code) {
			case 'no-concept':
			case 'other-concept':
			case 'defined-otherwise':
			case 'other-unit':
				return cautions[code];
			case 'other-accumulation':
				return accumulations[about.accumulation];
			case 'other-accounts':
				return about.accounts === null ? '' : accounts[about.accounts];
			case 'other-date':
				return about.as_of === null ? '' : asOf[about.as_of];
			case 'other-scope':
				return localized(about, 'indicator_scope', language);
			default:
				return '';
		}
	};
	const named = [
		...codes.map(wordsOf),
		unknown.length > 0 ? cautions.unknown(unknown.join(punctuation[language].countBreak)) : '',
		about.conversion === null ? '' : cautions.converted
	].filter(Boolean);
	if (named.length === 0 && codes.includes('similar')) return cautions.similar;
	return named.slice(0, MOST_CAUTIONS).join(messages(language).listJoin);
}

/** Figures of a row that cover something else than its others: 「基準値は下水道事業を除く」. */
export function dotRowNotes(row: DotRow, { language }: ReaderContext): string[] {
	const text = dotRowsText[language];
	const figures = dotsOf(row).map((d) => d.figure);
	const scopes = new Set(figures.map((f) => f.scope_ja));
	return [
		...(scopes.size < 2
			? []
			: figures
					.filter((f) => f.scope_ja !== null && f.qualifier !== 'total')
					.map((f) =>
						text.cautions.scope(messages(language).kinds[f.kind], localized(f, 'scope', language))
					)),
		...row.absent.map((kind) => text.absent[kind])
	];
}
