import type { MeasuredIndicator, ProgressInput } from '../../src/domain';

/** An indicator of a five-year plan from 2019 of which more is better, with the given parts changed. */
export const indicator = (change: Partial<MeasuredIndicator> = {}): MeasuredIndicator => ({
	direction: 'higher',
	accumulation: 'point',
	dimension: 'count',
	first_fiscal_year: 2019,
	last_fiscal_year: 2023,
	...change
});

/** One figure of an indicator; what is not given is that of a plain figure. */
export const input = (
	kind: ProgressInput['kind'],
	fiscal_year: number | null,
	value: number | null,
	change: Partial<ProgressInput> = {}
): ProgressInput => ({
	kind,
	fiscal_year,
	value,
	qualifier: null,
	unit_id: 'case',
	scope_ja: null,
	...change
});

/** A figure that covers all years of a plan, in its own scope as the documents print it. */
export const inputOfAllYears = (
	kind: ProgressInput['kind'],
	fiscal_year: number | null,
	value: number,
	change: Partial<ProgressInput> = {}
) => input(kind, fiscal_year, value, { qualifier: 'total', scope_ja: '5年間の合計', ...change });
