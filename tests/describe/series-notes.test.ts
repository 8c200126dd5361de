import { describe, expect, test } from 'vitest';
import { inputOfSeries, seriesOf } from '../../src/analysis/comparable';
import { panelOf } from '../../src/analysis/panels';
import { reasonDetail, seriesNotes } from '../../src/describe/series-notes';
import { assess } from '../../src/domain';
import type { ObservationDetail } from '../../src/query';
import { figure } from '../lib/rows';

describe('seriesNotes', () => {
	const both = [
		figure({ municipality: 'ube' }),
		figure({ municipality: 'ube', indicator_id: 'ube-other', indicator_scope_ja: '本庁のみ' }),
		figure({
			municipality: 'mine',
			comparability: 'similar',
			comparability_note_ja: '延べ数',
			comparability_note_en: 'Counted repeatedly'
		}),
		figure({ municipality: 'annaka' })
	];
	const notesOf = (rows: ObservationDetail[], language: 'ja' | 'en' = 'en') => {
		const series = seriesOf(rows);
		return seriesNotes(series, assess(series.map(inputOfSeries)), language).map((n) => [
			n.series.indicator_id,
			n.mark,
			n.words
		]);
	};

	test('lead from the end of a line to what differs, series by series', () => {
		expect(notesOf(both)).toEqual([
			['ube-other', '※2', 'Different scope: 本庁のみ.'],
			['mine-rpa', '※3', 'Differs a little or is not stated in full: Counted repeatedly.']
		]);
		const series = seriesOf(both);
		const assessment = assess(series.map(inputOfSeries));
		// Two series of one city are told apart even where nothing else is said of one.
		expect(panelOf(series, assessment).indicators.map((i) => i.mark)).toEqual([
			'※1',
			'※2',
			'※3',
			''
		]);
	});
	test('have no mark where a series stands alone', () => {
		expect(notesOf([both[2]!], 'ja')).toEqual([
			['mine-rpa', '', '定義に違いか不明な点がある：延べ数。']
		]);
	});
	test('say how a definition was converted', () => {
		const converted = figure({
			comparability: 'convertible',
			comparability_note_ja: '人を件に換算',
			comparability_note_en: 'persons as cases'
		});
		expect(notesOf([converted], 'ja')).toEqual([
			['ube-rpa', '', '換算して比較できる：人を件に換算。']
		]);
	});
	test('hold all that concerns a series in one', () => {
		const spans = [
			figure({ municipality: 'ube', accumulation: 'year' }),
			figure({
				municipality: 'mine',
				comparability: 'not_comparable',
				comparability_note_ja: '月の数',
				comparability_note_en: 'by month',
				accumulation: 'month'
			})
		];
		expect(notesOf(spans).at(-1)).toEqual([
			'mine-rpa',
			'※2',
			'Defined differently: by month. Counted over different spans (a year, a month, at a point): per month.'
		]);
	});
});

test('the unit of a series is that of what it measured, not of its achievement rate', () => {
	const rate = figure({ kind: 'achievement_rate', unit_ja: '%', value: 192.5 });
	const actual = figure({ unit_ja: '件', value: 231 });
	const [series] = seriesOf([rate, actual]);
	expect(reasonDetail({ code: 'other-unit', series: [] }, series!, 'ja')).toBe('件');
});
