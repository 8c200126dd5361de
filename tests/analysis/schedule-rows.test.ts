import { describe, expect, test } from 'vitest';
import { scheduleRows } from '../../src/analysis/schedule-rows';
import { step } from '../lib/rows';

describe('scheduleRows', () => {
	const words = (track: { spans: { first: number; last: number; words: string }[] }) =>
		track.spans.map((b) => [b.first, b.last, b.words]);

	test('joins years that follow each other with the same words', () => {
		const [track] = scheduleRows([
			step({ fiscal_year: 2019, plan_text_ja: '検討', phase: 'consider' }),
			step({ fiscal_year: 2022 }),
			step({ fiscal_year: 2020 }),
			step({ fiscal_year: 2021 }),
			step({ fiscal_year: 2024 })
		]);
		expect(words(track!)).toEqual([
			[2019, 2019, '検討'],
			[2020, 2022, '実施'],
			[2024, 2024, '実施']
		]);
		expect(track!.spans.map((b) => b.phase)).toEqual(['consider', 'implement', 'implement']);
	});
	test('keeps all words of a year, and its doubts', () => {
		const [track] = scheduleRows([
			step({ plan_text_ja: '検討', phase: 'consider' }),
			step({ plan_text_ja: '試行', phase: 'prepare', certainty: 'low' })
		]);
		expect(track!.spans).toEqual([
			expect.objectContaining({ words: '検討／試行', phase: 'prepare', low: true })
		]);
	});
	test('does not hide a doubt in the years before it', () => {
		const [track] = scheduleRows([
			step({ fiscal_year: 2020 }),
			step({ fiscal_year: 2021, certainty: 'low' }),
			step({ fiscal_year: 2022, certainty: 'low' })
		]);
		expect(track!.spans.map((b) => [b.first, b.last, b.low])).toEqual([
			[2020, 2020, false],
			[2021, 2022, true]
		]);
	});
	test('keeps actions, plans and results apart and leaves out cells without a year', () => {
		const tracks = scheduleRows([
			step(),
			step({ kind: 'result', plan_text_ja: '実施した' }),
			step({ action_ja: '研修' }),
			step({ action_ja: '周知', fiscal_year: null }),
			step({ fiscal_year: 2023 })
		]);
		expect(tracks.map((t) => [t.step.action_ja, t.step.kind, words(t)])).toEqual([
			['導入', 'plan', [[2022, 2023, '実施']]],
			['導入', 'result', [[2022, 2022, '実施した']]],
			['研修', 'plan', [[2022, 2022, '実施']]]
		]);
	});
});
