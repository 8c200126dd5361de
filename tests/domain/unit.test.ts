import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	convert,
	indexUnits,
	printedForms,
	toBase,
	UnlikeUnitsError,
	type Unit
} from '../../src/domain';
import { SAMPLE } from './dataset/entries';

const unit = (unit_id: string, base_unit_id: string, factor: number): Unit => ({
	...SAMPLE.unit,
	unit_id,
	base_unit_id,
	factor
});

const YEN = unit('yen', 'yen', 1);
const THOUSAND = unit('thousand-yen', 'yen', 1000);
const TEN_THOUSAND = unit('ten-thousand-yen', 'yen', 10_000);
const MILLION = unit('million-yen', 'yen', 1_000_000);
const HUNDRED_MILLION = unit('hundred-million-yen', 'yen', 100_000_000);
const PERSON = unit('person', 'person', 1);
const HOUR = unit('hour', 'hour', 1);
const MINUTE = unit('minute', 'hour', 1 / 60);
const MONEY = [YEN, THOUSAND, TEN_THOUSAND, MILLION, HUNDRED_MILLION];

describe('toBase', () => {
	test.each([
		[2_121_796, THOUSAND, 2_121_796_000],
		[6.2, HUNDRED_MILLION, 620_000_000],
		[0.07, THOUSAND, 70],
		[-369_000, THOUSAND, -369_000_000],
		[90, MINUTE, 1.5],
		[0, HUNDRED_MILLION, 0],
		[123_456_789_012_345, YEN, 123_456_789_012_345]
	])('%d of $unit_id', (value, from, base) => {
		expect(toBase(value, from)).toBe(base);
	});
});

describe('convert', () => {
	test('982,020,000 円 is 982,020 千円', () => {
		expect(convert(982_020_000, YEN, THOUSAND)).toBe(982_020);
	});

	test('an amount comes back unchanged from every other unit of its base', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e9, max: 1e9 }),
				fc.constantFrom(...MONEY),
				fc.constantFrom(...MONEY),
				(tenths, from, to) => {
					const value = tenths / 10;
					expect(convert(convert(value, from, to), to, from)).toBe(value);
				}
			),
			{ numRuns: 200 }
		);
	});

	test('going through the base is the same as going straight', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1e9 }),
				fc.constantFrom(...MONEY),
				fc.constantFrom(...MONEY),
				(value, from, to) => {
					expect(convert(toBase(value, from), YEN, to)).toBe(convert(value, from, to));
				}
			),
			{ numRuns: 200 }
		);
	});

	test.each([
		[YEN, PERSON],
		[PERSON, THOUSAND],
		[HOUR, PERSON]
	])('refuses $unit_id to $unit_id', (from, to) => {
		expect(() => convert(1, from, to)).toThrow(new UnlikeUnitsError(from.unit_id, to.unit_id));
	});

	test('the refusal names both units', () => {
		const error = new UnlikeUnitsError('yen', 'person');
		expect(error.message).toBe('unlike units: yen cannot be converted to person');
		expect(error).toMatchObject({ name: 'UnlikeUnitsError', from: 'yen', to: 'person' });
	});
});

describe('printedForms', () => {
	test('are separated by |', () => {
		expect(printedForms({ ...YEN, printed_forms: '箇所|か所|カ所' })).toEqual([
			'箇所',
			'か所',
			'カ所'
		]);
	});

	test('may be absent', () => {
		expect(printedForms({ ...YEN, printed_forms: null })).toEqual([]);
	});
});

test('indexUnits finds a unit by its identifier', () => {
	const index = indexUnits(MONEY);
	expect(index.get('million-yen')).toBe(MILLION);
	expect(index.get('person')).toBeUndefined();
});
