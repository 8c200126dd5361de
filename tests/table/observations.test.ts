import { describe, expect, test } from 'vitest';
import {
	evaluationColumns,
	observationColumns,
	scheduleStepColumns
} from '../../src/table/observations';
import { figure, grade, step } from '../lib/rows';
import { cellOf, cellsOf, sourcesIn, tableReader } from './table';

const ja = tableReader('ja');
const en = tableReader('en');

describe('a table of figures', () => {
	const row = figure({
		observation_id: 'ube-rpa.2021.actual',
		value: 1200,
		value_text: '約1,200業務',
		bound: 'about',
		scope_ja: '市税のみ',
		certainty: 'low',
		comparability: 'similar',
		comparability_note_ja: '数え方が違う',
		comparability_note_en: 'counted otherwise'
	});
	test('holds what leads to the document', () => {
		expect(cellsOf(observationColumns(ja), row)).toEqual([
			['市', '宇部市'],
			['指標', 'RPA業務数'],
			['年度', '令和3年度（2021）'],
			['種別', '実績'],
			['値', '約1,200業務'],
			['記載', '約1,200業務'],
			['対象範囲', '市税のみ'],
			['読み取りの確かさ', '低'],
			['比較', '近い（違いか不明な点がある）：数え方が違う'],
			['取組', '1 RPAの導入'],
			['ページ', 1],
			['行', 10],
			['注記', null]
		]);
	});
	test('opens the source from the value, and from nothing else', () => {
		expect(sourcesIn(observationColumns(en), row)).toEqual([['Value', 'ube-rpa.2021.actual']]);
	});
	test('opens it from a value in words too', () => {
		const words = figure({ observation_id: 'words', value: null, value_text: '実施' });
		expect(sourcesIn(observationColumns(en), words)).toEqual([['Value', 'words']]);
	});
	test('takes the scope of the indicator where the figure has none of its own', () => {
		const scope = (change: Parameters<typeof figure>[0]) =>
			[ja, en].map((r) => cellOf(observationColumns(r), r.text.chart.scope, figure(change)));
		const indicator = { indicator_scope_ja: '全庁', indicator_scope_en: 'all offices' };
		expect(scope(indicator)).toEqual(['全庁', 'all offices']);
		expect(scope({ ...indicator, scope_ja: '本庁', scope_en: 'head office' })).toEqual([
			'本庁',
			'head office'
		]);
		expect(scope({ ...indicator, scope_ja: '本庁' })).toEqual(['本庁', '本庁']);
		expect(scope({})).toEqual([null, null]);
	});
	test('says nothing of comparability where there is no concept', () => {
		const { comparability } = en.text.chart;
		expect(
			cellOf(observationColumns(en), comparability, figure({ comparability: null }))
		).toBeNull();
	});
});

describe('a table of schedule cells', () => {
	const phase = (reader: typeof ja, change: Parameters<typeof step>[0]) =>
		cellOf(scheduleStepColumns(reader), reader.text.chart.phase, step(change));
	test('holds the words as printed, and where they stand', () => {
		expect(cellsOf(scheduleStepColumns(en), step())).toEqual([
			['City', 'Ube'],
			['Initiative', '1 Introducing RPA'],
			['Action', 'Introduction'],
			['Kind', 'Plan'],
			['Fiscal year', 'FY2022'],
			['As printed', '実施'],
			['Phase', 'Implement (実施)'],
			['Certainty', 'high'],
			['Page', 1],
			['Line', 20],
			['Note', null]
		]);
	});
	test('adds the word that a phase was read from where the reader has another language', () => {
		expect([phase(ja, {}), phase(en, {})]).toEqual(['実施', 'Implement (実施)']);
		expect(phase(en, { phase_word_ja: null })).toBe('Implement');
	});
	test('says where no phase could be read', () => {
		expect([phase(ja, { phase: null }), phase(en, { phase: null })]).toEqual([
			ja.text.noPhase,
			en.text.noPhase
		]);
	});
});

test('a table of grades holds the round, the grade and what it means', () => {
	const row = grade({ meaning_ja: '順調', meaning_en: 'On track', department_ja: '市民課' });
	expect(cellsOf(evaluationColumns(en), row)).toEqual([
		['City', 'Iwakuni'],
		['Initiative', '1 Better counters'],
		['Department', '市民課'],
		['Fiscal year', 'FY2020'],
		['Period', 'end of year'],
		['Grade', 'A'],
		['Meaning', 'On track'],
		['Certainty', 'high'],
		['Page', 1],
		['Line', 30],
		['Note', null]
	]);
});

test('a note begins with what the document before prints of the same cell', () => {
	const previous_document_en = 'FY2020 report';
	const changed = {
		previous_document_ja: '報告書',
		previous_document_en,
		note_ja: '注',
		note_en: 'n'
	};
	const words = step({ ...changed, restatement: 'different', previous_text_ja: '検討' });
	expect(cellOf(scheduleStepColumns(en), 'Note', words)).toBe(
		'“検討” in the earlier document “FY2020 report”. n'
	);
	const given = { previous_grade: 'B', previous_scale_id: 'iwakuni-2019' };
	expect(
		cellOf(evaluationColumns(en), 'Note', grade({ ...changed, ...given, restatement: 'different' }))
	).toBe('“B” in the earlier document “FY2020 report”. n');
});
