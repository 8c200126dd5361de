import {
	perResident,
	denominatorDate,
	difference,
	perResidentBasis,
	type PerResidentBasis
} from '../domain';
import type { ConceptFigure, RegisteredResidents } from '../query';
import { conceptText, formatFigure, formatNumber, messages } from '../text';
import { figureWords, yearWords } from './announce';
import { lastTarget } from './describe';
import type { Words } from './names';

/** Ways in which the figures of a concept can be drawn over the years. */
export const EXPRESSIONS = ['printed', 'unit', 'per-resident', 'change', 'distance'] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Why a figure that is a number has no value in an expression. */
export type Gap =
	| 'no-baseline'
	| 'no-target'
	| 'other-scope'
	| 'other-unit'
	| 'no-register'
	| 'undated'
	| 'not-amount';

/** A figure in an expression. */
export interface Expressed {
	/** As shown, rounded to the last shown digit; null for words and where there is a gap. */
	value: number | null;
	gap: Gap | null;
	/** The figure that was subtracted. */
	reference?: ConceptFigure;
	/** The residents that it was divided by. */
	residents?: RegisteredResidents;
	/** Date of the residents that are missing. */
	date?: string;
}

/** What figures are reckoned with. */
export interface Reckoning {
	/** All figures of the concept, so that a choice of years never changes what is subtracted. */
	all: readonly ConceptFigure[];
	residents: readonly RegisteredResidents[];
}

const gap = (why: Gap, more: Partial<Expressed> = {}): Expressed => ({
	value: null,
	gap: why,
	...more
});

/** The baseline of a series: its only one with a number, of several the earliest with a year. */
export function baselineOf(rows: readonly ConceptFigure[]): ConceptFigure | null {
	const numbers = rows.filter((r) => r.kind === 'baseline' && r.value !== null);
	const dated = numbers.filter((r) => r.fiscal_year !== null);
	return [...dated].sort((a, b) => a.fiscal_year! - b.fiscal_year!)[0] ?? numbers[0] ?? null;
}

/** How amounts of a figure's unit are divided by residents; null where that says nothing. */
export function measureOf(row: {
	concept_dimension: string;
	concept_base_unit_id: string;
}): PerResidentBasis | null {
	return perResidentBasis({
		dimension: row.concept_dimension,
		base_unit_id: row.concept_base_unit_id
	});
}

function subtract(
	row: ConceptFigure,
	reference: ConceptFigure | null,
	missing: 'no-baseline' | 'no-target'
): Expressed {
	if (reference === null) return gap(missing);
	if (row.concept_value === null || reference.concept_value === null) return gap('other-unit');
	if (row.scope_ja !== reference.scope_ja) return gap('other-scope', { reference });
	return { value: difference(row.concept_value, reference.concept_value), gap: null, reference };
}

function divide(row: ConceptFigure, residents: readonly RegisteredResidents[]): Expressed {
	const measure = measureOf(row);
	if (measure === null) return gap('not-amount');
	if (row.concept_value === null || row.value_base === null) return gap('other-unit');
	if (row.fiscal_year === null) return gap('undated');
	const date = denominatorDate(row.fiscal_year);
	const found = residents.find((r) => r.municipality === row.municipality && r.as_of === date);
	if (!found) return gap('no-register', { date });
	const amount = measure === 'yen' ? row.value_base : row.concept_value;
	return {
		value: perResident(amount, found.residents, measure),
		gap: null,
		residents: found
	};
}

/** A figure in an expression: its value there, or why it has none. */
export function express(row: ConceptFigure, as: Expression, reckoning: Reckoning): Expressed {
	if (row.value === null) return { value: null, gap: null };
	if (as === 'printed') return { value: row.value, gap: null };
	if (as === 'per-resident') return divide(row, reckoning.residents);
	if (as === 'unit')
		return row.concept_value === null ? gap('other-unit') : { value: row.concept_value, gap: null };
	const own = reckoning.all.filter((r) => r.indicator_id === row.indicator_id);
	if (as === 'change') return subtract(row, baselineOf(own), 'no-baseline');
	return subtract(row, lastTarget(own), 'no-target');
}

/** The unit of an expression's axis; empty for printed units, which each panel says for itself. */
export function expressionUnit(about: ConceptFigure, as: Expression, { language }: Words): string {
	const words = conceptText[language];
	const unit = (language === 'ja' ? about.concept_unit_ja : about.concept_unit_en) ?? '';
	if (as === 'printed') return '';
	if (as === 'unit') return unit;
	if (as === 'per-resident')
		return measureOf(about) === 'yen' ? words.perResident : words.perThousand(unit);
	return about.concept_dimension === 'ratio' ? words.point : unit;
}

/** A value of an expression with its unit; differences with their sign. */
export function expressedWords(
	value: number,
	about: ConceptFigure,
	as: Expression,
	words: Words
): string {
	const amount = formatFigure(
		{
			value: Math.abs(value),
			unit: expressionUnit(about, as, words),
			bound: as === 'unit' ? about.bound : null
		},
		words.language,
		messages(words.language).bounds
	);
	if (as === 'printed') return figureWords(about, words);
	if (as === 'change' || as === 'distance')
		return value === 0 ? `±${amount}` : `${value > 0 ? '+' : '−'}${amount}`;
	return value < 0 ? `−${amount}` : amount;
}

/** How a value was reckoned, for the announcement of its mark; undefined where nothing was. */
export function reckoningWords(
	row: ConceptFigure,
	as: Expression,
	{ value, reference, residents }: Expressed,
	words: Words
): string | undefined {
	const text = conceptText[words.language];
	if (value === null) return undefined;
	const said = expressedWords(value, row, as, words);
	if (residents)
		return text.divided(
			said,
			formatNumber(residents.residents, words.language),
			dateWords(residents.as_of, words.language)
		);
	return reference ? text.subtracted(said, referenceWords(reference, words)) : undefined;
}

/** A figure that is subtracted, in words: 「基準値 17業務、令和3年度」. */
export function referenceWords(row: ConceptFigure, words: Words): string {
	const text = messages(words.language);
	return `${text.kinds[row.kind]} ${figureWords(row, words)}${text.listJoin}${yearWords(row, words)}`;
}

/** A date such as 2023-01-01 in words. */
export function dateWords(date: string, language: Words['language']): string {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	return new Intl.DateTimeFormat(language === 'ja' ? 'ja' : 'en-GB', {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(Date.UTC(year, month - 1, day));
}
