import { series } from '../../lib/rows';
import { drawYears, type Studio } from '../studio';

/** Zeros alone still have an axis. */
export function yearsZeros(studio: Studio) {
	const rows = [
		...series('target', [[2019, 0]]),
		...series('actual', [
			[2019, 0],
			[2020, 0]
		])
	];
	return drawYears(studio, rows, 'en', 360);
}
