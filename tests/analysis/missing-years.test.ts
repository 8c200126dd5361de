import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missingYears } from '../../src/analysis/missing-years';
import { panelsOf } from '../../src/analysis/panels';
import { formatValue } from '../../src/describe/observation';
import { figure, readerOf, series } from '../lib/rows';

const panel = (rows: Parameters<typeof panelsOf>[0]) => panelsOf(rows)[0]!.panel;
const years = (rows: Parameters<typeof panelsOf>[0]) =>
	missingYears(panel(rows)).map((m) => [m.beside.row.municipality, m.fiscalYear, m.row]);

describe('missingYears', () => {
	test('lie between the first and the last figure of a series, each series on its row', () => {
		expect(
			years([
				...series('baseline', [[2017, 1]]),
				...series('target', [
					[2019, 2],
					[2022, 3]
				]),
				...series('actual', [[2020, 5]], { municipality: 'annaka' }),
				...series(
					'actual',
					[
						[2018, 4],
						[2020, 5]
					],
					{ municipality: 'mine' }
				)
			])
		).toEqual([
			['ube', 2018, 0],
			['ube', 2020, 0],
			['ube', 2021, 0],
			['mine', 2019, 1]
		]);
	});
	test('a zero, words and a dash are no missing years', () => {
		expect(
			years([
				figure({ fiscal_year: 2019, value: 3 }),
				figure({ fiscal_year: 2020, value: 0 }),
				figure({ fiscal_year: 2021, value: null, value_text: '実施' }),
				figure({ fiscal_year: 2022, value: null, value_text: '-' }),
				figure({ fiscal_year: 2023, value: 3 })
			])
		).toEqual([]);
	});
	test('with the years that have figures make up the whole span', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 2016, max: 2026 }), { minLength: 1 }),
				(list) => {
					const rows = list.map((fiscal_year) => figure({ fiscal_year }));
					const missing = missingYears(panel(rows)).map((m) => m.fiscalYear);
					const [first, last] = [Math.min(...list), Math.max(...list)];
					expect([...missing, ...list].sort()).toEqual(
						Array.from({ length: last - first + 1 }, (_, i) => first + i)
					);
				}
			)
		);
	});
});

test('a dash is said to be no number', () => {
	const dash = figure({ value: null, value_text: '-' });
	expect(formatValue(dash, readerOf('ja'))).toBe('「-」（数字なし）');
	expect(formatValue(dash, readerOf('en'))).toBe('“-” (no number)');
	expect(formatValue(figure({ value: null, value_text: '実施' }), readerOf('ja'))).toBe('「実施」');
});
