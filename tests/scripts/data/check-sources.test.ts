import { describe, expect, test } from 'vitest';
import { checkSource } from '../../../scripts/data/check-sources';
import { formatFindings } from '../../../src/domain/dataset';
import { entriesOf, type SAMPLE } from '../../domain/dataset/entries';
import { SAMPLE_LINES, sourceOf } from './source';

const check = (
	lines: Record<number, string>,
	changes: Parameters<typeof entriesOf>[0] = {},
	documentId = 'ube-2022'
) =>
	formatFindings(
		checkSource(entriesOf(changes), documentId, sourceOf({ ...SAMPLE_LINES, ...lines }))
	);

test('rows that stand on their lines hold', () => {
	expect(check({})).toEqual([]);
});

test('rows of other documents are not held', () => {
	expect(check({ 40: '' }, {}, 'mine-2020')).toEqual([]);
});

describe('figures', () => {
	const figure = (
		value_text: string
	): { observation: Partial<(typeof SAMPLE)['observation']>[] } => ({
		observation: [{ value_text }]
	});

	test.each([
		['white space within', '△ 369,000 千円', '△369,000千円'],
		['white space in the table', '△369,000千円', '△ 369,000 千円'],
		['an ideographic space', '平均　19.1日', '平均19.1日'],
		['a part of a longer text', '収納率は96.79%、', '96.79%'],
		['the characters as printed', '９７．２％', '９７．２％']
	])('%s holds', (_, line, value_text) => {
		expect(check({ 40: line }, figure(value_text))).toEqual([]);
	});

	test('another width does not: characters stay as printed', () => {
		expect(check({ 40: '97.2％' }, figure('97.2%'))).toEqual([
			'data/ube/observations.csv:2: value_text "97.2%" does not stand on line 40 of ube.txt; expected the characters as printed'
		]);
	});

	test('on another line: the nearest ones are named', () => {
		const lines = { 5: '99.05%', 38: '99.05%', 40: '', 44: '99.05%', 60: '99.05%' };
		expect(check(lines)).toEqual([
			'data/ube/observations.csv:2: value_text "99.05%" does not stand on line 40 of ube.txt; expected line 38 or 44 or 60'
		]);
	});

	test.each([0, 61])('line %i is none of the document', (source_line) => {
		expect(check({}, { observation: [{ source_line }] })).toEqual([
			`data/ube/observations.csv:2: column source_line: ${source_line} is no line of ube.txt; expected 1 to 60`
		]);
	});
});

describe('words', () => {
	test.each([
		['over several lines', { 26: '未収', 27: '', 28: '債権' }],
		['in full width', { 26: '未収債権' }],
		['with white space', { 26: '未 収　債権' }]
	])('a title %s holds', (_, lines) => {
		expect(check(lines)).toEqual([]);
	});

	test('radicals and full-width forms of a PDF count as the usual characters', () => {
		const initiative = [{ title_ja: '市民とICTの見直し' }];
		expect(check({ 26: '市⺠とＩＣＴの⾒直し' }, { initiative })).toEqual([]);
	});

	test('a title that starts below its line does not', () => {
		expect(check({ 26: '', 27: '未収債権' })).toEqual([
			'data/ube/initiatives.csv:2: title_ja "未収債権" does not stand on line 26 of ube.txt; expected line 27'
		]);
	});

	test('a grade stands on its line', () => {
		expect(check({ 41: '評価 Ａ' })).toEqual([]);
		expect(check({ 41: '評価 B', 44: '評価 A' })).toEqual([
			'data/ube/evaluations.csv:2: grade "A" does not stand on line 41 of ube.txt; expected line 44'
		]);
	});

	test('words of a milestone stand on their line, those of its plan on theirs', () => {
		const milestone_record = [{ planned_words_ja: '規程策定', planned_source_line: 45 }];
		expect(check({ 45: '規程\t策定' }, { milestone_record })).toEqual([]);
		expect(check({ 42: '検討', 46: '規程策定' }, { milestone_record })).toEqual([
			'data/ube/milestones.csv:2: words_ja "導入" does not stand on line 42 of ube.txt; expected the characters as printed',
			'data/ube/milestones.csv:2: planned_words_ja "規程策定" does not stand on line 45 of ube.txt; expected line 46'
		]);
	});
	test('schedule words stand on their line unless they are summarised', () => {
		const expected = [
			'data/ube/schedule.csv:2: plan_text_ja "実施" does not stand on line 33 of ube.txt; expected the characters as printed'
		];
		expect(check({ 33: '検討' })).toEqual(expected);
		expect(check({ 33: '検討' }, { schedule_step: [{ note_ja: '改訂あり' }] })).toEqual(expected);
		expect(check({ 33: '検討' }, { schedule_step: [{ note_ja: '要約。文の一部' }] })).toEqual([]);
	});
});

describe('the number of lines', () => {
	// The last line of the made-up text is empty: it opens none.
	test.each([null, 59])('as %s holds', (lines) => {
		expect(check({}, { source_document: [{ lines }] })).toEqual([]);
	});

	test('that the text does not have is told', () => {
		expect(check({}, { source_document: [{ lines: 61 }] })).toEqual([
			'data/source-documents.csv:2: column lines: 61, and ube.txt has 59; expected 59'
		]);
	});
});
