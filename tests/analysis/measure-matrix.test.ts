import { expect, test } from 'vitest';
import { byBasis, measureRows } from '../../src/analysis';
import { conceptFigure } from '../lib/concept-rows';

const city = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, indicator_id: `${municipality}-1`, ...change });

test('actuals of one year in two cities stand before everything else', () => {
	const rows = measureRows([
		city('ube', { concept_id: 'a', kind: 'target', fiscal_year: 2022 }),
		city('mine', { concept_id: 'a', kind: 'actual', fiscal_year: 2022 }),
		city('ube', { concept_id: 'b', kind: 'target', fiscal_year: 2022 }),
		city('mine', { concept_id: 'b', kind: 'target', fiscal_year: 2022 }),
		city('ube', { concept_id: 'c', kind: 'actual', fiscal_year: 2020 }),
		city('mine', { concept_id: 'c', kind: 'actual', fiscal_year: 2020 }),
		city('ube', { concept_id: 'd', kind: 'actual', comparability: 'not_comparable' })
	]);
	expect(rows.map((r) => [r.concept.concept_id, r.basis])).toEqual([
		['c', 'actuals'],
		['b', 'same-year'],
		['a', 'other-years'],
		['d', 'none']
	]);
	expect(byBasis(rows).map((g) => g.rows.length)).toEqual([1, 1, 1, 1]);
});

test('a city whose series is another measure stands apart, with its own marks', () => {
	const [row] = measureRows([
		city('ube', { kind: 'baseline', fiscal_year: 2021 }),
		city('ube', { kind: 'target', fiscal_year: 2022 }),
		city('annaka', { kind: 'target', fiscal_year: 2024 }),
		city('iwakuni', { kind: 'actual', fiscal_year: 2020, comparability: 'not_comparable' })
	]);
	expect(row!.joined).toEqual(['ube', 'annaka']);
	expect(
		row!.cells.map((c) => [
			c.municipality,
			c.relation,
			c.baseline?.fiscal_year ?? null,
			c.actual?.fiscal_year ?? null,
			c.target?.fiscal_year ?? null
		])
	).toEqual([
		['ube', 'joined', 2021, null, 2022],
		['annaka', 'joined', null, null, 2024],
		['iwakuni', 'other', null, 2020, null]
	]);
});

test('words in place of a number are no mark, and one city alone is joined with none', () => {
	const [row] = measureRows([city('ube', { kind: 'target', value: null, concept_value: null })]);
	expect(row).toMatchObject({ joined: [], basis: 'none', verdict: 'not-comparable' });
	expect(row!.cells[0]).toMatchObject({ relation: 'apart', target: null });
});
