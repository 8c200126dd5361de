import { milestoneYears } from '../../../src/analysis/milestones';
import { milestoneLanes } from '../../../src/chart/milestone-lanes';
import { milestoneRecords } from '../../lib/milestone-rows';
import { draw, type Studio } from '../studio';

/** The same in English on a phone. */
export function milestoneLanesNarrowDrawing(studio: Studio) {
	return draw(studio, 'en', 360, (context) =>
		milestoneLanes(milestoneRecords, milestoneYears(milestoneRecords)!, context)
	);
}
