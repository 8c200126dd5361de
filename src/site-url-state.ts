import { findRoute, pageParams } from './page-info';
import { pathOf, type Route } from './routes';
import type { Site, SiteFrame } from './site';
import { UrlState, type Address } from './state';

/**
 * The view's state of a site: its pages, and all cities and years chosen at first.
 * @param site as it is known now; what is fetched later may add pages
 */
export function siteUrlState(address: Address, site: () => Site): UrlState<Route> {
	const frame: SiteFrame = site();
	return new UrlState<Route>(
		address,
		{
			read: (path) => findRoute(path, site()),
			write: pathOf,
			params: (route) => pageParams(route, frame)
		},
		{
			municipalities: frame.municipalities.map((m) => m.slug),
			firstYear: frame.firstYear,
			lastYear: frame.lastYear
		}
	);
}
