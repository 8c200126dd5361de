import { describe, expect, test } from 'vitest';
import { nearestInSize } from '../../src/domain';

describe('nearestInSize', () => {
	const of = (slug: string, residents: number) => ({ slug, residents });
	test('counts by ratio, not by difference', () => {
		const peers = nearestInSize(
			of('ube', 160_353),
			[
				of('ube', 160_353),
				of('sanyo-onoda', 60_209),
				of('iwakuni', 128_609),
				of('mine', 22_166),
				of('annaka', 55_245)
			],
			2
		);
		expect(peers.map((p) => [p.slug, p.ratio.toFixed(3)])).toEqual([
			['iwakuni', '0.802'],
			['sanyo-onoda', '0.375']
		]);
	});
	test('half as many is as far as twice as many; equally near ones keep their order', () => {
		const own = of('a', 100);
		const slugs = (list: ReturnType<typeof nearestInSize>) => list.map((p) => p.slug);
		expect(slugs(nearestInSize(own, [of('b', 200), of('c', 50)], 2))).toEqual(['b', 'c']);
		expect(slugs(nearestInSize(own, [of('c', 50), of('b', 200)], 2))).toEqual(['c', 'b']);
		expect(slugs(nearestInSize(own, [of('none', 0), of('c', 50)], 2))).toEqual(['c']);
	});
});
