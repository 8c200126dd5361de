import { expect, test } from 'vitest';
import { followedPromises, unfollowedTargets } from '../../src/analysis';
import {
	describePromise,
	describePromises,
	describeSameDefinitions,
	formatPublished,
	formatTarget,
	promiseLabel,
	promiseStatistic,
	promiseWhen
} from '../../src/describe/promises';
import type { PromiseFigure } from '../../src/query';
import { cards, donations, officialFigure, promiseFigure } from '../lib/promise-rows';
import { readerOf } from '../lib/rows';

const [ja, en] = [readerOf('ja'), readerOf('en')];
const tell = (rows: readonly PromiseFigure[], reader = ja) =>
	describePromise(followedPromises(rows)[0]!, reader);

test('the latest target comes first, then the total, later figures, and what is open', () => {
	expect(tell(donations)).toBe(
		'R3の公表値30,480千円は、目標30,000千円に届いた（差+480千円）。計画期間の合計117,957千円は、目標231,000千円に届かなかった（差−113,043千円）。最も新しい公表値はR4の48,539千円。R5の公表値は収録にない。'
	);
	expect(tell(donations, en)).toBe(
		'The official figure of 2021, 30,480 thousand yen, met the target of 30,000 thousand yen (difference +480 thousand yen). The sum over the plan, 117,957 thousand yen, did not meet the target of 231,000 thousand yen (difference −113,043 thousand yen). The latest official figure is 48,539 thousand yen, of 2022. Official figures of 2023 are not held.'
	);
});

test('other definitions are set side by side without a difference', () => {
	expect(tell(cards)).toBe(
		'2022年12月31日の公表値は55.9%、目標は100%。定義が同じと言えず、判定しない。R5の公表値は収録にない。'
	);
});

test('a difference that rounds to nothing keeps a digit', () => {
	expect(tell([promiseFigure(), officialFigure(2019, 76999.96)])).toBe(
		'R1の公表値77,000千円は、目標77,000千円に届かなかった（差−0.04千円）。'
	);
});

test('a target that was read with low certainty says so', () => {
	expect(tell([promiseFigure({ certainty: 'low' }), officialFigure(2019, 80000)])).toBe(
		'R1の公表値80,000千円は、目標77,000千円に届いた（差+3,000千円）。目標の値は読み取りの確かさが低い。'
	);
});

test('without a figure of the year of a target the latest is named', () => {
	expect(tell([promiseFigure(), officialFigure(2018, 61850)])).toBe(
		'目標の年度の公表値は収録にない。最も新しいのはH30の61,850千円。R1の公表値は収録にない。'
	);
	expect(tell([promiseFigure()])).toBe('公表値は収録にない。R1の公表値は収録にない。');
});

test('all together are counted', () => {
	expect(describePromises(followedPromises([...donations, ...cards]), ja)).toBe(
		'判定できる3つの目標値は、1つが届き、2つが届きませんでした。公表統計で追える2市の目標2件のうち、定義が同じと言えるのは1件だけです。'
	);
	expect(describePromises(followedPromises(cards), en)).toBe(
		'Of no target figure can it be said whether it was met. Of 1 target of 1 city that published statistics follow, none is known to measure the same.'
	);
	expect(describePromises([], ja)).toBe('選んだ市に、公表統計で追える目標はありません。');
});

test('those that measure the same are named', () => {
	const promises = followedPromises([...donations, ...cards]);
	expect(describeSameDefinitions(promises, ja)).toBe(
		'定義が同じと言えるのは、寄附金額（美祢市）です。'
	);
	expect(describeSameDefinitions(promises, en)).toBe(
		'Known to measure the same: Donations (Mine).'
	);
	expect(describeSameDefinitions(followedPromises(cards), ja)).toBe(
		'定義が同じと言えるものはなく、並べて見るだけです。'
	);
});

test('statistics, figures and marks are named', () => {
	const rate = officialFigure(2022, 99.3, { tax: 'total', basis: 'all' });
	expect(promiseStatistic(rate, 'ja')).toBe(
		'ふるさと納税受入額（市町村税すべて、滞納繰越分を合わせた計）'
	);
	expect(promiseWhen(officialFigure(2022, 1, { as_of: '2022-12-31' }), en)).toBe(
		'31 December 2022'
	);
	expect(promiseLabel(donations[1]!, ja)).toBe('美祢市、寄附金額、R1、目標 77,000千円');
	expect(promiseLabel(officialFigure(2019, 59280), ja)).toBe(
		'美祢市、ふるさと納税受入額、R1、公表値 59,280千円'
	);
});

test('what is not comparable is given as printed and as published', () => {
	const flag = officialFigure(2024, null, { published: 1, value_type: 'yes_no' });
	expect([formatPublished(flag, ja), formatPublished({ ...flag, published: 0 }, en)]).toEqual([
		'実施',
		'No'
	]);
	expect(formatPublished(officialFigure(2019, 59280), ja)).toBe('59,280,000円');
	expect(formatPublished(officialFigure(2019, null), ja)).toBe('収録なし');
	const words = promiseFigure({
		relation: 'not_comparable',
		value: null,
		published: null,
		value_text: '計画に基づく額'
	});
	expect(formatTarget(unfollowedTargets([words])[0]!.target!, ja)).toBe('「計画に基づく額」');
	expect(formatTarget(promiseFigure({ bound: 'min' }), ja)).toBe('77,000千円以上');
});
