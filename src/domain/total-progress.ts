import { decimals } from './decimal';
import {
	isYearly,
	type MeasuredIndicator,
	type Numbered,
	percentOf,
	type ProgressInput
} from './progress';

/** How much of a target for all years of a plan is done by the end of one of them. */
export interface TotalProgress<F> {
	target: F & { value: number };
	/** The figures that are added up; none where the document's own rate is taken. */
	actuals: readonly F[];
	/** The achievement rate that the document prints. */
	rate: F | null;
	/** Share of the target in percent. */
	share: number;
	/** Years of the plan that have passed, and all of them. */
	passed: number;
	years: number;
	/** Whether the share is at least that of the years, or at most where the target is a limit. */
	onCourse: boolean;
}

/**
 * How much of the five-year total of an indicator is done by the end of a fiscal year: what flows in
 * is added up from the first year of the plan, what accumulates is taken as it is; where figures are
 * missing the document's own rate of the year is taken.
 * @returns null without such a target, before the plan, or where nothing says how much is done
 */
export function totalProgress<F extends ProgressInput>(
	figures: readonly F[],
	fiscalYear: number,
	indicator: MeasuredIndicator
): TotalProgress<F> | null {
	const target = figures.filter(isTotal).find((f) => f.kind === 'target' && f.value !== 0);
	const passed = Math.min(fiscalYear, indicator.last_fiscal_year) - indicator.first_fiscal_year + 1;
	if (!target || passed <= 0) return null;
	const actuals = actualsOf(figures, target, fiscalYear, indicator);
	const rate =
		figures
			.filter(isTotal)
			.find((f) => f.kind === 'achievement_rate' && f.fiscal_year === fiscalYear) ?? null;
	const scale = 10 ** Math.max(...[target, ...actuals].map((f) => decimals(f.value)));
	const steps = (value: number) => Math.round(value * scale);
	const done = actuals.reduce((sum, f) => sum + steps(f.value), 0);
	if (actuals.length === 0 && rate === null) return null;
	const years = indicator.last_fiscal_year - indicator.first_fiscal_year + 1;
	const [part, whole] =
		actuals.length > 0 ? [done, steps(target.value)] : [Math.round(rate!.value * 1000), 100_000];
	const ahead = (part * years - whole * passed) * Math.sign(whole);
	return {
		target,
		actuals,
		rate,
		share: percentOf(part, whole),
		passed,
		years,
		onCourse: isLimit(target.value, indicator) ? ahead <= 0 : ahead >= 0
	};
}

const isTotal = <F extends ProgressInput>(figure: F): figure is Numbered<F> =>
	figure.value !== null && figure.qualifier === 'total';

/** Whether a total is something to stay below, so that a smaller share is the better one. */
function isLimit(total: number, { direction }: MeasuredIndicator): boolean {
	return direction === 'lower' ? total > 0 : direction === 'higher' && total < 0;
}

/** The actuals that make up what is done of a total by a year; none where one of them is missing. */
function actualsOf<F extends ProgressInput>(
	figures: readonly F[],
	target: F,
	fiscalYear: number,
	{ accumulation, first_fiscal_year }: MeasuredIndicator
): Numbered<F>[] {
	const yearly = figures
		.filter(isYearly)
		.filter((f) => f.kind === 'actual' && f.unit_id === target.unit_id && f.scope_ja === null);
	const inYear = (year: number) => yearly.filter((f) => f.fiscal_year === year).slice(0, 1);
	if (accumulation === 'cumulative') return inYear(fiscalYear);
	if (accumulation !== 'year') return [];
	const first = Math.min(first_fiscal_year, fiscalYear);
	const years = Array.from({ length: fiscalYear - first + 1 }, (_, i) => first + i);
	const found = years.map(inYear);
	return found.some((list) => list.length === 0) ? [] : found.flat();
}
