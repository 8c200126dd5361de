import { expect, test } from 'vitest';
import { checkEntries, formatFindings } from '../../../../src/domain/dataset';
import { entriesOf, type SAMPLE } from '../entries';

type Followed = Partial<(typeof SAMPLE)['followed_target']>;

const RATE = { statistic_id: 'rate', name_ja: '徴収率', unit_id: 'percent' };
const YEN = { statistic_id: 'tax', name_ja: '地方税', unit_id: 'yen' };
const FOLLOWED: Followed = { statistic_id: 'rate', relation: 'similar' };

const check = (row: Followed, changes: Parameters<typeof entriesOf>[0] = {}) =>
	formatFindings(
		checkEntries(
			entriesOf({
				concept: [],
				indicator_concept: [],
				unit: [
					{},
					{ unit_id: 'yen', dimension: 'money', base_unit_id: 'yen', printed_forms: '円' }
				],
				statistic: [{}, RATE, YEN],
				followed_target: [row],
				...changes
			})
		)
	);

test.each<[string, Followed]>([
	['that something else is named beside', {}],
	['that a similar statistic follows', FOLLOWED],
	['whose statistic is told apart by tax and basis', { ...FOLLOWED, tax: 'total', basis: 'all' }],
	['beside which a statistic in another unit is named', { statistic_id: 'tax' }]
])('a target %s holds', (_, row) => {
	expect(check(row)).toEqual([]);
});

test.each<[string, Followed, string]>([
	[
		'that a statistic in another unit follows',
		{ ...FOLLOWED, statistic_id: 'tax' },
		'indicator ube-01-rate is in percent and statistic tax in yen; expected the same base unit, or not_comparable'
	],
	[
		'that a statistic without a unit follows',
		{ ...FOLLOWED, statistic_id: 'population' },
		'indicator ube-01-rate is in percent and statistic population in no unit; expected the same base unit, or not_comparable'
	],
	[
		'with a tax and no basis',
		{ ...FOLLOWED, tax: 'total' },
		'columns tax, basis: one is empty; expected both or neither'
	],
	[
		'that no statistic follows',
		{ statistic_id: 'none' },
		'column statistic_id: "none" is not known; expected one that data/statistics.csv has'
	]
])('a target %s does not', (_, row, fault) => {
	expect(check(row)).toEqual([`data/ube/followed-targets.csv:2: ${fault}`]);
});

test('an indicator without a target, and one with words for a target, are not followed', () => {
	expect(check(FOLLOWED, { observation: [{ kind: 'actual' }] })).toEqual([
		'data/ube/followed-targets.csv:2: indicator ube-01-rate has no target; expected one that is followed'
	]);
	const words = { value: null, value_text: '計画に基づく率', unit_printed: null };
	expect(check(FOLLOWED, { observation: [words] })).toEqual([
		'data/ube/followed-targets.csv:2: relation "similar" for ube-01-rate, whose targets are words; expected a target in numbers, or not_comparable'
	]);
	expect(check({}, { observation: [words] })).toEqual([]);
});
