import { series } from '../../lib/rows';
import { drawYears, type Studio } from '../studio';

/** Nothing but words: the years stand, and no number is made up. */
export function yearsWordsOnly(studio: Studio) {
	const rows = series(
		'target',
		[
			[2021, null],
			[2022, null]
		],
		{ value_text: '検討' }
	);
	return drawYears(studio, rows, 'ja', 360);
}
