import { expect, test } from 'vitest';
import { coverageOf, formatCoverage, listRest } from '../../../scripts/data/coverage';
import { entriesOf } from '../../domain/dataset/entries';
import { SAMPLE_LINES, sourceOf } from './source';

const LINES = {
	...SAMPLE_LINES,
	1: '表題',
	2: '令和４年度',
	3: '窓口\t3',
	39: '数値\t基準値(R3)\tR4',
	44: '集計中 416,789千円',
	46: '利用者はおよそ1,200人であり、今後もる見込みとなっている。',
	48: '備考 12'
};
const cover = (changes: Parameters<typeof entriesOf>[0] = {}) =>
	coverageOf(entriesOf(changes), 'ube-2022', sourceOf(LINES));

test('lines with digits are carried by rows or listed with a reason', () => {
	expect(cover()).toEqual({
		name: 'ube.txt',
		digits: 8,
		carried: { observation: 1, schedule: 0, evaluation: 0, milestone: 0, initiative: 1, note: 0 },
		rest: [
			{ line: 2, reason: 'header year', start: '令和４年度' },
			{ line: 3, reason: 'page number', start: '窓口\t3' },
			{ line: 39, reason: 'header year', start: '数値\t基準値(R3)\tR4' },
			{ line: 44, reason: 'other', start: '集計中 416,789千円' },
			{ line: 46, reason: 'other', start: '利用者はおよそ1,200人であり、今後も' },
			{ line: 48, reason: 'other', start: '備考 12' }
		]
	});
});

test.each([
	['44行目にも', null],
	['40・44行目に一つずつ', null],
	[null, 'also line 44'],
	[null, 'Stands three times: lines 40, 44 and 46']
])('notes name lines: %s %s', (note_ja, note_en) => {
	const { rest, carried } = cover({ observation: [{ note_ja, note_en }] });
	expect(rest.map((r) => r.line)).not.toContain(44);
	expect(carried.note).toBeGreaterThan(0);
});

test('a line counts for every kind of row that names it', () => {
	const { carried } = cover({
		schedule_step: [{ source_line: 40 }],
		evaluation: [{ source_line: 40 }],
		milestone_record: [{ source_line: 41, planned_words_ja: '導入', planned_source_line: 40 }]
	});
	expect(carried).toEqual({
		observation: 1,
		schedule: 1,
		evaluation: 1,
		milestone: 1,
		initiative: 1,
		note: 0
	});
});

test('rows of other municipalities carry nothing', () => {
	const { carried, rest } = coverageOf(entriesOf(), 'mine-2020', sourceOf(LINES));
	expect(carried).toEqual({
		observation: 0,
		schedule: 0,
		evaluation: 0,
		milestone: 0,
		initiative: 0,
		note: 0
	});
	expect(rest.length).toBe(8);
});

test('the report is one line a document', () => {
	expect(formatCoverage(cover())).toBe(
		'coverage: ube.txt: 8 lines with digits; carried by observation 1, initiative 1; 6 others (page number 1, header year 2, other 3)'
	);
	expect(formatCoverage(coverageOf(entriesOf(), 'ube-2022', sourceOf(SAMPLE_LINES)))).toBe(
		'coverage: ube.txt: 2 lines with digits; carried by observation 1, initiative 1; 0 others (none)'
	);
});

test('the list shows no more than 20 characters of a line', () => {
	expect(listRest([cover()]).slice(-3)).toEqual([
		'ube.txt:44: other: 集計中 416,789千円',
		'ube.txt:46: other: 利用者はおよそ1,200人であり、今後も',
		'ube.txt:48: other: 備考 12'
	]);
});
