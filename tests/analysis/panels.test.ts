import * as Plot from '@observablehq/plot';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { inputOfSeries } from '../../src/analysis/comparable';
import {
	type AssessedPanel,
	conceptsOf,
	isComparable,
	observationsOutside,
	panelsOf
} from '../../src/analysis/panels';
import { valueRange } from '../../src/analysis/value-range';
import { yearLines } from '../../src/chart/year-lines';
import { seriesNotes } from '../../src/describe/series-notes';
import { assess, COMPARABILITIES, type Comparability, KINDS } from '../../src/domain';
import { figure, readerOf, series } from '../lib/rows';

const cities = ({ series }: AssessedPanel) => series.map((s) => s.municipality);
const verdicts = (panels: readonly AssessedPanel[]) =>
	panels.map((p) => [p.assessment.verdict, cities(p)]);
const ids = (rows: readonly { observation_id: string }[]) => rows.map((r) => r.observation_id);

describe('panelsOf', () => {
	test('sets series of the same or a convertible definition on one pair of axes', () => {
		const panels = panelsOf([
			figure({ municipality: 'ube', comparability: 'same' }),
			figure({ municipality: 'mine', comparability: 'convertible' })
		]);
		expect(verdicts(panels)).toEqual([['same', ['ube', 'mine']]]);
	});
	test('gives every other series a panel of its own, those that nearly compare first', () => {
		const panels = panelsOf([
			figure({ municipality: 'annaka', comparability: 'not_comparable' }),
			figure({ municipality: 'ube', comparability: 'similar' }),
			figure({ municipality: 'mine', comparability: 'similar' }),
			figure({ municipality: 'iwakuni', comparability: 'same' }),
			figure({ municipality: 'sanyo-onoda', comparability: null })
		]);
		expect(verdicts(panels)).toEqual([
			['same', ['iwakuni']],
			['with-care', ['ube']],
			['with-care', ['mine']],
			['not-comparable', ['annaka']],
			['not-comparable', ['sanyo-onoda']]
		]);
	});
	test('draws what has a year and a unit of the concept, words included', () => {
		const [drawn, words, undated, unit, effect, rate] = [
			figure({ kind: 'target', value: 3, concept_value: 0.3 }),
			figure({ kind: 'target', fiscal_year: 2022, value: null, value_text: '未定' }),
			figure({ kind: 'target', fiscal_year: null, value: 5 }),
			figure({ fiscal_year: 2023, value: 80, unit_ja: '%', concept_value: null }),
			figure({ kind: 'effect', value: -9 }),
			figure({ kind: 'achievement_rate', value: 90, concept_value: null })
		] as const;
		const [{ panel } = { panel: null }] = panelsOf([drawn, words, undated, unit, effect, rate]);
		expect(panel!.points).toEqual([
			{ row: drawn, fiscalYear: 2021, value: 0.3 },
			{ row: words, fiscalYear: 2022, value: null }
		]);
		expect(panel!.undated).toEqual([undated]);
		expect(panel!.otherUnit).toEqual([unit]);
		expect(panel!.computed).toEqual([effect, rate]);
	});
	test('names figures whose scope is not that of their series, and then asks for care', () => {
		const rows = [
			figure({ kind: 'baseline', fiscal_year: 2021, scope_ja: '市税のみ' }),
			...series(
				'target',
				[
					[2022, 99],
					[2023, 99.2]
				],
				{ scope_ja: '主要な債権' }
			),
			...series(
				'target',
				[
					[2022, 99],
					[2023, 99.2]
				],
				{ municipality: 'mine' }
			)
		];
		const [assessed] = panelsOf(rows);
		const { panel, assessment } = assessed!;
		expect(ids(panel.otherScope)).toEqual(ids([rows[0]!]));
		expect(assessment).toEqual({
			verdict: 'with-care',
			reasons: [{ code: 'other-scope', series: ['ube-rpa'] }]
		});
		expect(panel.points).toHaveLength(5);
	});
	test('keeps amounts over other spans of time off the shared scale, with the reason', () => {
		const panels = panelsOf([
			figure({ municipality: 'ube', accumulation: 'point' }),
			figure({ municipality: 'iwakuni', accumulation: 'year' }),
			figure({ municipality: 'mine', accumulation: 'point' })
		]);
		expect(verdicts(panels)).toEqual([
			['same', ['ube', 'mine']],
			['not-comparable', ['iwakuni']]
		]);
		const { series, assessment } = panels[1]!;
		expect(seriesNotes(series, assessment, 'en').map((n) => n.words)).toEqual([
			'Counted over different spans (a year, a month, at a point): over a year.'
		]);
	});
	test('labels each mark with the verdict, where the definition does not imply it', () => {
		const panels = panelsOf([
			figure({ municipality: 'ube', accumulation: 'point' }),
			figure({ municipality: 'iwakuni', accumulation: 'year' })
		]);
		const label = ({ panel }: AssessedPanel) => {
			const plot = yearLines(
				panel,
				{ range: valueRange(panel.points), unit: '業務' },
				{ ...readerOf('ja'), width: 640 }
			);
			const { document } = new Window() as unknown as { document: Document };
			return Plot.plot({ ...plot, document })
				.querySelector('[role="button"]')!
				.getAttribute('aria-label');
		};
		expect(panels.map(label)).toEqual([
			'宇部市、RPA業務数、令和3年度（2021）、実績 10業務、比較できない。出典を開く',
			'岩国市、RPA業務数、令和3年度（2021）、実績 10業務、比較できない。出典を開く'
		]);
		expect(label(panelsOf([figure()])[0]!)).not.toContain('比べ');
	});
	test('gives another scope a panel of its own with care', () => {
		const panels = panelsOf([
			figure({ municipality: 'ube' }),
			figure({ municipality: 'mine', indicator_scope_ja: '本庁のみ' })
		]);
		expect(verdicts(panels)).toEqual([
			['same', ['ube']],
			['with-care', ['mine']]
		]);
	});
	test('has no panel for no row', () => {
		expect(panelsOf([])).toEqual([]);
	});

	const anyRow = fc
		.record({
			municipality: fc.constantFrom('ube', 'mine', 'annaka'),
			indicator: fc.nat(2),
			fiscal_year: fc.option(fc.integer({ min: 2018, max: 2026 })),
			value: fc.option(fc.integer({ min: -50, max: 50 })),
			convertible: fc.boolean(),
			kind: fc.constantFrom(...KINDS),
			scope_ja: fc.option(fc.constantFrom('市税', '全体'))
		})
		.map(({ indicator, convertible, ...row }) => ({
			...row,
			indicator_id: `${row.municipality}-${indicator}`,
			concept_value: convertible ? row.value : null
		}));
	const anyRows = fc
		.tuple(
			fc.array(anyRow, { maxLength: 12 }),
			fc.array(fc.option(fc.constantFrom<Comparability>(...COMPARABILITIES)), {
				minLength: 9,
				maxLength: 9
			})
		)
		.map(([rows, verdicts]) => {
			const names = ['ube', 'mine', 'annaka'].flatMap((c) => [0, 1, 2].map((i) => `${c}-${i}`));
			return rows.map((row) =>
				figure({ ...row, comparability: verdicts[names.indexOf(row.indicator_id)]! })
			);
		});

	test('puts series in one panel only where their verdict is the same', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				for (const { series } of panelsOf(rows))
					if (series.length > 1) expect(assess(series.map(inputOfSeries)).verdict).toBe('same');
			})
		);
	});
	test('loses no figure and shows none twice', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const held = panelsOf(rows).flatMap(({ panel }) => [
					...panel.points.map((point) => point.row),
					...panel.undated,
					...panel.otherUnit,
					...panel.computed
				]);
				expect(ids(held).sort()).toEqual(ids(rows).sort());
			})
		);
	});
});

describe('the concepts of a theme', () => {
	const own = [figure({ municipality: 'ube' }), figure({ municipality: 'mine' })];
	const other = figure({ concept_id: 'claims', concept_theme_id: 'collection' });
	const none = figure({ concept_id: null, concept_theme_id: null, comparability: null });
	const rows = [own[0]!, other, none, own[1]!];

	test('hold its figures; the rest is listed elsewhere', () => {
		const concepts = conceptsOf(rows, 'rpa');
		expect(concepts).toHaveLength(1);
		expect(concepts[0]!.rows).toEqual(own);
		expect(concepts[0]!.concept).toBe(own[0]);
		expect(observationsOutside(rows, 'rpa')).toEqual([other, none]);
	});
	test.each([
		[
			'two cities',
			[
				['ube', 'same'],
				['mine', 'similar']
			],
			true
		],
		[
			'one city twice',
			[
				['ube', 'same'],
				['ube', 'similar']
			],
			false
		],
		[
			'a city that does not compare',
			[
				['ube', 'same'],
				['mine', 'not_comparable']
			],
			false
		]
	] as const)('compare with %s: %j → %s', (_, pairs, expected) => {
		const list = pairs.map(([municipality, comparability], i) =>
			figure({ municipality, comparability, indicator_id: `${i}` })
		);
		expect(isComparable(conceptsOf(list, 'rpa')[0]!)).toBe(expected);
	});
});
