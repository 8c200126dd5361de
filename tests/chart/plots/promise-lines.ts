import { followedPromises, promiseYears } from '../../../src/analysis/promises';
import { promiseLines } from '../../../src/chart/promise-lines';
import { donations } from '../../lib/promise-rows';
import { draw, type Studio } from '../studio';

/** Targets met and not met and one not reached yet, with the actuals of the plan on the line of official figures. */
export function promiseLinesDrawing(studio: Studio) {
	const [promise] = followedPromises(donations);
	return draw(studio, 'ja', 640, (context) =>
		promiseLines(promise!, promiseYears([promise!])!, context)
	);
}
