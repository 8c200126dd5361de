import { describe, expect, test } from 'vitest';
import { formatFindings, type Entries } from '../../../../src/domain/dataset';
import { checkFolders } from '../../../../src/domain/dataset/rules/folders';
import { entriesOf, SAMPLE } from '../entries';

const check = (entries: Entries) => formatFindings(checkFolders(entries));

/** Gives the sample data set a second city with an initiative, an indicator and a scale. */
function withMine(entries: Entries): Entries {
	const at = { file: 'data/mine/x.csv', line: 2, slug: 'mine' };
	entries.municipality.push({
		...at,
		slug: null,
		row: { ...SAMPLE.municipality, slug: 'mine', code: '352136' }
	});
	entries.initiative.push({ ...at, row: { ...SAMPLE.initiative, initiative_id: 'mine-1' } });
	entries.indicator.push({
		...at,
		row: { ...SAMPLE.indicator, initiative_id: 'mine-1', indicator_id: 'mine-1-rate' }
	});
	entries.grade_scale.push({
		...at,
		row: { ...SAMPLE.grade_scale, scale_id: 'mine-2020', municipality_code: '352136' }
	});
	return entries;
}

test('rows in the folder of their city hold', () => {
	expect(check(withMine(entriesOf()))).toEqual([]);
});

describe('rows in the folder of another city', () => {
	test('each is named once', () => {
		const entries = entriesOf({
			indicator: [{}, { initiative_id: 'mine-1' }],
			observation: [{}, { indicator_id: 'mine-1-rate' }],
			schedule_step: [{ initiative_id: 'mine-1' }],
			evaluation: [{ scale_id: 'mine-2020' }],
			initiative_department: [{ initiative_id: 'mine-1' }],
			initiative_theme: [{}, { initiative_id: 'mine-1' }],
			indicator_concept: [{}, { indicator_id: 'mine-1-rate' }],
			indicator_theme: [{}, { indicator_id: 'mine-1-rate' }]
		});
		expect(check(withMine(entries))).toEqual([
			'data/ube/evaluations.csv:2: column scale_id: "mine-2020" belongs to data/mine; expected one of data/ube',
			'data/ube/indicator-concepts.csv:3: column indicator_id: "mine-1-rate" belongs to data/mine; expected one of data/ube',
			'data/ube/indicator-themes.csv:3: column indicator_id: "mine-1-rate" belongs to data/mine; expected one of data/ube',
			'data/ube/indicators.csv:3: column initiative_id: "mine-1" belongs to data/mine; expected one of data/ube',
			'data/ube/initiative-departments.csv:2: column initiative_id: "mine-1" belongs to data/mine; expected one of data/ube',
			'data/ube/initiative-themes.csv:3: column initiative_id: "mine-1" belongs to data/mine; expected one of data/ube',
			'data/ube/observations.csv:3: column indicator_id: "mine-1-rate" belongs to data/mine; expected one of data/ube',
			'data/ube/schedule.csv:2: column initiative_id: "mine-1" belongs to data/mine; expected one of data/ube'
		]);
	});

	test('what is not known anywhere is left to the rule of references', () => {
		expect(check(entriesOf({ observation: [{ indicator_id: 'mine-9-rate' }] }))).toEqual([]);
	});

	test('a scale names the city of its folder', () => {
		expect(check(entriesOf({ grade_scale: [{ municipality_code: '352136' }] }))).toEqual([
			'data/ube/grade-scales.csv:2: column municipality_code: "352136" is not the code of ube; expected 352021'
		]);
	});
});
