import { groupBy } from '../domain';
import type { SiteFrame } from '../site';

/** Cities that are chosen together: all, those of an alliance, a prefecture or a similar-body type. */
export interface CityPreset {
	id: string;
	kind: 'all' | 'group' | 'prefecture' | 'similar';
	name_ja: string;
	name_en: string;
	/** Slugs with data, in the order of the data. */
	municipalities: readonly string[];
}

/**
 * The choices of several cities at once: all first, then every alliance, prefecture and similar-body type that
 * has two cities or more with data, but not all of them.
 */
export function cityPresets(site: Pick<SiteFrame, 'municipalities' | 'groups'>): CityPreset[] {
	const { municipalities, groups } = site;
	const slugsOf = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);
	const some: CityPreset[] = [
		...groups.map((group) => ({
			id: group.group_id,
			kind: 'group' as const,
			name_ja: group.name_ja,
			name_en: group.name_en,
			municipalities: slugsOf(
				municipalities.filter(({ slug }) => group.members.some((m) => m.slug === slug))
			)
		})),
		...[...groupBy(municipalities, (m) => m.prefecture_ja).values()].map((list) => ({
			id: `prefecture-${list[0]!.code.slice(0, 2)}`,
			kind: 'prefecture' as const,
			name_ja: list[0]!.prefecture_ja,
			name_en: list[0]!.prefecture_en,
			municipalities: slugsOf(list)
		})),
		...[...groupBy(municipalities, (m) => m.similar_group ?? '')]
			.filter(([type]) => type !== '')
			.map(([type, list]) => ({
				id: `similar-${list[0]!.slug}`,
				kind: 'similar' as const,
				name_ja: type,
				name_en: type,
				municipalities: slugsOf(list)
			}))
	];
	return [
		{
			id: 'all',
			kind: 'all',
			name_ja: '',
			name_en: '',
			municipalities: slugsOf(municipalities)
		},
		...some.filter(
			(p) => p.municipalities.length > 1 && p.municipalities.length < municipalities.length
		)
	];
}

/** The preset that stands for exactly these cities; undefined where none does. */
export function presetOf(
	presets: readonly CityPreset[],
	chosen: readonly string[]
): CityPreset | undefined {
	return presets.find(
		(p) =>
			p.municipalities.length === chosen.length && p.municipalities.every((s) => chosen.includes(s))
	);
}
