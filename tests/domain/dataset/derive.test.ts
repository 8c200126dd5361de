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

describe('rows that stand in several documents', () => {
	const REPORTS = {
		source_document: [
			{ document_id: 'second', sequence: 2 },
			{ document_id: 'first', sequence: 1 },
			{ document_id: 'third', sequence: 3 }
		],
		initiative: [{ document_id: 'first' }]
	};
	const from = (document_id: string, change = {}) => ({ document_id, ...change });

	test('keep their name in the document of their initiative, and have its name behind in others', () => {
		const { observation } = derive({
			...REPORTS,
			observation: [from('second'), from('first'), from('second', { qualifier: 'total' })]
		});
		expect(observation.map((o) => o.observation_id)).toEqual([
			'ube-01-rate.2022.target.second',
			'ube-01-rate.2022.target',
			'ube-01-rate.2022.target.total.second'
		]);
	});

	test('know the figure before and the one after, and how far they differ', () => {
		const { observation } = derive({
			...REPORTS,
			observation: [
				from('third', { value: 96.79 }),
				from('first', { value: 99.15 }),
				from('second', { value: 99.15 }),
				from('second', { fiscal_year: 2023 })
			]
		});
		const id = 'ube-01-rate.2022.target';
		expect(
			observation.map((o) => [o.restates, o.restated_by, o.restatement, o.restated_difference])
		).toEqual([
			[`${id}.second`, null, 'different', -2.36],
			[null, `${id}.second`, null, null],
			[id, `${id}.third`, 'same', 0],
			[null, null, null, null]
		]);
	});

	test.each([
		[{ value: 99.05 }, { value: 99.05, bound: 'min' }, 'different', 0],
		[{ value: 99 }, { value: 99000, unit_id: 'thousandth' }, 'same', 0],
		[{ value: 0.3 }, { value: 0.1, unit_id: 'other' }, 'different', null],
		[{ value: null, value_text: '集計中' }, { value: 1 }, 'different', null],
		[{ value: null, value_text: '-' }, { value: null, value_text: '-' }, 'same', null]
	] as const)('%j and then %j is %s, by %s', (earlier, later, restatement, by) => {
		const { observation } = derive({
			...REPORTS,
			unit: [
				{},
				{ unit_id: 'thousandth', factor: 0.001 },
				{ unit_id: 'other', base_unit_id: 'other' }
			],
			observation: [from('first', earlier), from('second', later)]
		});
		expect(observation[1]).toMatchObject({ restatement, restated_difference: by });
	});

	test('name the documents beside their own where they have no name themselves', () => {
		const { evaluation, schedule_step } = derive({
			...REPORTS,
			evaluation: [from('first'), from('third'), from('first', { fiscal_year: 2023 })],
			schedule_step: [
				from('first'),
				from('first', { plan_text_ja: '検討' }),
				from('second', { plan_text_ja: '継続' }),
				from('second', { kind: 'result' })
			]
		});
		const neighbours = (list: typeof evaluation | typeof schedule_step) =>
			list.map((r) => [r.restates_document, r.restated_by_document]);
		expect(neighbours(evaluation)).toEqual([
			[null, 'third'],
			['first', null],
			[null, null]
		]);
		expect(neighbours(schedule_step)).toEqual([
			[null, 'second'],
			[null, 'second'],
			['first', null],
			[null, null]
		]);
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

test('indicators have their own themes, else those of their initiative', () => {
	const data = deriveDataSet(
		entriesOf({
			theme: [{}, { theme_id: 'rpa' }, { theme_id: 'paper' }],
			initiative_theme: [{}, { theme_id: 'paper' }],
			indicator: [{}, { indicator_id: 'ube-01-tasks' }],
			indicator_theme: [{ indicator_id: 'ube-01-tasks', theme_id: 'rpa' }]
		})
	);
	expect(data.indicator_theme).toEqual([
		{ indicator_id: 'ube-01-rate', theme_id: 'collection' },
		{ indicator_id: 'ube-01-rate', theme_id: 'paper' },
		{ indicator_id: 'ube-01-tasks', theme_id: 'rpa' }
	]);
});

test('schedule cells get the phase that their words mean, or none', () => {
	const { schedule_step } = derive({ schedule_step: [{}, { plan_text_ja: '未定' }] });
	expect(schedule_step.map((s) => [s.phase, s.phase_word_ja, s.sort_order])).toEqual([
		['implement', '実施', 1],
		[null, null, 2]
	]);
});
