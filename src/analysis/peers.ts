import { nearestInSize } from '../domain';
import type { StatisticValue } from '../query';

/** The cities nearest in size to one, by their registers of the same date. */
export interface Peers {
	residents: number;
	/** Date of the registers. */
	asOf: string;
	/** Source of the city's own register. */
	source: string;
	peers: ReturnType<typeof nearestInSize>;
}

/** The nearest in size; null where the city's residents are not known or nobody has the same date. */
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
	if (peers.length === 0) return null;
	return { residents: reference.value, asOf: reference.as_of, source: reference.source, peers };
}
