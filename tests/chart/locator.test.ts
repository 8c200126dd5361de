import { expect, test } from 'vitest';
import { locatePrefectures } from '../../src/chart';
import type { LocatedArea } from '../../src/query';

const area = (change: Partial<LocatedArea>): LocatedArea => ({
	code: '352021',
	name_ja: '宇部市',
	name_en: 'Ube',
	prefecture_ja: '山口県',
	latitude: 34,
	longitude: 131.25,
	population: 160_000,
	slug: 'ube',
	...change
});

test('north is up, east is right, and all prefectures have one scale', () => {
	const [yamaguchi, gunma] = locatePrefectures([
		area({}),
		area({ code: '1', slug: null, latitude: 34.5, longitude: 132, population: 40_000 }),
		area({ code: '2', slug: null, prefecture_ja: '群馬県', latitude: 36, longitude: 139 }),
		area({ code: '3', slug: null, prefecture_ja: '群馬県', latitude: 36.5, longitude: 139.5 })
	]);
	const [ube, other] = yamaguchi!.marks;
	expect(other!.y).toBeLessThan(ube!.y);
	expect(other!.x).toBeGreaterThan(ube!.x);
	expect(ube!.radius).toBe(2 * other!.radius);
	expect(gunma!.height).toBe(yamaguchi!.height);
});

test('of two neighbours the western one is named on its left', () => {
	const [{ marks }] = locatePrefectures([
		area({}),
		area({ code: '352161', slug: 'sanyo-onoda', longitude: 131.18 })
	]) as [ReturnType<typeof locatePrefectures>[number]];
	expect(marks.map((m) => m.left)).toEqual([false, true]);
});
