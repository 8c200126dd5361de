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
		expect(peers.map((p) => [p.slug, p.ratio.toFixed(3)])).toEqual([['iwakuni', '0.802']]);
		const large = nearestInSize(of('a', 100), [of('c', 130), of('b', 75)], 2);
		expect(large.map((p) => p.slug)).toEqual(['c', 'b']);
	});
	test('leaves out what is not of like size: less than two thirds, more than half as many again', () => {
		const others = [of('b', 66), of('c', 67), of('d', 150), of('e', 151)];
		expect(nearestInSize(of('a', 100), others, 4).map((p) => p.slug)).toEqual(['c', 'd']);
	});
	test('four fifths as many is as far as five fourths; equally near ones keep their order', () => {
		const own = of('a', 120);
		const slugs = (list: ReturnType<typeof nearestInSize>) => list.map((p) => p.slug);
		expect(slugs(nearestInSize(own, [of('b', 150), of('c', 96)], 2))).toEqual(['b', 'c']);
		expect(slugs(nearestInSize(own, [of('c', 96), of('b', 150)], 2))).toEqual(['c', 'b']);
		expect(slugs(nearestInSize(own, [of('none', 0), of('c', 96)], 2))).toEqual(['c']);
	});
});
