import { figure } from '../../lib/rows';
import { drawYears, type Studio } from '../studio';

/** What is no number, side by side: a zero, words, a dash and a year without anything. */
export function yearsAbsences(studio: Studio) {
	return drawYears(
		studio,
		[
			figure({ kind: 'baseline', fiscal_year: 2018, value: 6 }),
			figure({ kind: 'actual', fiscal_year: 2020, value: 0 }),
			figure({ kind: 'actual', fiscal_year: 2021, value: 4 }),
			figure({ kind: 'target', fiscal_year: 2022, value: null, value_text: '-' }),
			figure({ kind: 'target', fiscal_year: 2023, value: null, value_text: '実施' }),
			figure({ kind: 'target', fiscal_year: 2024, value: 9 })
		],
		'ja',
		640
	);
}
