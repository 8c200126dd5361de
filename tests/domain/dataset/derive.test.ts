import { describe, expect, test } from 'vitest';
import { deriveDataSet } from '../../../src/domain/dataset';
import { TABLE_LIST } from '../../../src/domain/tables';
import { entriesOf } from './entries';

const derive = (...changes: Parameters<typeof entriesOf>) => deriveDataSet(entriesOf(...changes));

test('every row has exactly the columns of its table', () => {
	const data = derive();
	for (const table of TABLE_LIST)
		for (const row of data[table.name as keyof typeof data])
			expect([table.name, Object.keys(row).sort()]).toEqual([
				table.name,
				Object.keys(table.columns).sort()
			]);
});

test('rows of a municipality get its code, plan and document', () => {
	const { initiative, indicator, observation, schedule_step, evaluation } = derive();
	expect(initiative[0]).toMatchObject({
		municipality_code: '352021',
		plan_id: 'ube-2022',
		document_id: 'ube-2022',
		sort_order: 1
	});
	expect(indicator[0]).toMatchObject({ municipality_code: '352021' });
	expect(observation[0]).toMatchObject({
		municipality_code: '352021',
		document_id: 'ube-2022',
		initiative_number: '01'
	});
	expect(schedule_step[0]).toMatchObject({ document_id: 'ube-2022', sort_order: 1 });
	expect(evaluation[0]).toMatchObject({ document_id: 'ube-2022' });
});

describe('observations', () => {
	test('are named by indicator, year, kind and what tells them apart', () => {
		expect(
			derive({
				observation: [{}, { qualifier: 'total' }, { fiscal_year: null, kind: 'actual' }]
			}).observation.map((o) => o.observation_id)
		).toEqual([
			'ube-01-rate.2022.target',
			'ube-01-rate.2022.target.total',
			'ube-01-rate.undated.actual'
		]);
	});

	test('take the unit of their indicator unless they have their own, and a value in its base', () => {
		const { observation } = derive({
			unit: [{}, { unit_id: 'thousandth', factor: 0.1 }],
			observation: [{}, { unit_id: 'thousandth' }, { value: null }]
		});
		expect(observation.map((o) => [o.unit_id, o.value, o.value_base])).toEqual([
			['percent', 99.05, 99.05],
			['thousandth', 99.05, 9.905],
			['percent', null, null]
		]);
	});

	test('without any unit have no value in a base', () => {
		const { observation } = derive({
			indicator: [{ unit_id: null }],
			observation: [{ value: null }]
		});
		expect(observation[0]).toMatchObject({ unit_id: null, value_base: null });
	});
});

test('indicators get their concept where they have one', () => {
	const { indicator } = derive({
		indicator: [{}, { indicator_id: 'ube-01-cases' }],
		indicator_concept: [
			{ comparability: 'similar', comparability_note_ja: '違', comparability_note_en: 'differs' }
		]
	});
	expect(
		indicator.map((i) => [
			i.concept_id,
			i.comparability,
			i.comparability_note_ja,
			i.comparability_note_en
		])
	).toEqual([
		['collection-rate', 'similar', '違', 'differs'],
		[null, null, null, null]
	]);
});

test('schedule cells get the phase that their words mean, or none', () => {
	const { schedule_step } = derive({ schedule_step: [{}, { plan_text_ja: '未定' }] });
	expect(schedule_step.map((s) => [s.phase, s.phase_word_ja, s.sort_order])).toEqual([
		['implement', '実施', 1],
		[null, null, 2]
	]);
});
