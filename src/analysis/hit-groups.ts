import { groupBy } from '../domain';
import type { Site } from '../site';
import type { Hit } from './initiative-search';

/**
 * Hits by city, or by theme: each below the theme that was filtered for, else below its first one.
 * Those without a theme come last, below an empty key.
 */
export function hitGroups(
	hits: readonly Hit[],
	site: Pick<Site, 'municipalities' | 'themes'>,
	{ byCity, theme }: { byCity: boolean; theme: string | null }
): { key: string; hits: Hit[] }[] {
	const groups = groupBy(hits, (hit) =>
		byCity ? hit.row.municipality : (theme ?? hit.themes[0] ?? '')
	);
	const order = byCity
		? site.municipalities.map((m) => m.slug)
		: [...site.themes.map((t) => t.theme_id), ''];
	return order.flatMap((key) => {
		const group = groups.get(key);
		return group ? [{ key, hits: group }] : [];
	});
}
