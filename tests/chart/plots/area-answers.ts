import { areaAnswers } from '../../../src/chart';
import { chosenAreas } from '../../../src/describe';
import { officialFigure } from '../../lib/official-rows';
import { readerOf } from '../../lib/rows';
import { draw, type Studio } from '../studio';

/** Forty answers of yes or no, two of which were not asked; three chosen ones are named. */
export function answers(studio: Studio) {
	const rows = Array.from({ length: 40 }, (_, i) =>
		officialFigure({
			code: `m${i}`,
			name_ja: `第${i}市`,
			value: i < 2 ? null : i % 3 === 0 ? 0 : 1,
			absence: i < 2 ? 'not-surveyed' : null
		})
	);
	const chosen = chosenAreas(['m1', 'm4', 'm5'], rows, readerOf('ja'));
	return draw(studio, 'ja', 360, (context) => areaAnswers({ rows, chosen }, context));
}
