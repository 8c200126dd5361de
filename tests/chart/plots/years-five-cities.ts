import { series } from '../../lib/rows';
import { drawYears, type Studio } from '../studio';

/** Every municipality in one panel, each with its colour and symbol; two end at the same height. */
export function yearsFiveCities(studio: Studio) {
	const rows = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'].flatMap((municipality, i) =>
		series(
			'actual',
			[
				[2019, 2 + i],
				[2020, 5 + 2 * i],
				[2021, 9 + 3 * (i >> 1)]
			],
			{ municipality }
		)
	);
	return drawYears(studio, rows, 'ja', 640);
}
