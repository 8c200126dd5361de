import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: members of the shared municipal cloud as San'yo-Onoda and Mine count them, alike. */
export async function yearsSharedDefinition(studio: Studio) {
	const id = (indicator: string) => realIndicator(studio, 'shared-systems', indicator);
	const sanyoOnoda = await id('sanyo-onoda-11-cloud-council-members');
	const mine = await id('mine-10-cloud-municipalities');
	return drawYears(studio, [...sanyoOnoda, ...mine], 'en', 640);
}
