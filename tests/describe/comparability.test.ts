import { describe, expect, test } from 'vitest';
import { conceptsOf, seriesOf } from '../../src/analysis';
import { describeComparability, describeComparabilityOf, verdictWords } from '../../src/describe';
import type { ObservationDetail } from '../../src/query';
import { figure, readerOf, series } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

test('one series alone is as defined, not comparable', () => {
	const [ube, mine] = seriesOf([figure({ municipality: 'ube' }), figure({ municipality: 'mine' })]);
	const same = { verdict: 'same', reasons: [] } as const;
	expect(verdictWords(same, [ube!], ja)).toBe('定義どおり（同じ定義で並べる相手なし）');
	expect(verdictWords(same, [ube!], en)).toMatch(/^As defined/);
	expect(verdictWords(same, [ube!, mine!], ja)).toBe('比較できる');
	expect(verdictWords({ verdict: 'with-care', reasons: [] }, [ube!], ja)).toBe('注意して比較');
});

test('describeComparabilityOf counts pairs and names what keeps most of the others apart', () => {
	const of = (municipality: string, change: Partial<ObservationDetail> = {}) =>
		figure({ municipality, indicator_id: `${municipality}-1`, ...change });
	const told = (...rows: ObservationDetail[]) => describeComparabilityOf(seriesOf(rows), ja);
	const other = { comparability: 'not_comparable' } as const;
	expect(told(of('ube'))).toBe('選んだ指標は1つで、並べる相手がありません。');
	expect(told(of('ube'), of('mine'))).toBe('2つの指標は、そのまま比較できます。');
	expect(told(of('ube'), of('mine', other))).toBe(
		'2つの指標を比較できない理由は「定義が違う」です。'
	);
	expect(told(of('ube'), of('mine', { comparability: 'similar' }), of('annaka', other))).toBe(
		'3組のうち、注意すれば比較できるのは1組です。比較できない理由で最も多いのは「定義が違う」です（3組のうち2組）。'
	);
	expect(told(of('ube', other), of('mine', other), of('annaka', other))).toBe(
		'比較できない理由で最も多いのは「定義が違う」です（3組のうち3組）。'
	);
});

describe('describeComparability', () => {
	const describeRows = (rows: ObservationDetail[]) => {
		const [concept] = conceptsOf(rows, 'rpa');
		return [describeComparability(concept!.panels, ja), describeComparability(concept!.panels, en)];
	};
	const ube = [...series('actual', [[2021, 17]]), ...series('target', [[2022, 20]])];
	const city = (municipality: string, change: Partial<ObservationDetail> = {}) =>
		series('actual', [[2021, 5]], { municipality, ...change });

	test('of one city', () => {
		expect(describeRows(ube)).toEqual([
			'選んだ市のうち、これを測っているのは宇部市だけです。',
			'Of the chosen cities only Ube measures it.'
		]);
	});

	test('of cities that share a definition, and one that does not', () => {
		expect(
			describeRows([...ube, ...city('mine'), ...city('annaka', { comparability: 'similar' })])
		).toEqual([
			'宇部市、美祢市は同じ定義で並べて読めます。安中市は、定義の違いや不明な点に注意すればその横に並べて読めます。同じ年度の実績があるのは、宇部市、美祢市、安中市の令和3年度（2021）です。',
			'Ube and Mine share a definition and can be read side by side. Annaka can be read beside them with care: definitions differ or are not stated in full. Actuals of the same year: Ube, Mine and Annaka, FY2021.'
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
			/^宇部市、美祢市は値の時点をそろえられないため、並べて大小を読めません。$/
		);
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
		expect(describeRows(rows)[1]).toMatch(/^Of the chosen cities only Ube measures it\.$/);
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
			'選んだ市のうち、これを測っているのは宇部市だけです。',
			'Of the chosen cities only Ube measures it.'
		]);
	});
});
