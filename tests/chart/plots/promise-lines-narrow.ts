import { followedPromises, promiseYears } from '../../../src/analysis/promises';
import { promiseLines } from '../../../src/chart/promise-lines';
import { donations } from '../../lib/promise-rows';
import { draw, type Studio } from '../studio';

/** In English, as on a phone. */
export function promiseLinesNarrowDrawing(studio: Studio) {
	const [promise] = followedPromises(donations);
	return draw(studio, 'en', 360, (context) =>
		promiseLines(promise!, promiseYears([promise!])!, context)
	);
}
