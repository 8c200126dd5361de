import { expect, test } from 'vitest';
import { checkEntries, finding, formatFindings } from '../../../src/domain/dataset';
import { entriesOf } from './entries';

test('findings stand in the order of files and lines, each on one line', () => {
	expect(
		formatFindings([
			{ file: 'data/ube/schedule.csv', line: 2, message: 'c' },
			{ file: 'data/mine/schedule.csv', line: 10, message: 'b' },
			{ file: 'data/mine/schedule.csv', line: 9, message: 'a' }
		])
	).toEqual([
		'data/mine/schedule.csv:9: a',
		'data/mine/schedule.csv:10: b',
		'data/ube/schedule.csv:2: c'
	]);
});

test('findings of one line keep their order', () => {
	const at = { file: 'data/ube/schedule.csv', line: 2 };
	expect(
		formatFindings([
			{ ...at, message: 'z' },
			{ ...at, message: 'a' }
		])
	).toEqual(['data/ube/schedule.csv:2: z', 'data/ube/schedule.csv:2: a']);
});

test('a finding names the place of its entry', () => {
	const [entry] = entriesOf().observation;
	expect(finding(entry!, 'wrong')).toEqual({
		file: 'data/ube/observations.csv',
		line: 2,
		message: 'wrong'
	});
});

test('the sample data set breaks no rule', () => {
	// Of one city nothing can be compared, so it has no concept.
	expect(checkEntries(entriesOf({ concept: [], indicator_concept: [] }))).toEqual([]);
});

test('one mistake per rule, and each rule reports its own', () => {
	const findings = checkEntries(
		entriesOf({
			indicator_concept: [],
			plan: [{ first_fiscal_year: 2027 }],
			source_document: [{ sequence: 0 }],
			municipality_group: [{}, {}],
			initiative_theme: [{}, { theme_id: 'rpa' }],
			unit: [{ factor: 2 }],
			observation: [{ value: 99 }],
			evaluation: [{ grade: 'E' }],
			schedule_step: [{}, { fiscal_year: 2023, action_en: 'Calls' }]
		})
	);
	expect(formatFindings(findings).map((line) => line.split(': ')[0])).toEqual([
		'data/concepts.csv:2',
		'data/municipality-groups.csv:3',
		'data/plans.csv:2',
		'data/source-documents.csv:2',
		'data/ube/evaluations.csv:2',
		'data/ube/initiative-themes.csv:3',
		'data/ube/observations.csv:2',
		'data/ube/schedule.csv:3',
		'data/units.csv:2'
	]);
});
