/** Numbers by chance that a seed repeats, and what is picked with them. */
export interface Random {
	/** A whole number from 0 to `below` − 1. */
	below: (below: number) => number;
	/** One of a list, which is not empty. */
	pick: <T>(list: readonly T[]) => T;
}

/** Chance that the same seed repeats (mulberry32). */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return { below, pick: (list) => list[below(list.length)]! };
}
