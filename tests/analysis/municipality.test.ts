import { describe, expect, test } from 'vitest';
import { statisticsOf, typesOf } from '../../src/analysis/statistics';
import { asOfWords, contextWords } from '../../src/describe/statistics';
import { gradeHistory } from '../../src/analysis/grade-history';
import { departmentsOf, uniqueTopics } from '../../src/analysis/unique-topics';
import { countInitiatives, type Heading, planTree } from '../../src/analysis/plan-outline';
import type { EvaluationDetail, StatisticValue } from '../../src/query';
import { indexed } from '../lib/indexed';

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

describe('onlyIn', () => {
	const rows = [
		indexed('ube-1', { themes: 'rpa|tax', concepts: 'bots' }),
		indexed('ube-2', { themes: 'rpa' }),
		indexed('mine-1', { themes: 'tax|water', concepts: 'rate' }),
		indexed('annaka-1', { themes: 'water|roads', concepts: 'bots' })
	];
	test('names what one city alone has, and what it lacks with who has it', () => {
		expect(uniqueTopics(rows, 'ube', 'themes', ['tax', 'roads', 'water', 'rpa', 'none'])).toEqual({
			own: ['rpa'],
			lacking: [
				{ id: 'roads', municipalities: ['annaka'] },
				{ id: 'water', municipalities: ['mine', 'annaka'] }
			]
		});
	});
	test('looks at concepts in the same way', () => {
		expect(uniqueTopics(rows, 'mine', 'concepts', ['bots', 'rate'])).toEqual({
			own: ['rate'],
			lacking: [{ id: 'bots', municipalities: ['ube', 'annaka'] }]
		});
	});
});

describe('departmentsOf', () => {
	test('those that lead most come first; roles and both languages stay together', () => {
		const [first, second, third] = [
			indexed('a-1', { leads_ja: '財政課', leads_en: 'Finance', related_ja: '総務課' }),
			indexed('a-2', { leads_ja: '人事課|財政課', leads_en: 'Personnel|Finance' }),
			indexed('a-3', { related_ja: '総務課', related_en: 'General Affairs' })
		];
		expect(departmentsOf([first, second, third])).toEqual([
			{ name_ja: '財政課', name_en: 'Finance', leads: [first, second], related: [] },
			{ name_ja: '人事課', name_en: 'Personnel', leads: [second], related: [] },
			{ name_ja: '総務課', name_en: '総務課', leads: [], related: [first, third] }
		]);
	});
});

describe('countGrades', () => {
	const grade = (over: Partial<EvaluationDetail>) =>
		({
			fiscal_year: 2019,
			period: '期末',
			grade: 'A',
			grade_order: 1,
			...over
		}) as EvaluationDetail;
	test('counts by moment, the middle of a year before its end', () => {
		const counts = gradeHistory([
			grade({}),
			grade({ fiscal_year: 2020, grade: 'B', grade_order: 2 }),
			grade({ fiscal_year: 2020, period: '中間' }),
			grade({ fiscal_year: 2020 }),
			grade({ fiscal_year: 2020 })
		]);
		expect(counts.rounds).toEqual([
			{ fiscal_year: 2019, period: '期末' },
			{ fiscal_year: 2020, period: '中間' },
			{ fiscal_year: 2020, period: '期末' }
		]);
		expect(counts.grades.map((g) => [g.grade.grade, g.counts])).toEqual([
			['A', [1, 1, 2]],
			['B', [0, 0, 1]]
		]);
	});
});

describe('published statistics', () => {
	const figure = (over: Partial<StatisticValue>): StatisticValue => ({
		municipality: 'ube',
		statistic_id: 'area',
		name_ja: '面積',
		name_en: 'Area',
		unit_ja: 'km²',
		unit_en: 'km²',
		as_of: '2019-10-01',
		year: 2019,
		value: 286.65,
		value_text: '286.65',
		source: '決算状況調',
		sureness: 'A',
		...over
	});
	test('stand in reading order, with the figures of the cities asked for', () => {
		const [area, people, foreign, other] = [
			figure({}),
			figure({ statistic_id: 'population-register', as_of: '2023-01-01' }),
			figure({ municipality: 'mine' }),
			figure({ municipality: 'annaka', as_of: '2020-10-01' })
		];
		const found = statisticsOf([area, foreign, people, other], ['ube', 'annaka']);
		expect(found.map((s) => [s.id, [...s.figures.keys()], s.oneDate])).toEqual([
			['population-register', ['ube'], true],
			['area', ['ube', 'annaka'], false]
		]);
	});
	test('a class stands in place of a number', () => {
		const type = figure({
			statistic_id: 'municipality-type',
			value: null,
			value_text: '都市Ⅱ－２'
		});
		expect(contextWords(type, 'ja')).toBe('都市II-2');
		expect([...typesOf([figure({}), type])]).toEqual([['ube', '都市Ⅱ－２']]);
	});
	test('a number has its unit', () => {
		expect(contextWords(figure({ value: 160353, unit_ja: '人', unit_en: 'people' }), 'en')).toBe(
			'160,353 people'
		);
		expect(contextWords(figure({}), 'ja')).toBe('286.65km²');
	});
	test.each([
		['FY2022', 'ja', 'wareki', '令和4年度（2022）'],
		['FY2022', 'en', 'western', 'FY2022'],
		['2023-01-01', 'ja', 'wareki', '2023年1月1日'],
		['2023-01-01', 'en', 'western', '1 January 2023'],
		['2024', 'ja', 'western', '2024年'],
		['2024', 'en', 'western', '2024'],
		[null, 'ja', 'wareki', null]
	] as const)('%s is said in %s as of %s', (asOf, language, calendar, words) => {
		expect(asOfWords(asOf, language, calendar)).toBe(words);
	});
});
