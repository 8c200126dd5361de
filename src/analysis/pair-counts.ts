import { type Verdict, VERDICTS } from '../domain';

/**
 * How many pairs of series of two cities have which verdict. Pairs with a series that is only related
 * to the concept are not counted.
 */
export function pairCounts(
	pairs: readonly { verdict: Verdict; reasons: string | null }[]
): Record<Verdict | 'all', number> {
	const measured = pairs.filter((p) => !(p.reasons ?? '').split(' ').includes('defined-otherwise'));
	const counts = VERDICTS.map((v) => [v, measured.filter((p) => p.verdict === v).length] as const);
	return { ...(Object.fromEntries(counts) as Record<Verdict, number>), all: measured.length };
}
