import { cellContent, formatFiscalYear, formatFiscalYearShort } from '../domain';
import type { ObservationDetail } from '../query';
import {
	bracketed,
	formatFigure,
	inLanguage,
	listed,
	localized,
	messages,
	phrases,
	quoted
} from '../text';
import type { ReaderContext } from './reader-context';

/** A figure's value in words: number, unit and bound, or the words that are printed instead. */
export function formatValue(row: ObservationDetail, { language }: ReaderContext): string {
	if (cellContent(row) === 'dash') return messages(language).chart.dash;
	if (row.value === null) return quoted(row.value_text, language);
	const unit = inLanguage(row, 'unit', language);
	// A share without a sign is a fraction: 1/2 says what it is, 0.5 does not.
	if (row.dimension === 'ratio' && unit === '') return row.value_text;
	return formatFigure(
		{ value: row.value, unit, bound: row.bound },
		language,
		messages(language).bounds
	);
}

/** A figure's year in words, or that none is printed. */
export function formatYear(
	row: { fiscal_year: number | null },
	{ language, calendar }: ReaderContext
): string {
	return row.fiscal_year === null
		? messages(language).chart.undated
		: formatFiscalYear(row.fiscal_year, language, calendar);
}

/** A figure in a note: city, if any, year, if any, kind and value. */
export function figureWords(row: ObservationDetail, city: string, context: ReaderContext): string {
	const { language } = context;
	return phrases[language].figure(
		city,
		row.fiscal_year === null ? '' : formatYear(row, context),
		messages(language).kinds[row.kind],
		formatValue(row, context)
	);
}

/**
 * A figure in a clause, with its kind and year: 「令和3年度（2021）の実績が17業務」.
 * @param target of the same year, in words; null where there is none
 */
export function valueClause(
	row: ObservationDetail,
	{ value, target }: { value: string; target: string | null },
	context: ReaderContext
): string {
	const text = messages(context.language);
	const { measured } = phrases[context.language];
	const amount = row.accumulation === 'month' ? measured.perMonth(value) : value;
	const kind = text.kinds[row.kind];
	const clause =
		row.fiscal_year === null
			? measured.undatedValue(amount, kind)
			: measured.value(amount, kind, formatYear(row, context));
	return target === null ? clause : measured.beside(clause, text.chart.targetBeside(target));
}

/** The years from the first to the last of some, in words; null where there are none. */
export function formatYearSpan(
	rows: readonly { fiscal_year: number | null }[],
	reader: ReaderContext
): string | null {
	const years = rows.map((r) => r.fiscal_year).filter((y) => y !== null);
	if (years.length === 0) return null;
	const [from, to] = [Math.min(...years), Math.max(...years)].map((fiscal_year) =>
		formatYear({ fiscal_year }, reader)
	) as [string, string];
	return from === to ? from : messages(reader.language).chart.yearSpan(from, to);
}

/** A figure's year for a narrow place: R5, 2023. */
export function formatYearShort(
	row: { fiscal_year: number | null },
	{ language, calendar }: ReaderContext
): string {
	return row.fiscal_year === null
		? messages(language).chart.undated
		: formatFiscalYearShort(row.fiscal_year, calendar);
}

/** What a figure is; of an achievement rate also which target it is held against. */
export function formatKind(row: ObservationDetail, { language }: ReaderContext): string {
	const name = messages(language).kinds[row.kind];
	const scope = row.kind === 'achievement_rate' ? localized(row, 'scope', language) : '';
	return scope === '' ? name : name + bracketed(scope, language);
}

/** A figure's year in a bracket: R5, FY2023. */
export function formatYearBrief(
	row: { fiscal_year: number | null },
	context: ReaderContext
): string {
	return row.fiscal_year === null
		? formatYear(row, context)
		: phrases[context.language].grades.year(formatYearShort(row, context));
}

/** The label of a mark for screen readers: city, indicator, year, kind, value, scope and warnings. */
export function observationLabel(row: ObservationDetail, context: ReaderContext): string {
	const { language, municipalities } = context;
	const text = messages(language);
	const parts = [
		municipalities.get(row.municipality).name,
		localized(row, 'label', language),
		formatYear(row, context),
		`${text.kinds[row.kind]} ${formatValue(row, context)}`
	];
	const scope = localized(row, 'scope', language) || localized(row, 'indicator_scope', language);
	if (scope !== '') parts.push(`${text.chart.scope} ${scope}`);
	if (row.certainty !== 'high')
		parts.push(`${text.chart.certainty} ${text.certainties[row.certainty]}`);
	if (row.comparability === 'similar' || row.comparability === 'not_comparable')
		parts.push(text.comparabilities[row.comparability]);
	return listed(parts, language);
}
