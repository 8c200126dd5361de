import { describe, expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkArithmetic } from '../../../../src/domain/dataset/rules/arithmetic';
import { entriesOf, type SAMPLE } from '../entries';

type Observation = (typeof SAMPLE)['observation'];

const printed = (text: string): Pick<Observation, 'value' | 'value_text'> => ({
	value: /\d/.test(text) ? Number(text.replace('△', '-').replaceAll(/[, ]/g, '')) : null,
	value_text: text
});
const baseline = (text: string) => ({
	...printed(text),
	kind: 'baseline' as const,
	fiscal_year: 2017
});
const of2019 =
	(kind: Observation['kind'], qualifier: string | null = null) =>
	(text: string) => ({ ...printed(text), kind, qualifier, fiscal_year: 2019 });
const target = of2019('target');
const actual = of2019('actual');
const effect = of2019('effect');
const rate = of2019('achievement_rate', 'year');
const totalRate = of2019('achievement_rate', 'total');
const total = (text: string) => ({
	...printed(text),
	kind: 'target' as const,
	qualifier: 'total',
	fiscal_year: null
});

const check = (...observation: Partial<Observation>[]) =>
	formatFindings(checkArithmetic(entriesOf({ observation })));

const advice = '; expected that, or "admitted" in column arithmetic';

describe('good: as printed by Mine', () => {
	test.each([
		['an effect', [baseline('58,611'), actual('59,280'), effect('669')]],
		['a negative effect', [baseline('342'), actual('333'), effect('△ 9')]],
		['a baseline in words counts as 0', [baseline('-'), actual('25,145'), effect('25,145')]],
		['an effect rounded up', [baseline('95'), actual('102.9'), effect('8')]],
		['an effect rounded down', [baseline('9.43'), actual('9.57'), effect('0')]],
		['an effect rounded away from 0', [baseline('101.0'), actual('100.4'), effect('△ 1')]],
		['a rate of the year', [target('12,360'), actual('25,145'), rate('203.4')]],
		['a rate of the total', [total('38,020'), actual('25,145'), totalRate('66.1')]],
		['both rates', [target('1'), total('5'), actual('2'), rate('200.0'), totalRate('40.0')]],
		['a negative rate', [target('2,047'), actual('△ 630'), rate('△ 30.8')]],
		['a rate of nothing', [target('48'), actual('0'), rate('0.0')]],
		['a planned cut', [baseline('342'), target('341'), actual('333'), rate('900.0')]],
		['a cut missed', [baseline('40,561'), target('38,558'), actual('41,064'), rate('△ 25.1')]],
		[
			'a cut given as a ratio',
			[baseline('101.0'), target('100.0'), actual('100.4'), rate('100.4')]
		],
		['figures that were rounded before', [target('5.0'), actual('5.7'), rate('113.4')]]
	])('%s', (_, rows) => {
		expect(check(...rows)).toEqual([]);
	});
});

describe('bad', () => {
	test('an effect', () => {
		expect(check(baseline('342'), actual('333'), effect('△ 10'))).toEqual([
			`data/ube/observations.csv:4: effect -10 does not follow from actual − baseline: 333 − 342 = -9${advice}`
		]);
	});

	test('an effect with the wrong sign', () => {
		expect(check(baseline('342'), actual('333'), effect('9'))).toEqual([
			`data/ube/observations.csv:4: effect 9 does not follow from actual − baseline: 333 − 342 = -9${advice}`
		]);
	});

	test('an effect beyond its rounding', () => {
		expect(check(baseline('95'), actual('102.9'), effect('7'))).toEqual([
			`data/ube/observations.csv:4: effect 7 does not follow from actual − baseline: 102.9 − 95 = 7.9${advice}`
		]);
	});

	test('an effect against a baseline in words', () => {
		expect(check(baseline('-'), actual('231'), effect('111'))).toEqual([
			`data/ube/observations.csv:4: effect 111 does not follow from actual − baseline: 231 − 0 = 231${advice}`
		]);
	});

	test('a rate by a tenth', () => {
		expect(check(target('120'), actual('231'), rate('192.6'))).toEqual([
			`data/ube/observations.csv:4: achievement_rate 192.6 does not follow from actual ÷ target: 231 ÷ 120 = 192.5${advice}`
		]);
	});

	test('a rate with a baseline names both ways', () => {
		expect(check(baseline('342'), target('341'), actual('333'), rate('90.0'))).toEqual([
			`data/ube/observations.csv:5: achievement_rate 90 does not follow from actual ÷ target: 333 ÷ 341 = 97.65 or change reached ÷ change planned: -9 ÷ -1 = 900${advice}`
		]);
	});

	test('a rate of the total held against the total, not the year', () => {
		expect(check(target('1'), total('5'), actual('2'), totalRate('200.0'))).toEqual([
			`data/ube/observations.csv:5: achievement_rate 200 does not follow from actual ÷ target: 2 ÷ 5 = 40${advice}`
		]);
	});
});

describe('not held', () => {
	test.each<[string, Partial<Observation>[]]>([
		['an effect without an actual', [baseline('5'), effect('3')]],
		['an effect without a baseline', [actual('5'), effect('3')]],
		[
			'an actual of another year',
			[baseline('5'), { ...actual('9'), fiscal_year: 2020 }, effect('3')]
		],
		['an actual in words', [baseline('5'), actual('集計中'), effect('3')]],
		['a rate without a target', [actual('5'), rate('3')]],
		['a rate against a target of 0', [target('0'), actual('5'), rate('3')]],
		['an effect in words', [baseline('5'), actual('9'), effect('-')]],
		['another unit', [baseline('5'), { ...actual('9'), unit_id: 'yen' }, effect('3')]],
		['an open reading', [baseline('5'), actual('9'), { ...effect('3'), certainty: 'low' }]],
		['an open actual', [baseline('5'), { ...actual('9'), certainty: 'low' }, effect('3')]],
		['an open baseline', [{ ...baseline('5'), certainty: 'low' }, actual('9'), effect('3')]],
		['an open target', [{ ...target('5'), certainty: 'low' }, actual('9'), rate('3')]]
	])('%s', (_, rows) => {
		expect(check(...rows)).toEqual([]);
	});

	test('but a baseline in words counts as 0 however sure', () => {
		expect(check({ ...baseline('-'), certainty: 'low' }, actual('9'), effect('3'))).toEqual([
			`data/ube/observations.csv:4: effect 3 does not follow from actual − baseline: 9 − 0 = 9${advice}`
		]);
	});
});

describe('a document that is wrong', () => {
	const admitted = {
		arithmetic: 'admitted' as const,
		note_ja: '29基準との差は4',
		note_en: 'The difference from the baseline is 4'
	};

	test('is admitted in a column of its own', () => {
		expect(check(baseline('5'), actual('9'), { ...effect('3'), ...admitted })).toEqual([]);
	});

	test('is not admitted by notes', () => {
		expect(
			check(baseline('5'), actual('9'), { ...effect('3'), ...admitted, arithmetic: null })
		).toEqual([
			`data/ube/observations.csv:4: effect 3 does not follow from actual − baseline: 9 − 5 = 4${advice}`
		]);
	});

	test('is not admitted where it is right', () => {
		expect(check(baseline('5'), actual('9'), { ...effect('4'), ...admitted })).toEqual([
			'data/ube/observations.csv:4: effect 4 follows from actual − baseline: 9 − 5; expected an empty cell of column arithmetic'
		]);
	});

	test('is explained in both notes', () => {
		expect(
			check(baseline('5'), actual('9'), { ...effect('3'), ...admitted, note_en: null })
		).toEqual([
			'data/ube/observations.csv:4: column arithmetic: "admitted" without a reason; expected a note in Japanese and in English'
		]);
	});

	test('is an effect or a rate', () => {
		expect(check({ ...actual('9'), ...admitted })).toEqual([
			'data/ube/observations.csv:2: column arithmetic: "admitted" beside kind actual, which follows from nothing; expected it beside an effect or achievement_rate'
		]);
	});
});

describe('several documents', () => {
	const inDocument = (document_id: string, ...rows: Partial<Observation>[]) =>
		rows.map((row) => ({ ...row, document_id }));
	const held = (...observation: Partial<Observation>[]) =>
		formatFindings(
			checkArithmetic(
				entriesOf({
					source_document: [{ sequence: 1 }, { document_id: 'second', sequence: 2 }],
					observation
				})
			)
		);

	test('are held each against its own figures', () => {
		expect(
			held(
				...inDocument('second', baseline('6'), actual('9'), effect('3')),
				...inDocument('ube-2022', baseline('5'), actual('9'), effect('4'))
			)
		).toEqual([]);
	});

	test('a later one rests on what an earlier one prints, not the other way round', () => {
		const [before, after] = [
			inDocument('ube-2022', baseline('5')),
			inDocument('second', actual('9'), effect('3'))
		];
		expect(held(...before, ...after)).toEqual([
			`data/ube/observations.csv:4: effect 3 does not follow from actual − baseline: 9 − 5 = 4${advice}`
		]);
		expect(
			held(
				...inDocument('ube-2022', actual('9'), effect('3')),
				...inDocument('second', baseline('5'))
			)
		).toEqual([]);
	});
});
