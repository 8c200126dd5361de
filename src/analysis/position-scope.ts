import type { StatisticValue } from '../query';
import type { Site } from '../site';

/** The cities among which one is positioned. */
export interface PositionScope {
	kind: 'all' | 'type' | 'alliance';
	/** Slugs in the order of the data, the reference city always among them. */
	cities: string[];
	group: Site['groups'][number] | null;
	/** Type of the reference city in the classification of similar bodies; null where none is recorded. */
	type: string | null;
	/** Other cities of that type. */
	sameType: string[];
}

/**
 * The cities that are meant by a choice.
 * @param choice `all`, `type` or the id of a group
 */
export function positionScope(
	site: Pick<Site, 'municipalities' | 'groups'>,
	statistics: readonly StatisticValue[],
	referenceCity: string,
	choice: string
): PositionScope {
	const slugs = site.municipalities.map((m) => m.slug);
	const group = site.groups.find((g) => g.group_id === choice) ?? null;
	const kind = group ? 'alliance' : choice === 'type' ? 'type' : 'all';
	const typeOf = (slug: string) =>
		statistics.find((s) => s.municipality === slug && s.statistic_id === 'municipality-type')
			?.value_text ?? null;
	const type = typeOf(referenceCity);
	const sameType =
		type === null ? [] : slugs.filter((s) => s !== referenceCity && typeOf(s) === type);
	const isIn = (slug: string) =>
		kind === 'all' ||
		slug === referenceCity ||
		(kind === 'type' ? sameType.includes(slug) : isMember(group, slug));
	return { kind, cities: slugs.filter(isIn), group, type, sameType };
}

/** Whether a city belongs to a group. */
export function isMember(group: PositionScope['group'], slug: string): boolean {
	return group !== null && group.members.some((m) => m.slug === slug);
}
