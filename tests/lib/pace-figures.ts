import type { ProgressFigure } from '../../src/query';
import { progressFigure } from './rows';

const mine = { municipality: 'mine', initiative_id: 'mine-1' };
const days = { dimension: 'duration_days', unit_id: 'day', unit_ja: '日', unit_en: 'days' };
const percent = { dimension: 'ratio', unit_id: 'percent', unit_ja: '%', unit_en: '%' };
const plots = { unit_id: 'plot', unit_ja: '区画', unit_en: 'plots', accumulation: 'year' as const };

/** The figures of one indicator of Mine: kind, year and value in turn. */
function indicator(
	name: string,
	unit: Partial<ProgressFigure>,
	values: readonly (readonly [ProgressFigure['kind'], number | null, number])[]
) {
	return values.map(([kind, fiscal_year, value]) =>
		progressFigure({
			...mine,
			...unit,
			indicator_id: `mine-${name}`,
			kind,
			fiscal_year,
			value,
			...(kind === 'target' && fiscal_year === null
				? { qualifier: 'total', scope_ja: '5年間の合計' }
				: {})
		})
	);
}

const leave = [
	['baseline', 2017, 9.43],
	['actual', 2019, 9.57],
	['target', 2023, 10]
] as const;

/**
 * Figures of indicators in each position: on a straight line that falls short, the same with a target
 * of the year, reached, behind with a total, counted anew each year, without an actual; one has no target.
 */
export const paceFigures: readonly ProgressFigure[] = [
	...indicator('leave', days, leave),
	...indicator('leave-interim', days, [...leave, ['target', 2019, 10]]),
	...indicator('rate', percent, [
		['baseline', 2017, 45],
		['actual', 2019, 48],
		['target', 2023, 45]
	]),
	...indicator('plots', plots, [
		['actual', 2019, 4],
		['target', null, 60]
	]),
	...indicator('flow', plots, [
		['actual', 2019, 4],
		['target', 2023, 60]
	]),
	progressFigure({ indicator_id: 'ube-x', kind: 'target', fiscal_year: 2026 }),
	progressFigure({ indicator_id: 'ube-y' })
];
