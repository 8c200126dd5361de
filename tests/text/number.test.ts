import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound } from '../../src/domain';
import {
	formatBytes,
	formatFigure,
	formatNumber,
	formatTick,
	formatYen,
	messages
} from '../../src/text';

describe('formatNumber', () => {
	test.each([
		[0, '0'],
		[-0, '0'],
		[2121796, '2,121,796'],
		[96.79, '96.79'],
		[-369000, '−369,000'],
		[-742.4, '−742.4'],
		[0.1 + 0.2, '0.3'],
		[1234567.891, '1,234,567.891']
	])('%d → %s in both languages', (value, text) => {
		expect([formatNumber(value, 'ja'), formatNumber(value, 'en')]).toEqual([text, text]);
	});
	test('loses no digit of what plans print', () => {
		fc.assert(
			fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat(4), (n, digits) => {
				const value = Number((n / 10 ** digits).toFixed(digits));
				const read = formatNumber(value, 'en').replaceAll(',', '').replace('−', '-');
				expect(Number(read)).toBe(value === 0 ? 0 : value);
			})
		);
	});
});

describe('formatTick', () => {
	test.each([
		[96.5, '96.5'],
		[0.12345, '0.123'],
		[-0.0001, '0'],
		[-1500, '−1,500']
	])('%d → %s', (value, text) => {
		expect(formatTick(value, 'ja')).toBe(text);
	});
	test.each([
		[1500, '+1,500'],
		[0.12345, '+0.123'],
		[-1500, '−1,500'],
		[0, '0'],
		[-0, '0'],
		[0.0001, '0'],
		[-0.0001, '0']
	])('a difference of %d → %s', (value, text) => {
		expect([formatTick(value, 'ja', true), formatTick(value, 'en', true)]).toEqual([text, text]);
	});
});

describe('formatFigure', () => {
	test.each<[number, string | null, string | null, Bound | null, string, string]>([
		[313, '位', 'rank', null, '313位', 'rank 313'],
		[270, '位', 'rank', 'max', '270位以下', 'at most rank 270'],
		[2121796, '千円', 'thousand yen', null, '2,121,796千円', '2,121,796 thousand yen'],
		[80, '%', '%', 'min', '80%以上', 'at least 80%'],
		[30, '億円', 'hundred million yen', 'max', '30億円以下', 'at most 3 billion yen'],
		[14, '人', 'people', 'about', '約14人', 'about 14 people'],
		[-369000, '千円', 'thousand yen', null, '−369,000千円', '−369,000 thousand yen'],
		[1200, '㎡', '㎡', null, '1,200㎡', '1,200㎡'],
		[3, null, null, null, '3', '3'],
		[0, '件', 'cases', 'about', '約0件', 'about 0 cases'],
		[695, '億円', 'hundred million yen', null, '695億円', '69.5 billion yen'],
		[1.1, '億円', 'hundred million yen', null, '1.1億円', '0.11 billion yen'],
		[45, '万人', 'ten thousand people', 'min', '45万人以上', 'at least 450 thousand people'],
		[1, '施設', 'facilities', 'min', '1施設以上', 'at least 1 facility'],
		[1, '業務', 'processes', null, '1業務', '1 process'],
		[1, '件', 'cases', null, '1件', '1 case'],
		[1, '人', 'people', null, '1人', '1 person'],
		[-1, '団地', 'housing estates', null, '−1団地', '−1 housing estate'],
		[1.5, '時間', 'hours', null, '1.5時間', '1.5 hours'],
		[1, '億円', 'hundred million yen', null, '1億円', '0.1 billion yen'],
		[1, '円', 'yen', null, '1円', '1 yen'],
		[1, 'm', 'm', null, '1m', '1 m'],
		[1, 'ha', 'ha', null, '1ha', '1 ha']
	])('%d %s %s %s', (value, unitJa, unitEn, bound, ja, en) => {
		expect(formatFigure({ value, unit: unitJa, bound }, 'ja', messages('ja').bounds)).toBe(ja);
		expect(formatFigure({ value, unit: unitEn, bound }, 'en', messages('en').bounds)).toBe(en);
	});
});

describe('formatBytes', () => {
	test.each([
		[0, '0 kB'],
		[1499, '1 kB'],
		[33202, '33 kB'],
		[999_499, '999 kB'],
		[999_500, '1.0 MB'],
		[1_000_000, '1.0 MB'],
		[34_234_567, '34.2 MB'],
		[1_234_000_000, '1,234.0 MB']
	])('%d → %s', (bytes, text) => {
		expect([formatBytes(bytes, 'ja'), formatBytes(bytes, 'en')]).toEqual([text, text]);
	});
});

describe('formatYen', () => {
	test.each([
		[9_728_123_000, '97.28億円', '9.728 billion yen'],
		[123_456_789, '1.235億円', '123.5 million yen'],
		[99_999_999, '1億円', '100 million yen'],
		[98_202_000, '9,820万円', '98.2 million yen'],
		[12_345, '1.235万円', '12.35 thousand yen'],
		[765, '765円', '765 yen'],
		[0, '0円', '0 yen'],
		[-1_500_000_000, '−15億円', '−1.5 billion yen']
	])('%d yen', (yen, ja, en) => {
		expect([formatYen(yen, 'ja'), formatYen(yen, 'en')]).toEqual([ja, en]);
	});
	test('is within a thousandth of the amount', () => {
		const FACTORS = { 億円: 1e8, 万円: 1e4, 円: 1 } as const;
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10 ** 13 }), (yen) => {
				const [, number, unit] = /^([\d,.]+)(億円|万円|円)$/.exec(formatYen(yen, 'ja'))!;
				const said = Number(number!.replaceAll(',', '')) * FACTORS[unit as keyof typeof FACTORS];
				return Math.abs(said - yen) <= yen / 1000;
			})
		);
	});
});
