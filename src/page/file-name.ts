import type { Route } from '../routes';

/**
 * Name of the file of a figure, without its ending: site, page, what it shows, and the day of the data,
 * such as `machikurabe_concept_hometown-tax-amount_years_2026-11-22`.
 * @param figure its id on the page
 * @param changed day of the last change of the data; empty where it is not known
 */
export function fileNameOf(route: Route | null, figure: string, changed: string): string {
	const parts = ['machikurabe', route?.page ?? '', route?.id ?? '', figure, changed];
	return parts.filter((part) => part !== '').join('_');
}
