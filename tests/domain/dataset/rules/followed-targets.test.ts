import { expect, test } from 'vitest';
import { checkEntries, formatFindings } from '../../../../src/domain/dataset';
import { entriesOf, type SAMPLE } from '../entries';

type Followed = Partial<(typeof SAMPLE)['followed_target']>;

const RATE = { statistic_id: 'rate', name_ja: '徴収率', unit_ja: '%', unit_en: '%' };
const YEN = { unit_id: 'yen', symbol_ja: '円', symbol_en: 'yen', dimension: 'money' };
const FOLLOWED: Followed = { statistic_id: 'rate', unit_id: 'percent', relation: 'similar' };

const check = (row: Followed, changes: Parameters<typeof entriesOf>[0] = {}) =>
	formatFindings(
		checkEntries(
			entriesOf({
				concept: [],
				indicator_concept: [],
				unit: [{}, { ...YEN, base_unit_id: 'yen', printed_forms: '円' }],
				statistic: [{}, RATE],
				followed_target: [row],
				...changes
			})
		)
	);

test.each<[string, Followed]>([
	['that something else is named beside', {}],
	['that a similar statistic follows', FOLLOWED],
	['whose statistic is told apart by tax and basis', { ...FOLLOWED, tax: 'total', basis: 'all' }]
])('a target %s holds', (_, row) => {
	expect(check(row)).toEqual([]);
});

test.each<[string, Followed, string]>([
	[
		'that a statistic follows in no unit',
		{ ...FOLLOWED, unit_id: null },
		'column unit_id: is empty for a statistic that follows; expected its unit'
	],
	[
		'that a statistic follows in a unit it does not have',
		{ ...FOLLOWED, statistic_id: 'population' },
		'column unit_id: "percent" is not the unit of population; expected one printed as "人"'
	],
	[
		'that something else is named beside in a unit',
		{ unit_id: 'percent' },
		'column unit_id: "percent" for a statistic that is not comparable; expected none'
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

test('a statistic in another unit than the target is told', () => {
	const statistic = [{}, { ...RATE, unit_ja: '円', unit_en: 'yen' }];
	expect(check({ ...FOLLOWED, unit_id: 'yen' }, { statistic })).toEqual([
		'data/ube/followed-targets.csv:2: column unit_id: "yen" cannot be converted to the indicator\'s "percent"; expected a unit of percent, or not_comparable'
	]);
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
