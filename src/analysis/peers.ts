import { nearestInSize } from '../domain';
import type { StatisticValue } from '../query';

/** The cities of similar size to one, nearest first, by their registers of the same date. */
export interface Peers {
	residents: number;
	/** Date of the registers. */
	asOf: string;
	/** Source of the city's own register. */
	source: string;
	peers: ReturnType<typeof nearestInSize>;
}

/** Those nearest in size, maybe none; null where the city's residents are not known. */
export function peersOf(
	referenceCity: string,
	statistics: readonly StatisticValue[],
	limit: number
): Peers | null {
	const registers = statistics.filter((s) => s.statistic_id === 'population-register');
	const reference = registers.find((s) => s.municipality === referenceCity);
	if (!reference || reference.value === null || reference.as_of === null) return null;
	const sizes = registers.flatMap(({ municipality, value, as_of }) =>
		value === null || as_of !== reference.as_of ? [] : [{ slug: municipality, residents: value }]
	);
	const city = { slug: referenceCity, residents: reference.value };
	const peers = nearestInSize(city, sizes, limit);
	return { residents: reference.value, asOf: reference.as_of, source: reference.source, peers };
}
