/** A municipality by its number of residents. */
export interface Sized {
	slug: string;
	residents: number;
}

/** A proposed peer and its size as a share of the other's. */
export interface Peer extends Sized {
	ratio: number;
}

/** Up to which ratio of the larger to the smaller two municipalities count as similar in size. */
const SIMILAR_SIZE = 1.5;

/**
 * The municipalities of similar size (from two thirds to one and a half times the residents), nearest
 * first: by the ratio of the larger to the smaller; equally near ones in the order given.
 */
export function nearestInSize(own: Sized, others: readonly Sized[], count: number): Peer[] {
	const distance = ({ residents }: Sized) =>
		Math.max(residents, own.residents) / Math.min(residents, own.residents);
	return others
		.filter((o) => o.slug !== own.slug && o.residents > 0 && distance(o) <= SIMILAR_SIZE)
		.sort((a, b) => distance(a) - distance(b))
		.slice(0, count)
		.map((o) => ({ ...o, ratio: o.residents / own.residents }));
}
