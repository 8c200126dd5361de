import { PHASES } from '../domain';
import type { Route } from '../routes';
import type { Site } from '../site';
import { freeText, oneOf, type ParamSpec } from '../state';

/** Choices that a page has of its own, besides municipalities, years, calendar and open card. */
export function pageParams(route: Route, site: Site): readonly ParamSpec[] {
	switch (route.page) {
		case 'concept':
			return [
				oneOf('as', ['printed', 'unit', 'per-resident', 'change', 'distance', 'rank']),
				oneOf('panel', ['one', 'each']),
				oneOf(
					'me',
					site.municipalities.map((m) => m.slug)
				),
				oneOf('group', ['all', 'type', ...site.groups.map((g) => g.group_id)])
			];
		case 'schedule':
			return [
				oneOf('axis', ['year', 'plan-year']),
				oneOf('theme', [...site.themes.map((t) => t.theme_id), 'all'])
			];
		case 'grades':
			return [
				oneOf(
					'theme',
					site.themes.map((t) => t.theme_id)
				),
				freeText('dept'),
				oneOf('by', ['theme', 'dept'])
			];
		case 'municipality':
			return [
				oneOf('with', [
					...site.municipalities.map((m) => m.slug).filter((slug) => slug !== route.id),
					...site.groups.map((g) => g.group_id),
					'type',
					'all'
				])
			];
		case 'initiatives':
			return [
				freeText('q'),
				oneOf(
					'theme',
					site.themes.map((t) => t.theme_id)
				),
				oneOf('phase', PHASES),
				freeText('grade'),
				freeText('dept'),
				oneOf('by', ['city']),
				oneOf('figures', ['yes'])
			];
		default:
			return [];
	}
}
