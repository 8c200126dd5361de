import { describe, expect, test } from 'vitest';
import { leadingRows } from '../../src/analysis/leading-rows';
import { planClockRows } from '../../src/analysis/plan-clock-rows';
import { scheduleRow, UBE } from '../lib/schedule-rows';

/** Rows of actions, each of the years of its words. */
const rowsOf = (...actions: readonly string[]) =>
	actions.flatMap((words, i) =>
		planClockRows(
			scheduleRow(words, UBE).map((cell) => ({ ...cell, action_ja: String(i) })),
			[]
		)
	);
const names = (rows: readonly { step: { action_ja: string } }[]) =>
	rows.map((row) => row.step.action_ja).join('');

describe('leadingRows', () => {
	const single = '2022実施';
	test('fold nothing away for a row or two', () => {
		const { leading, others } = leadingRows(rowsOf(...Array<string>(8).fill(single)));
		expect([names(leading), names(others)]).toEqual(['01234567', '']);
	});
	test('put rows of several years before others, both in the order of the document', () => {
		const rows = rowsOf(...Array<string>(7).fill(single), '2022検討 2023実施', single);
		const { leading, others } = leadingRows(rows);
		expect([names(leading), names(others)]).toEqual(['012347', '568']);
	});
});
