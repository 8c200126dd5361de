import { drawSteps, ofCity, type Studio } from '../studio';

/** Real: the same plans on a phone, in English; the printed words stay Japanese. */
export async function schedulePlansNarrow(studio: Studio) {
	return drawSteps(studio, ofCity(await studio.steps('collection'), 'sanyo-onoda'), 'en', 360);
}
