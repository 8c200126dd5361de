import { expect, test } from 'vitest';
import { formatFindings } from '../../../../src/domain/dataset';
import { checkCumulative } from '../../../../src/domain/dataset/rules/cumulative';
import { entriesOf, type SAMPLE } from '../entries';

type Observation = (typeof SAMPLE)['observation'];

/** Targets of 2022, 2023 … of a cumulative indicator. */
const check = (values: (number | null)[], change: Partial<Observation> = {}, sums = 'cumulative') =>
	formatFindings(
		checkCumulative(
			entriesOf({
				indicator: [{ accumulation: sums as 'cumulative' }],
				observation: values.map((value, i) => ({ value, fiscal_year: 2022 + i, ...change }))
			})
		)
	);

test.each([
	['rising', [1, 2, 2, 5]],
	['falling', [0, -6204, -18000]],
	['level', [3, 3, 3]],
	['with words between', [1, null, 2]],
	['a single figure', [7]]
])('%s holds', (_, values) => {
	expect(check(values)).toEqual([]);
});

test('turning back does not', () => {
	expect(check([1, 5, 4, 6])).toEqual([
		'data/ube/observations.csv:4: cumulative target 4 of 2024 turns back from 5 of 2023; expected a course in one direction'
	]);
	expect(check([0, -5, -4, -6])).toEqual([
		'data/ube/observations.csv:4: cumulative target -4 of 2024 turns back from -5 of 2023; expected a course in one direction'
	]);
});

test('rows are held in the order of years, not of lines', () => {
	const observation = [2024, 2022, 2023].map((fiscal_year, i) => ({ fiscal_year, value: i }));
	const entries = entriesOf({ indicator: [{ accumulation: 'cumulative' }], observation });
	expect(formatFindings(checkCumulative(entries))).toEqual([
		'data/ube/observations.csv:4: cumulative target 2 of 2023 turns back from 1 of 2022; expected a course in one direction'
	]);
});

test.each<[string, Partial<Observation>]>([
	['a baseline', { kind: 'baseline' }],
	['an open reading', { certainty: 'low' }],
	['a figure without a year', { fiscal_year: null }]
])('%s is not held', (_, change) => {
	expect(check([1, 5, 4, 6], change)).toEqual([]);
});

test('neither are figures at a point or over a year', () => {
	expect(check([1, 5, 4, 6], {}, 'point')).toEqual([]);
	expect(check([1, 5, 4, 6], {}, 'year')).toEqual([]);
});

test('targets are not held against actuals', () => {
	const observation = [
		{ value: 5 },
		{ value: 3, kind: 'actual' as const, fiscal_year: 2023 },
		{ value: 6, fiscal_year: 2024 }
	];
	expect(
		checkCumulative(entriesOf({ indicator: [{ accumulation: 'cumulative' }], observation }))
	).toEqual([]);
});

test('of a figure that several documents print, the last one counts', () => {
	const held = (last: number) =>
		formatFindings(
			checkCumulative(
				entriesOf({
					indicator: [{ accumulation: 'cumulative' }],
					source_document: [{ sequence: 1 }, { document_id: 'second', sequence: 2 }],
					observation: [
						{ fiscal_year: 2022, value: 1, document_id: 'ube-2022' },
						{ fiscal_year: 2023, value: 5, document_id: 'ube-2022' },
						{ fiscal_year: 2023, value: last, document_id: 'second' },
						{ fiscal_year: 2024, value: 4, document_id: 'second' }
					]
				})
			)
		);
	expect(held(3)).toEqual([]);
	expect(held(6)).toEqual([
		'data/ube/observations.csv:5: cumulative target 4 of 2024 turns back from 6 of 2023; expected a course in one direction'
	]);
});
