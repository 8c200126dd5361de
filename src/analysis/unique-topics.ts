import type { IndexedInitiative } from '../query';
import { splitList } from './split-list';

/** What one city has and others do not, and the reverse; identifiers in the order given. */
export interface UniqueTopics {
	/** Only this city has it. */
	own: string[];
	/** This city lacks it, others have it: which ones. */
	lacking: { id: string; municipalities: string[] }[];
}

/**
 * The themes or concepts of a city's initiatives that no other city has, and those that it lacks.
 * @param column `themes` or `concepts`
 * @param order all identifiers, in the order in which they are to be named
 */
export function uniqueTopics(
	rows: readonly IndexedInitiative[],
	municipality: string,
	column: 'themes' | 'concepts',
	order: readonly string[]
): UniqueTopics {
	const cities = new Map<string, Set<string>>();
	for (const row of rows)
		for (const id of splitList(row[column])) {
			if (!cities.has(id)) cities.set(id, new Set());
			cities.get(id)!.add(row.municipality);
		}
	const has = order.filter((id) => cities.has(id));
	return {
		own: has.filter((id) => cities.get(id)!.size === 1 && cities.get(id)!.has(municipality)),
		lacking: has
			.filter((id) => !cities.get(id)!.has(municipality))
			.map((id) => ({ id, municipalities: [...cities.get(id)!] }))
	};
}
