import { officialMeasure } from '../../../src/analysis';
import { areaStrip } from '../../../src/chart';
import { chosenAreas } from '../../../src/describe';
import { officialRows, officialStatistic } from '../../lib/official-rows';
import { readerOf } from '../../lib/rows';
import { draw, type Studio } from '../studio';

/** All 1,741 municipalities on a phone: small dots, quartiles, and the keyboard for the chosen ones only. */
export function strip(studio: Studio) {
	const rows = officialRows(1741);
	const codes = [rows[0]!, rows[12]!].map((r) => r.code);
	const statistic = officialStatistic();
	const chosen = chosenAreas(codes, rows, readerOf('en'));
	const measure = officialMeasure(statistic, 'none');
	return draw(studio, 'en', 360, (context) =>
		areaStrip({ statistic, measure, rows, chosen }, context)
	);
}
