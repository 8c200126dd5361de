import { expect, test } from 'vitest';
import { scheduleTheme } from '../../../scripts/site/schedule-theme';
import { entriesOf, type SAMPLE } from '../../domain/dataset/entries';
import { readRealEntries } from '../../lib/real-data';

type Step = Partial<(typeof SAMPLE)['schedule_step']>;

/** Themes a, b and c; a step of each belongs to its theme and to a municipality. */
function opening(steps: readonly (readonly ['a' | 'b' | 'c', string, number | null, Step?])[]) {
	const entries = entriesOf({
		theme: ['a', 'b', 'c'].map((theme_id, i) => ({ theme_id, sort_order: i + 1 })),
		initiative_theme: ['a', 'b', 'c'].map((theme_id) => ({ initiative_id: theme_id, theme_id })),
		schedule_step: steps.map(([initiative_id, , fiscal_year, change]) => ({
			initiative_id,
			fiscal_year,
			...change
		}))
	});
	entries.schedule_step.forEach((e, i) => (e.slug = steps[i]![1]));
	return scheduleTheme(entries);
}

test('most municipalities come first, then most years, then the order of themes', () => {
	expect(
		opening([
			['a', 'ube', 2022],
			['b', 'ube', 2022],
			['b', 'mine', 2022]
		])
	).toBe('b');
	expect(
		opening([
			['b', 'ube', 2022],
			['b', 'mine', 2022],
			['c', 'ube', 2022],
			['c', 'mine', 2023]
		])
	).toBe('c');
	expect(
		opening([
			['c', 'ube', 2022],
			['b', 'mine', 2019]
		])
	).toBe('b');
});

test('only what is planned as 実施 for a year counts', () => {
	expect(
		opening([
			['a', 'ube', null],
			['a', 'mine', 2022, { plan_text_ja: '未定' }],
			['a', 'annaka', 2022, { kind: 'result' }],
			['b', 'ube', 2022]
		])
	).toBe('b');
});

test('in the real data counters and online procedures open the page', () => {
	expect(scheduleTheme(readRealEntries())).toBe('online-services');
});
