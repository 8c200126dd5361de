/** A municipality by its number of residents. */
export interface Sized {
	slug: string;
	residents: number;
}

/** A proposed peer and its size as a share of the other's. */
export interface Peer extends Sized {
	ratio: number;
}

/**
 * The municipalities nearest in size: by the ratio of residents, half as many counting as far away as
 * twice as many; equally near ones in the order given.
 */
export function nearestInSize(own: Sized, others: readonly Sized[], count: number): Peer[] {
	const distance = (ratio: number) => Math.abs(Math.log(ratio));
	return others
		.filter((o) => o.slug !== own.slug && o.residents > 0)
		.map((o) => ({ ...o, ratio: o.residents / own.residents }))
		.sort((a, b) => distance(a.ratio) - distance(b.ratio))
		.slice(0, count);
}
