import { describe, expect, test } from 'vitest';
import {
	countInitiatives,
	type Heading,
	planOutlines,
	planTree
} from '../../src/analysis/plan-outline';
import { indexed } from '../lib/indexed';
import { openSchedules } from '../lib/open-schedules';

/** A tree as nested lists: titles, then identifiers. */
const outline = (h: Heading): unknown[] => [
	...h.initiatives.map((i) => i.initiative_id),
	...h.headings.map((sub) => [sub.title, ...outline(sub)])
];

describe('planTree', () => {
	test('follows the headings in the order in which they first stand', () => {
		const tree = planTree([
			indexed('a-1', { level1_ja: '財政', level2_ja: '歳入' }),
			indexed('a-2', { level1_ja: '組織', level2_ja: '人材', level3_ja: '研修' }),
			indexed('a-3', { level1_ja: '財政', level2_ja: '歳出' }),
			indexed('a-4', { level1_ja: '財政', level2_ja: '歳入' }),
			indexed('a-5')
		]);
		expect(outline(tree)).toEqual([
			'a-5',
			['財政', ['歳入', 'a-1', 'a-4'], ['歳出', 'a-3']],
			['組織', ['人材', ['研修', 'a-2']]]
		]);
		expect([tree, ...tree.headings].map(countInitiatives)).toEqual([5, 3, 1]);
	});
	test('leaves out a level that repeats the one above', () => {
		const tree = planTree([indexed('a-1', { level1_ja: '広域連携', level2_ja: '広域連携' })]);
		expect(outline(tree)).toEqual([['広域連携', 'a-1']]);
	});
	test('the same title under two headings is two headings', () => {
		const tree = planTree([
			indexed('a-1', { level1_ja: '一', level2_ja: '推進' }),
			indexed('a-2', { level1_ja: '二', level2_ja: '推進' })
		]);
		expect(outline(tree)).toEqual([
			['一', ['推進', 'a-1']],
			['二', ['推進', 'a-2']]
		]);
	});
});

test('two plans of a city have an outline each, though a heading of both is called the same', async () => {
	const { initiatives } = await openSchedules('all');
	const own = initiatives.filter((i) => i.municipality === 'sanyo-onoda');
	const alike = own.map((i) => ({ ...i, level1_ja: '財政', level2_ja: null, level3_ja: null }));
	for (const rows of [own, alike])
		expect(planOutlines(rows).map((p) => [p.about.plan_ja, countInitiatives(p.tree)])).toEqual([
			['山陽小野田市 行政改革 行動計画', 25],
			['山陽小野田市 行政改革 第2期行動計画（架空）', 2]
		]);
	expect(planOutlines(alike).map((p) => p.tree.headings.map((h) => h.title))).toEqual([
		['財政'],
		['財政']
	]);
});
