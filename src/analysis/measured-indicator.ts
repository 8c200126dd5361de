import type { MeasuredIndicator } from '../domain';
import type { ProgressFigure } from '../query';

/**
 * What the rules of pace and attainment have to know of an indicator beside its figures. Its
 * dimension is that of its first target with a number, since rates stand among the figures too.
 * @param figures all figures of the indicator
 */
export function measuredIndicator(figures: readonly ProgressFigure[]): MeasuredIndicator {
	const { direction, accumulation, first_fiscal_year, last_fiscal_year } = figures[0]!;
	const target = figures.find((f) => f.kind === 'target' && f.value !== null);
	const dimension = target?.dimension ?? null;
	return { direction, accumulation, dimension, first_fiscal_year, last_fiscal_year };
}
