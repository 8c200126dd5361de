import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conceptsOf, figuresApart, isComparable, panelsOf, type Panel } from '../../src/chart';
import { COMPARABILITIES, KINDS, type Comparability } from '../../src/domain';
import { figure, series } from './rows';

const cities = (panel: Panel) => panel.indicators.map((i) => i.municipality);
const ids = (rows: readonly { observation_id: string }[]) => rows.map((r) => r.observation_id);

describe('panelsOf', () => {
	test('sets series of the same or a convertible definition on one pair of axes', () => {
		const panels = panelsOf([
			figure({ municipality: 'ube', comparability: 'same' }),
			figure({ municipality: 'mine', comparability: 'convertible' })
		]);
		expect(panels.map((p) => [p.verdict, cities(p)])).toEqual([['same', ['ube', 'mine']]]);
	});
	test('gives every other series a panel of its own, those that nearly compare first', () => {
		const panels = panelsOf([
			figure({ municipality: 'annaka', comparability: 'not_comparable' }),
			figure({ municipality: 'ube', comparability: 'similar' }),
			figure({ municipality: 'mine', comparability: 'similar' }),
			figure({ municipality: 'iwakuni', comparability: 'same' }),
			figure({ municipality: 'sanyo-onoda', comparability: null })
		]);
		expect(panels.map((p) => [p.verdict, cities(p)])).toEqual([
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
		const [panel] = panelsOf([drawn, words, undated, unit, effect, rate]);
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
		const [panel] = panelsOf(rows);
		expect(ids(panel!.otherScope)).toEqual(ids([rows[0]!]));
		expect(panel!.verdict).toBe('with-care');
		expect(panel!.points).toHaveLength(5);
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

	test('never sets a similar or not comparable series beside another', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				for (const panel of panelsOf(rows)) {
					const held = [
						panel.points.map((p) => p.row),
						panel.undated,
						panel.otherUnit,
						panel.computed
					];
					const verdicts = held.flat().map((r) => r.comparability);
					if (panel.indicators.length > 1)
						expect(verdicts.filter((v) => v !== 'same' && v !== 'convertible')).toEqual([]);
				}
			})
		);
	});
	test('loses no figure and shows none twice', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const held = panelsOf(rows).flatMap((p) => [
					...p.points.map((point) => point.row),
					...p.undated,
					...p.otherUnit,
					...p.computed
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

	test('hold its figures; the rest stands apart', () => {
		const concepts = conceptsOf(rows, 'rpa');
		expect(concepts).toHaveLength(1);
		expect(concepts[0]!.rows).toEqual(own);
		expect(concepts[0]!.concept).toBe(own[0]);
		expect(figuresApart(rows, 'rpa')).toEqual([other, none]);
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
