import { expect, test } from 'vitest';
import { describeAttainment } from '../../src/describe/attainment';
import { attainmentOf } from '../../src/domain';
import { indicator, input, inputOfAllYears } from '../lib/measured-indicator';
import { readerOf } from '../lib/rows';

const index = attainmentOf(
	[
		input('baseline', 2017, 101),
		input('target', 2019, 100),
		input('actual', 2019, 100.4),
		input('achievement_rate', 2019, 100.4, { unit_id: 'percent' })
	],
	2019,
	indicator({ direction: 'neither' })
)!;

test('describeAttainment tells the aim of the plan, how far it is and a rate that says the opposite', () => {
	expect(describeAttainment(index, readerOf('ja'))).toBe(
		'実績と同じ年度の目標から／計画が目指す向き：減らす／基準値から目標までの60%／文書の達成率とは逆の判定'
	);
	expect(describeAttainment(index, readerOf('en'))).toBe(
		'actual and target of the same year; the plan aims at less; 60% of the way from the baseline to the target; the printed rate says the opposite'
	);
});

test('describeAttainment tells of an actual that went the other way, and of a total', () => {
	const away = attainmentOf(
		[input('baseline', 2017, 10), input('target', 2019, 20), input('actual', 2019, 8)],
		2019,
		indicator()
	)!;
	expect(describeAttainment(away, readerOf('ja'))).toContain(
		'基準値より目標から遠ざかった（−20%）'
	);
	const total = attainmentOf(
		[inputOfAllYears('target', null, 60), input('actual', 2019, 4)],
		2019,
		indicator({ accumulation: 'year' })
	)!;
	expect(describeAttainment(total, readerOf('ja'))).toBe(
		'計画期間の合計目標に対する割合と、経過した期間の割合から／合計目標の6.7%（5年の計画期間のうち1年＝20%が経過）'
	);
});
