import { officialMeasure } from '../../../src/analysis';
import { areaStrip } from '../../../src/chart';
import { chosenAreas } from '../../../src/describe';
import { officialRows, officialStatistic } from '../../lib/official-rows';
import { readerOf } from '../../lib/rows';
import { draw, type Studio } from '../studio';

/** A group of eighty on one line: three chosen ones, one without a value and one of another group. */
export function strip(studio: Studio) {
	const rows = officialRows(100, 80);
	const codes = [rows[0]!, rows[12]!, rows[27]!, rows[90]!].map((r) => r.code);
	const statistic = officialStatistic();
	const chosen = chosenAreas(codes, rows, readerOf('ja'));
	const measure = officialMeasure(statistic, 'none');
	return draw(studio, 'ja', 640, (context) =>
		areaStrip({ statistic, measure, rows, chosen }, context)
	);
}
