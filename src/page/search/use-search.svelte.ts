import { prepareAreas, prepareSearch, searchSite, type SearchResult } from '../../analysis';
import { areaList, type ListedArea } from '../../query';
import { LiveQuery } from '../../state';
import { prefectureName } from '../../text';
import { usePage } from '../page-context';

/** A municipality of Japan as the search finds it. */
export type FoundArea = ListedArea & { prefecture_en: string };

/**
 * Searches the site for what stands in a field; called while a component is set up.
 * @param query what is typed, read as state
 * @param wanted whether the names of all municipalities are wanted now
 */
export function useSearch(query: () => string, wanted: () => boolean) {
	const page = usePage();
	// Not one of the page's own questions: the page does not wait for this list.
	const list = new LiveQuery(page.queries.runner, areaList, () => (wanted() ? {} : null));
	const names: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
		page.site.municipalities.map((m) => [m.slug, [m.name_ja, m.name_en]])
	);
	const searchable = $derived(
		page.site.search === null || page.site.synonyms === null
			? null
			: prepareSearch(page.site.search, page.site.synonyms, (slug) => names[slug] ?? [])
	);
	const areas = $derived(
		prepareAreas(
			(list.rows ?? []).map((row) => ({
				...row,
				prefecture_en: prefectureName(row.prefecture_ja, 'en')
			}))
		)
	);
	const result = $derived<SearchResult<FoundArea> | null>(
		searchable === null || query().trim() === '' ? null : searchSite(searchable, query(), areas)
	);
	return {
		/** What is found; null where nothing is typed, or before there is anything to search in. */
		get result() {
			return result;
		},
		/** Whether the names of all municipalities are still to come. */
		get areasComing() {
			return list.status === 'waiting' && wanted();
		}
	};
}
