import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputOfObservation } from '../../src/analysis/comparable';
import { latestPositions } from '../../src/analysis/position';
import { assess } from '../../src/domain';
import type { ObservationDetail } from '../../src/query';
import { anyRows, conceptFigure, measureInputs } from '../lib/concept-rows';

const CITIES = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'];
const of = (municipality: string, change: Parameters<typeof conceptFigure>[0] = {}) =>
	conceptFigure({ municipality, ...change });

describe('latestPositions', () => {
	const inUnit = (rows: ObservationDetail[], me: string, cities = CITIES) =>
		latestPositions(rows, me, cities, 'unit', { all: rows, residents: [] });
	test('takes the latest actual, else the baseline, else one without a year', () => {
		const position = inUnit(
			[
				of('ube', { kind: 'baseline', fiscal_year: 2021, value: 17 }),
				of('ube', { kind: 'target', fiscal_year: 2022, value: 20 }),
				of('mine', { kind: 'baseline', fiscal_year: 2017, value: 1 }),
				of('mine', { kind: 'actual', fiscal_year: 2019, value: 4 }),
				of('annaka', { kind: 'baseline', fiscal_year: null, value: 6 }),
				of('iwakuni', { kind: 'target', fiscal_year: 2022, value: 9 })
			],
			'ube'
		);
		expect(position.figures.map((f) => [f.municipality, f.shown])).toEqual([
			['ube', 17],
			['mine', 4],
			['annaka', 6]
		]);
		expect(position.left.map((l) => [l.municipality, l.reason.why])).toEqual([
			['sanyo-onoda', 'no-series'],
			['iwakuni', 'no-known']
		]);
		expect(position.assessment.reasons.map((r) => r.code)).toEqual(['other-kind', 'other-year']);
	});
	test('a figure with a year goes before one without, an actual without one before a baseline', () => {
		const { figures } = inUnit(
			[
				of('ube', { kind: 'actual', fiscal_year: null, value: 99 }),
				of('ube', { kind: 'baseline', fiscal_year: 2017, value: 1 }),
				of('mine', { kind: 'baseline', fiscal_year: null, value: 99 }),
				of('mine', { kind: 'actual', fiscal_year: 2019, value: 2 }),
				of('annaka', { kind: 'baseline', fiscal_year: null, value: 99 }),
				of('annaka', { kind: 'actual', fiscal_year: null, value: 3 })
			],
			'ube'
		);
		expect(figures.map((f) => [f.municipality, f.shown])).toEqual([
			['ube', 1],
			['mine', 2],
			['annaka', 3]
		]);
	});
	test('of two series of a city that match alike, as those of two plans, the latest figure leads', () => {
		const second = { indicator_id: 'ube-2022-rpa' };
		const rows = [
			of('ube', { kind: 'actual', fiscal_year: 2019, value: 1 }),
			of('ube', { ...second, kind: 'baseline', fiscal_year: 2021, value: 5 }),
			of('mine', { kind: 'actual', fiscal_year: 2019, value: 2 })
		];
		expect(inUnit(rows, 'ube').figures.map((f) => f.shown)).toEqual([5, 2]);
		const apart = rows.map((r) =>
			r.indicator_id === second.indicator_id ? { ...r, comparability: 'similar' as const } : r
		);
		expect(inUnit(apart, 'ube').figures.map((f) => f.shown)).toEqual([1, 2]);
	});
	test('sets the others against the chosen city', () => {
		const rows = [
			of('ube', { accumulation: 'month' }),
			of('mine', { accumulation: 'year' }),
			of('annaka', { accumulation: 'year', comparability: 'not_comparable' })
		];
		const cities = (me: string) => inUnit(rows, me).figures.map((f) => f.municipality);
		expect(cities('ube')).toEqual(['ube']);
		expect(cities('mine')).toEqual(['mine']);
		expect(cities('annaka')).toEqual(['ube']);
	});
	test('every city is on the line or named beside it, and the line holds only what compares', () => {
		fc.assert(
			fc.property(anyRows, fc.constantFrom(...CITIES), (rows, me) => {
				const { figures, left } = inUnit(rows, me);
				expect([...figures, ...left].map((x) => x.municipality).sort()).toEqual([...CITIES].sort());
				expect(assess(figures.map(inputOfObservation)).verdict === 'not-comparable').toBe(false);
			})
		);
	});
	test('by residents takes the latest figure whose year has residents, and says who has none', () => {
		const rows = [
			of('ube', { fiscal_year: 2021, value: 323_534 }),
			of('ube', { fiscal_year: 2022, value: 999 }),
			of('mine', { fiscal_year: 2019, value: 50 }),
			of('annaka', { fiscal_year: 2030, value: 7 })
		];
		const register = (municipality: string, as_of: string, residents: number) => ({
			municipality,
			as_of,
			residents,
			source: '台帳',
			sureness: 'A' as const
		});
		const residents = [
			register('ube', '2022-01-01', 161_767),
			register('mine', '2020-01-01', 25_000)
		];
		const position = latestPositions(rows, 'ube', CITIES, 'per-resident', { all: rows, residents });
		expect(
			position.figures.map((f) => [f.municipality, f.shown, f.measured.residents!.as_of])
		).toEqual([
			['ube', 2000, '2022-01-01'],
			['mine', 2, '2020-01-01']
		]);
		expect(position.assessment.reasons.map((r) => r.code)).toEqual([
			'other-year',
			'other-denominator'
		]);
		expect(position.left).toContainEqual({
			municipality: 'annaka',
			reason: {
				why: 'no-value',
				measured: { value: null, gap: 'no-register', date: '2031-01-01' }
			}
		});
	});
});

test('a city whose own series has targets alone lacks a figure, whatever a related one has', () => {
	const rows = [
		conceptFigure({ municipality: 'ube', kind: 'target' }),
		conceptFigure({
			municipality: 'ube',
			indicator_id: 'ube-related',
			comparability: 'not_comparable',
			concept_value: null
		}),
		conceptFigure({ municipality: 'mine' })
	];
	const { left } = latestPositions(rows, 'mine', ['ube', 'mine'], 'unit', measureInputs(rows));
	expect(left.map((l) => [l.municipality, l.reason.why])).toEqual([['ube', 'no-known']]);
});
