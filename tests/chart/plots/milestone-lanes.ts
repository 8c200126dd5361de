import { milestoneYears } from '../../../src/analysis/milestones';
import { milestoneLanes } from '../../../src/chart/milestone-lanes';
import { milestoneRecords } from '../../lib/milestone-rows';
import { draw, type Studio } from '../studio';

/** On time, a year late, still late, dropped, planned, and two without a year. */
export function milestoneLanesDrawing(studio: Studio) {
	return draw(studio, 'ja', 640, (context) =>
		milestoneLanes(milestoneRecords, milestoneYears(milestoneRecords)!, context)
	);
}
