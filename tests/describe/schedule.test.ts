import { describe, expect, test } from 'vitest';
import { describeSchedule, scheduleGaps, formatPhase } from '../../src/describe/schedule';
import { readerOf, step } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

describe('describeSchedule', () => {
	const consider = { plan_text_ja: '検討', phase: 'consider' } as const;
	test('says where something new begins first', () => {
		const steps = [
			step({ fiscal_year: 2020, ...consider }),
			step({ fiscal_year: 2022 }),
			step({ municipality: 'mine', initiative_id: 'mine-1', fiscal_year: 2021 }),
			step({ municipality: 'annaka', initiative_id: 'annaka-1', fiscal_year: 2021 }),
			step({
				municipality: 'iwakuni',
				initiative_id: 'iwakuni-1',
				action_ja: '広報',
				fiscal_year: 2019
			}),
			step({ fiscal_year: null }),
			step({ fiscal_year: null, ...consider })
		];
		expect(describeSchedule(steps, ja)).toBe(
			'新しく始めることが文書から読める最も早い年度は、美祢市、安中市の令和3年度（2021）です。そこで始まるのは「導入」です。'
		);
		expect(scheduleGaps(steps, ja)).toEqual([
			'計画の前から行っていたことは文書に現れません。',
			'年度が読み取れない記載は、表にだけあります。'
		]);
		expect(describeSchedule(steps, en)).toBe(
			'By the documents, the earliest year in which something new begins is FY2021, in Mine and Annaka. What begins there: “Introduction”.'
		);
	});
	test('says when nothing does', () => {
		const steps = [step(consider), step({ fiscal_year: null })];
		expect(describeSchedule(steps, ja)).toBe(
			'新しく始めることが年度とともに読める記載はありません。'
		);
		expect(describeSchedule(steps, en)).toBe(
			'No entry with a year says that something new begins.'
		);
		expect(scheduleGaps(steps, ja)).toEqual(['年度が読み取れない記載は、表にだけあります。']);
	});
	test('says when no cell has a year', () => {
		const steps = [step({ fiscal_year: null })];
		expect(describeSchedule(steps, ja)).toBe('年度のある年次計画の記載はありません。');
		expect(describeSchedule(steps, en)).toBe('No schedule entry with a year.');
		expect(scheduleGaps(steps, ja)).toEqual([]);
	});
});

test('formatPhase adds the Japanese word in a translation', () => {
	const prepared = step({ phase: 'prepare', phase_word_ja: '試行' });
	expect([formatPhase(prepared, ja), formatPhase(prepared, en)]).toEqual([
		'準備',
		'Prepare (試行)'
	]);
	const unread = step({ phase: null, phase_word_ja: null });
	expect([formatPhase(unread, ja), formatPhase(unread, en)]).toEqual([
		'段階不明',
		'phase not stated'
	]);
});
