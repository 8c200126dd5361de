import { series } from '../../lib/rows';
import { drawYears, type Studio } from '../studio';

/** A target above zero and an actual far below it. */
export function yearsNegative(studio: Studio) {
	const unit = { concept_unit_ja: '千円', concept_unit_en: 'thousand yen' };
	const rows = [
		...series(
			'target',
			[
				[2019, 7200],
				[2023, 7200]
			],
			unit
		),
		...series(
			'actual',
			[
				[2018, -12000],
				[2019, -53456]
			],
			unit
		)
	];
	return drawYears(studio, rows, 'ja', 640);
}
