import { expect, test } from 'vitest';
import { leadingPart, scheduleParts } from '../../src/analysis/schedule-parts';
import { openSchedules } from '../lib/open-schedules';

const { steps, initiatives } = await openSchedules('all');
const own = steps.filter((s) => s.municipality === 'sanyo-onoda');

test('a schedule stands under the headings of its plan', () => {
	const parts = scheduleParts(own, initiatives);
	expect(parts.at(-1)).toMatchObject({ title: '窓口', steps: [{ fiscal_year: 2023 }, {}] });
	expect(parts.flatMap((p) => p.steps)).toHaveLength(own.length);
	expect(parts.every((p) => p.title !== '')).toBe(true);
});

test('a heading of two plans is two parts', () => {
	const alike = initiatives.map((i) => ({ ...i, level2_ja: '窓口' }));
	const parts = scheduleParts(own, alike);
	expect(parts.map((p) => [p.title, new Set(p.steps.map((s) => s.plan_id)).size])).toEqual([
		['窓口', 1],
		['窓口', 1]
	]);
	expect(new Set(parts.map((p) => p.id)).size).toBe(2);
});

test('the part that opens first has most years and few entries', () => {
	const part = (id: string, years: readonly number[]) => ({
		id,
		steps: years.map((fiscal_year) => ({ ...own[0]!, fiscal_year }))
	});
	const times = (count: number) => Array.from({ length: count }, (_, i) => 2019 + (i % 2));
	const opens = (...parts: ReturnType<typeof part>[]) => leadingPart(parts)?.id;
	expect(opens(part('few', [2019, 2020]), part('more', times(16)), part('long', times(17)))).toBe(
		'more'
	);
	expect(opens(part('one year', [2019]), part('long', times(40)), part('less', times(20)))).toBe(
		'less'
	);
	expect(opens()).toBeUndefined();
});
