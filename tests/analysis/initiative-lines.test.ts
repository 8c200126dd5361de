import { describe, expect, test } from 'vitest';
import { indicatorLines } from '../../src/analysis';
import { themeFigures } from '../../src/query';
import { everything, openRealDb } from '../lib/real-data';
import { figure, series } from '../lib/rows';

/** What a line shows: what holds now, what comes later, and what is of another measure. */
const shown = (rows: Parameters<typeof indicatorLines>[0]) =>
	indicatorLines(rows, 4).map(({ now, next, apart }) => ({
		now: now.map((f) => `${f.kind} ${f.value} ${f.fiscal_year}`),
		next: next && `${next.kind} ${next.value} ${next.fiscal_year}`,
		apart: apart.map((f) => `${f.kind} ${f.value} ${f.fiscal_year ?? f.scope_ja}`)
	}));

describe('the line of an indicator', () => {
	const actual = series('actual', [[2021, 17]]);
	test('leads from its latest value to its last target', () => {
		const rows = [
			...actual,
			...series('target', [
				[2022, 20],
				[2025, 30]
			])
		];
		expect(shown(rows)).toEqual([{ now: ['actual 17 2021'], next: 'target 30 2025', apart: [] }]);
	});
	test('sets the target of the same year beside the value and does not lead to it', () => {
		const rows = [...actual, ...series('target', [[2021, 20]])];
		expect(shown(rows)).toEqual([
			{ now: ['actual 17 2021', 'target 20 2021'], next: null, apart: [] }
		]);
		expect(shown([...rows, ...series('target', [[2025, 20]])])).toEqual([
			{ now: ['actual 17 2021', 'target 20 2021'], next: 'target 20 2025', apart: [] }
		]);
	});
	test('does not lead back to a target of a year that has passed', () => {
		expect(shown([...actual, ...series('target', [[2020, 20]])])).toEqual([
			{ now: ['actual 17 2021', 'target 20 2020'], next: null, apart: [] }
		]);
	});
	test('keeps a target of another scope or unit apart', () => {
		const target = series('target', [[2022, 20]]);
		expect(shown([...actual, ...target.map((r) => ({ ...r, scope_ja: '一部' }))])).toEqual([
			{ now: ['actual 17 2021'], next: null, apart: ['target 20 2022'] }
		]);
		expect(shown([...actual, ...target.map((r) => ({ ...r, base_unit_id: 'other' }))])).toEqual([
			{ now: ['actual 17 2021'], next: null, apart: ['target 20 2022'] }
		]);
	});
	test('keeps a total for all years of the plan apart, and names it only where no year has a target', () => {
		const total = series('target', [[null, 60]], { qualifier: 'total', scope_ja: '5年間の合計' });
		expect(shown([...actual, ...total])).toEqual([
			{ now: ['actual 17 2021'], next: null, apart: ['target 60 5年間の合計'] }
		]);
		expect(shown([...actual, ...total, ...series('target', [[2022, 12]])])).toEqual([
			{ now: ['actual 17 2021'], next: 'target 12 2022', apart: [] }
		]);
	});
	test('is the last target alone where nothing was measured yet', () => {
		expect(
			shown(
				series('target', [
					[2022, 12],
					[2023, 15]
				])
			)
		).toEqual([{ now: ['target 15 2023'], next: null, apart: [] }]);
	});
	test('is left out where it is not the city’s own measure', () => {
		expect(indicatorLines([figure({ subject: 'nation' })], 4)).toEqual([]);
		expect(indicatorLines([figure({ derivation: 'comparison' })], 4)).toEqual([]);
	});
});

describe('of the documents', async () => {
	const { db, data } = await openRealDb();
	const lineOf = async (theme: string, indicator: string) => {
		const rows = await db.ask(themeFigures, everything(data, theme));
		return shown(rows.filter((r) => r.indicator_id === indicator))[0];
	};
	test('Ube’s staff of FY2021 leaves out sewerage, the targets do not', async () => {
		expect(await lineOf('staffing', 'ube-06-staff')).toEqual({
			now: ['baseline 1008 2021'],
			next: null,
			apart: ['target 1089 2026']
		});
	});
	test('Ube’s printed sheets are aimed at as a share', async () => {
		expect(await lineOf('shared-systems', 'ube-11-printed-sheets')).toEqual({
			now: ['baseline 4842 2021'],
			next: null,
			apart: ['target 50 2022']
		});
	});
	test('Mine’s donations missed the target of their year', async () => {
		expect(await lineOf('own-revenue', 'mine-50-hometown-donations')).toEqual({
			now: ['actual 59280 2019', 'target 77000 2019'],
			next: 'target 77000 2023',
			apart: []
		});
	});
	test('Mine’s floor area has a target for all years together', async () => {
		expect(await lineOf('public-facilities', 'mine-21-floor-area-reduction')).toEqual({
			now: ['actual -6204 2019'],
			next: null,
			apart: ['target -18000 5年間の合計']
		});
	});
});
