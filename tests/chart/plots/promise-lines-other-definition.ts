import { followedPromises, promiseYears } from '../../../src/analysis/promises';
import { promiseLines } from '../../../src/chart/promise-lines';
import { cards } from '../../lib/promise-rows';
import { draw, type Studio } from '../studio';

/** Official figures that are not known to measure the same: their line is dashed. */
export function promiseLinesOtherDefinitionDrawing(studio: Studio) {
	const [promise] = followedPromises(cards);
	return draw(studio, 'ja', 640, (context) =>
		promiseLines(promise!, promiseYears([promise!])!, context)
	);
}
