import { expect, test } from 'vitest';
import { checkAgainstContext } from '../../../../src/domain/dataset/official/check-against-context';
import { checkOfficialFile } from '../../../../src/domain/dataset/official/check-official-file';
import { checkRelations } from '../../../../src/domain/dataset/official/check-relations';
import { entriesOf } from '../entries';
import { fileOf } from './official-sample';

const HEADER = 'municipality_code,2022';
const of = (statistic_id: string, ...cells: string[]) =>
	fileOf([HEADER, ...cells.map((cell, i) => `${352021 + i},${cell}`)], { statistic_id });

test('eight of Ishikawa are not surveyed; fewer are told', () => {
	const codes = Array.from({ length: 8 }, (_, i) => `17201${i}`);
	const dx = { period: 'survey', value_type: 'yes_no' } as const;
	const lines = codes.map((code) => `${code},調査無し`);
	const survey = (rows: string[]) => fileOf(['municipality_code,2024-07-12', ...rows], dx);
	expect(checkOfficialFile(survey(lines), codes)).toEqual([]);
	expect(
		checkOfficialFile(survey([`${codes[0]!},1`, ...lines.slice(1)]), codes).map((f) => f.message)
	).toEqual(['column 2024-07-12: 7 are 調査無し; expected the 8 of Ishikawa']);
});

test('an explained dash that never occurs is told', () => {
	const official = fileOf([HEADER, '352021,5'], { dash_ja: '算定なし', dash_en: 'Not computed' });
	expect(checkOfficialFile(official, ['352021']).map((f) => f.message)).toEqual([
		'no cell is "-"; expected one, or dash_ja and dash_en empty in statistics.csv'
	]);
});

test('of many wrong cells the first twenty are told, the others counted', () => {
	const codes = Array.from({ length: 30 }, (_, i) => String(352021 + i));
	const official = of('debt', ...codes.map(() => '5000'));
	const findings = checkOfficialFile(official, codes);
	expect(findings).toHaveLength(21);
	expect(findings.at(-1)!.message).toBe(
		'here and below 10 more cells are wrong; expected the same'
	);
});

test.each([
	[
		'real-balance-ratio',
		'11.0',
		[
			['real-balance', '100'],
			['standard-fiscal-scale', '1000']
		]
	],
	[
		'real-balance',
		'101',
		[
			['revenue-total', '900'],
			['expenditure-total', '800']
		]
	],
	['ordinary-allocation-tax', '6', [['local-allocation-tax', '5']]],
	[
		'expenditure-total',
		'9',
		[
			['personnel-expense', '5'],
			['assistance-expense', '5']
		]
	],
	['households-register', '6', [['population-register', '5']]],
	['laspeyres-index-reference', '101', [['laspeyres-index', '100']]]
] as const)('%s %s does not hold beside %j', (id, value, others) => {
	const files = [of(id, value), ...others.map(([other, cell]) => of(other, cell))];
	expect(checkRelations(files).map((f) => [f.file, f.line])).toEqual([
		[`data/official/${id}.csv`, 2]
	]);
});

test('figures that hold, and those without their parts, are left alone', () => {
	const files = [
		of('real-balance-ratio', '10.0', '3.3', '-'),
		of('real-balance', '100', '', '5'),
		of('standard-fiscal-scale', '1000', '1000', '1000')
	];
	expect(checkRelations(files)).toEqual([]);
	expect(checkRelations(files.slice(0, 1))).toEqual([]);
});

test('a figure that stands in context-observations.csv is the same there', () => {
	const entries = entriesOf({
		context_observation: [
			{ statistic_id: 'debt', as_of: 'FY2022', year: 2022, value: 5, value_text: '5' },
			{ statistic_id: 'debt', as_of: 'FY2021', year: 2021, value: 7, value_text: '7' }
		]
	});
	expect(checkAgainstContext([of('debt', '5')], entries)).toEqual([]);
	expect(checkAgainstContext([of('debt', '6')], entries)).toEqual([
		{
			file: 'data/context-observations.csv',
			line: 2,
			message: 'column value: 5; expected 6 as in column 2022 of data/official/debt.csv'
		}
	]);
});
