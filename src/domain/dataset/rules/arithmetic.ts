import { type Entries, type Entry, type Finding, finding } from '../data-set';
import { readPrintedNumbers } from '../../printed-number';
import { indexDocuments } from '../documents';
import { groupBy } from '../../group-by';
import type { SourceRow, Tables } from '../../tables';

type Observation = SourceRow<Tables['observation']>;

/** Where a number may lie that was rounded before it was printed. */
interface Span {
	low: number;
	high: number;
}

/** A way to work a figure out again from the others: in words, in numbers, and where it may lie. */
interface Calculation extends Span {
	formula: string;
	value: number;
}

const NOISE = 1e-9;

/** Digits printed behind the decimal point of a row's figure: 2 of 「10.00」. */
function decimalsOf(row: Observation): number {
	const figure = readPrintedNumbers(row.value_text, []).find((f) => Number(f.value) === row.value);
	return (figure?.value ?? String(row.value)).split('.')[1]?.length ?? 0;
}

const halfPlace = (row: Observation): number => 0.5 * 10 ** -decimalsOf(row);

/** Of a figure that others are worked out from: a whole number is taken as counted, not as rounded. */
function given(row: Observation): Span {
	const slack = decimalsOf(row) === 0 ? 0 : halfPlace(row);
	return { low: row.value! - slack, high: row.value! + slack };
}

/** Of a figure that was worked out: it may be rounded to whole numbers too. */
function printed(row: Observation): Span {
	return { low: row.value! - halfPlace(row), high: row.value! + halfPlace(row) };
}

const minus = (a: Span, b: Span): Span => ({ low: a.low - b.high, high: a.high - b.low });

/** Percentage that `a` is of `b`; null where `b` may be zero. */
function percentage(a: Span, b: Span): Span | null {
	if (b.low <= 0 && b.high >= 0) return null;
	const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
	return { low: 100 * Math.min(...corners), high: 100 * Math.max(...corners) };
}

const ZERO: Span = { low: 0, high: 0 };
const tidy = (value: number): number => Number(value.toPrecision(12));

/** 実施効果 = actual − baseline, where a baseline in words such as 「-」 counts as 0. */
function effect(actual: Observation, baseline: Observation): Calculation {
	const from = baseline.value ?? 0;
	return {
		...minus(given(actual), baseline.value === null ? ZERO : given(baseline)),
		formula: `actual − baseline: ${actual.value} − ${from}`,
		value: actual.value! - from
	};
}

/** 達成率 = actual ÷ target, or the change reached ÷ the change planned. */
function rates(
	actual: Observation,
	target: Observation,
	baseline: Observation | undefined
): Calculation[] {
	const [a, t] = [given(actual), given(target)];
	const ratio = percentage(a, t);
	const calculations: Calculation[] = [];
	if (ratio)
		calculations.push({
			...ratio,
			formula: `actual ÷ target: ${actual.value} ÷ ${target.value}`,
			value: (100 * actual.value!) / target.value!
		});
	if (baseline?.value == null) return calculations;
	const b = given(baseline);
	const [reached, planned] = [actual.value! - baseline.value, target.value! - baseline.value];
	const change = percentage(minus(a, b), minus(t, b));
	if (change)
		calculations.push({
			...change,
			formula: `change reached ÷ change planned: ${tidy(reached)} ÷ ${tidy(planned)}`,
			value: (100 * reached) / planned
		});
	return calculations;
}

/** What a row must follow from, among the figures of its indicator; empty where that is not printed. */
function calculationsOf(row: Observation, others: readonly Observation[]): Calculation[] {
	const find = (kind: Observation['kind'], qualifier: string | null, year?: number | null) =>
		others.find(
			(r) =>
				r.kind === kind &&
				r.qualifier === qualifier &&
				(year === undefined || r.fiscal_year === year)
		);
	const actual = find('actual', null, row.fiscal_year);
	if (actual?.value == null || actual.certainty === 'low') return [];
	const fits = (r: Observation | undefined): r is Observation =>
		r !== undefined &&
		(r.value === null || (r.certainty !== 'low' && r.unit_id === actual.unit_id));
	const baseline = find('baseline', null);
	if (row.kind === 'effect') return fits(row) && fits(baseline) ? [effect(actual, baseline)] : [];
	const total = row.qualifier === 'total';
	const target = total ? find('target', 'total') : find('target', null, row.fiscal_year);
	if (!fits(target) || target.value === null) return [];
	return rates(actual, target, fits(baseline) ? baseline : undefined);
}

function checkRow(entry: Entry<Observation>, others: readonly Observation[]): Finding[] {
	const { row } = entry;
	const calculations = calculationsOf(row, others);
	if (calculations.length === 0) return [];
	const said = printed(row);
	const holds = calculations.find((c) => c.low - NOISE <= said.high && said.low <= c.high + NOISE);
	const admitted = row.arithmetic === 'admitted';
	if (holds && admitted)
		return [
			finding(
				entry,
				`${row.kind} ${row.value} follows from ${holds.formula}; expected an empty cell of column arithmetic`
			)
		];
	if (holds || admitted) return [];
	const ways = calculations.map((c) => `${c.formula} = ${tidy(Number(c.value.toFixed(2)))}`);
	return [
		finding(
			entry,
			`${row.kind} ${row.value} does not follow from ${ways.join(' or ')}; expected that, or "admitted" in column arithmetic`
		)
	];
}

/** What breaks its arithmetic is an effect or a rate, and both notes say how. */
function checkAdmitted(entry: Entry<Observation>): Finding[] {
	const { arithmetic, kind, note_ja, note_en } = entry.row;
	if (arithmetic === null) return [];
	if (kind !== 'effect' && kind !== 'achievement_rate')
		return [
			finding(
				entry,
				`column arithmetic: "${arithmetic}" beside kind ${kind}, which follows from nothing; expected it beside an effect or achievement_rate`
			)
		];
	return note_ja === null || note_en === null
		? [
				finding(
					entry,
					`column arithmetic: "${arithmetic}" without a reason; expected a note in Japanese and in English`
				)
			]
		: [];
}

/**
 * Effects and achievement rates follow from the actuals, baselines and targets beside them, within
 * the rounding of what is printed; what their own document does not print is taken from the one
 * before. Where a document breaks its own arithmetic, its figure is kept and the row admits it. A row read with low certainty is an open question, not a mistake: neither is it held against
 * the others nor they against it.
 */
export function checkArithmetic(entries: Entries): Finding[] {
	const { orderOf } = indexDocuments(entries);
	const indicators = groupBy(entries.observation, (e) => e.row.indicator_id);
	const calculated = [...indicators.values()].flatMap((list) => {
		const latestFirst = list.toSorted((a, b) => orderOf(b) - orderOf(a));
		return list
			.filter(
				({ row }) =>
					(row.kind === 'effect' || row.kind === 'achievement_rate') &&
					row.value !== null &&
					row.certainty !== 'low'
			)
			.flatMap((e) =>
				checkRow(
					e,
					latestFirst.filter((other) => orderOf(other) <= orderOf(e)).map((other) => other.row)
				)
			);
	});
	return [...calculated, ...entries.observation.flatMap(checkAdmitted)];
}
