import { series } from '../../lib/rows';
import { drawYears, type Studio } from '../studio';

/** A baseline, actuals and the targets beyond them. */
export function yearsOneCity(studio: Studio) {
	const rows = [
		...series('baseline', [[2017, 2]]),
		...series('actual', [
			[2018, 3],
			[2019, 6],
			[2020, 11]
		]),
		...series('target', [
			[2020, 10],
			[2021, 12],
			[2022, 15]
		])
	];
	return drawYears(studio, rows, 'ja', 640);
}
