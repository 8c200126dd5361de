import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../src/analysis/panels';
import { conceptUnit, describeConcept } from '../../src/describe/concept';
import type { ObservationDetail } from '../../src/query';
import { figure, readerOf, series } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

describe('describeConcept', () => {
	const describeRows = (rows: ObservationDetail[]) => {
		const [concept] = conceptsOf(rows, 'rpa');
		return [describeConcept(concept!, ja), describeConcept(concept!, en)];
	};
	const ube = [...series('actual', [[2021, 17]]), ...series('target', [[2022, 20]])];
	const city = (municipality: string, change: Partial<ObservationDetail> = {}) =>
		series('actual', [[2021, 5]], { municipality, ...change });

	test('of one city', () => {
		expect(describeRows(ube)).toEqual([
			'選んだ市のうち、これを測っているのは宇部市だけです。宇部市は令和3年度（2021）の実績が17業務、令和4年度（2022）の目標が20業務。',
			'Of the chosen cities only Ube measures it. Ube: actual of 17 processes in FY2021, target of 20 processes in FY2022.'
		]);
	});
	test('of an actual beside the target of its year', () => {
		const rows = [
			...series('actual', [[2019, 333]]),
			...series('target', [
				[2019, 341],
				[2023, 326]
			])
		];
		expect(describeRows(rows)).toEqual([
			'選んだ市のうち、これを測っているのは宇部市だけです。宇部市は令和元年度（2019）の実績が333業務（同じ年度の目標341業務）、令和5年度（2023）の目標が326業務。',
			'Of the chosen cities only Ube measures it. Ube: actual of 333 processes in FY2019 (target of that year 341 processes), target of 326 processes in FY2023.'
		]);
		// The last target is not said twice.
		expect(describeRows(rows.slice(0, 2))[1]).toMatch(
			/Ube: actual of 333 processes in FY2019 \(target of that year 341 processes\)\.$/
		);
	});
	test('of cities that share a definition, and one that does not', () => {
		expect(
			describeRows([...ube, ...city('mine'), ...city('annaka', { comparability: 'similar' })])
		).toEqual([
			'宇部市、美祢市は同じ定義で並べて読めます。安中市は、定義の違いや不明な点に注意すればその横に並べて読めます。同じ年度の実績があるのは、宇部市、美祢市、安中市の令和3年度（2021）です。宇部市は令和3年度（2021）の実績が17業務、令和4年度（2022）の目標が20業務。美祢市は令和3年度（2021）の実績が5業務。安中市は令和3年度（2021）の実績が5業務。',
			'Ube and Mine share a definition and can be read side by side. Annaka can be read beside them with care: definitions differ or are not stated in full. Actuals of the same year: Ube, Mine and Annaka, FY2021. Ube: actual of 17 processes in FY2021, target of 20 processes in FY2022. Mine: actual of 5 processes in FY2021. Annaka: actual of 5 processes in FY2021.'
		]);
	});
	test('of cities whose definitions are near', () => {
		const [japanese, english] = describeRows([
			...ube,
			...city('mine', { comparability: 'similar' })
		]);
		expect(japanese).toMatch(/^宇部市、美祢市は、定義の違いや不明な点に注意すれば並べて読めます。/);
		expect(english).toMatch(
			/^Ube and Mine can be read side by side with care: definitions differ or are not stated in full\./
		);
	});
	test('of cities whose definitions differ', () => {
		const [japanese, english] = describeRows([
			...ube,
			...city('mine', { comparability: 'not_comparable' })
		]);
		expect(japanese).toMatch(/^選んだ市のうち、これを測っているのは宇部市だけです。/);
		expect(english).toMatch(/^Of the chosen cities only Ube measures it\./);
	});
	test('of cities whose figures are of different dates names both and sets neither beside the other', () => {
		const concept = { concept_as_of: 'settlement' as const };
		const [japanese] = describeRows([
			...city('ube', { ...concept, as_of: 'end-of-march' }),
			...city('mine', concept)
		]);
		expect(japanese).toMatch(
			/^宇部市、美祢市は値の時点をそろえられないため、並べて大小を読めません。宇部市は.*。美祢市は.*。$/
		);
	});
	test('of a month says that it is one', () => {
		const [japanese, english] = describeRows(city('ube', { accumulation: 'month' }));
		expect(japanese).toContain('令和3年度（2021）の実績が月5業務');
		expect(english).toContain('actual of 5 processes a month in FY2021');
	});
	test('of a city that measures it twice is of one city', () => {
		const twice = [...ube, ...city('ube', { indicator_id: 'ube-rpa-2' })];
		expect(describeRows(twice).map((s) => s!.split(/[。.] ?/).at(0))).toEqual([
			'選んだ市のうち、これを測っているのは宇部市だけです',
			'Of the chosen cities only Ube measures it'
		]);
	});
	test('of a city that measures it twice and one with a related measure names the first alone', () => {
		const rows = [
			...ube,
			...city('ube', { indicator_id: 'ube-rpa-2' }),
			...city('mine', { comparability: 'not_comparable' })
		];
		expect(describeRows(rows)[1]).toMatch(/^Of the chosen cities only Ube measures it\. Ube/);
	});
	test('names no city as both sharing the definition and standing apart', () => {
		const rows = [
			...ube,
			...city('mine'),
			...city('ube', { indicator_id: 'ube-rpa-2', comparability: 'not_comparable' })
		];
		expect(describeRows(rows)[0]).toMatch(/^宇部市、美祢市は同じ定義で並べて読めます。同じ年度/);
		expect(describeRows(rows)[1]).toMatch(
			/^Ube and Mine share a definition and can be read side by side\. Actuals/
		);
	});
	test('of words alone', () => {
		const words = figure({ kind: 'target', value: null, value_text: '未定' });
		expect(describeRows([words])).toEqual([
			'選んだ市のうち、これを測っているのは宇部市だけです。宇部市は年度のある数字なし。',
			'Of the chosen cities only Ube measures it. Ube: no dated number.'
		]);
	});
});

test('conceptUnit is in the reader’s language', () => {
	expect([conceptUnit(figure(), ja), conceptUnit(figure(), en)]).toEqual(['業務', 'processes']);
	expect(conceptUnit(figure({ concept_unit_ja: null }), ja)).toBe('');
});
