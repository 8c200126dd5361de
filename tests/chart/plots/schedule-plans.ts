import { drawSteps, ofCity, type Studio } from '../studio';

/** Real: what San'yo-Onoda plans for the collection of claims. */
export async function schedulePlans(studio: Studio) {
	return drawSteps(studio, ofCity(await studio.steps('collection'), 'sanyo-onoda'), 'ja', 640);
}
