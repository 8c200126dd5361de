import { describe, expect, test } from 'vitest';
import { totalProgress, type Direction } from '../../src/domain';
import { indicator, input, inputOfAllYears } from '../lib/measured-indicator';

const yearly = indicator({ accumulation: 'year' });
const target = inputOfAllYears('target', null, 60);

describe('totalProgress', () => {
	test('adds up what flowed in since the plan began', () => {
		const figures = [
			target,
			input('actual', 2018, 50),
			input('actual', 2019, 4),
			input('actual', 2020, 20)
		];
		expect(totalProgress(figures, 2019, yearly)).toMatchObject({
			target,
			share: 6.7,
			passed: 1,
			years: 5,
			onCourse: false
		});
		expect(totalProgress(figures, 2020, yearly)).toMatchObject({
			actuals: [figures[2], figures[3]],
			share: 40,
			passed: 2,
			onCourse: true
		});
	});
	test('takes the last state of what accumulates', () => {
		const figures = [
			inputOfAllYears('target', null, -18000),
			input('actual', 2019, -6204),
			input('actual', 2020, -7000)
		];
		const cumulative = indicator({ accumulation: 'cumulative', direction: 'lower' });
		expect(totalProgress(figures, 2019, cumulative)).toMatchObject({ share: 34.5, onCourse: true });
		expect(totalProgress(figures, 2020, cumulative)).toMatchObject({
			share: 38.9,
			onCourse: false
		});
	});
	test('goes by the printed rate where a figure is missing', () => {
		const rate = inputOfAllYears('achievement_rate', 2020, 40, { unit_id: 'percent' });
		expect(totalProgress([target, input('actual', 2020, 20), rate], 2020, yearly)).toMatchObject({
			actuals: [],
			rate,
			share: 40,
			onCourse: true
		});
	});
	test('is on course at the very share of the years, free of binary fractions', () => {
		const sales = [inputOfAllYears('target', null, 11.4), input('actual', 2019, 2.28)];
		expect(totalProgress(sales, 2019, yearly)).toMatchObject({ share: 20, onCourse: true });
	});
	test.each<[Direction, number, number, boolean]>([
		['lower', 100, 19, true],
		['lower', 100, 21, false],
		['higher', -100, -19, true],
		['higher', 100, 19, false],
		['neither', 100, 21, true]
	])('%s is better, %i in all, %i after one of five years: %s', (direction, all, one, expected) => {
		const figures = [inputOfAllYears('target', null, all), input('actual', 2019, one)];
		expect(totalProgress(figures, 2019, { ...yearly, direction })?.onCourse).toBe(expected);
	});
	test('counts no more years than the plan has', () => {
		const figures = [
			target,
			...[2019, 2020, 2021, 2022, 2023, 2024].map((y) => input('actual', y, 12))
		];
		expect(totalProgress(figures, 2024, yearly)).toMatchObject({ passed: 5, share: 120 });
	});
	test.each([
		['without such a target', [input('target', 2019, 60), input('actual', 2019, 4)], 2019],
		['with a target of 0', [inputOfAllYears('target', null, 0), input('actual', 2019, 0)], 2019],
		['before the plan', [target, input('actual', 2018, 4)], 2018],
		['where a year is missing', [target, input('actual', 2020, 4)], 2020],
		['in another unit', [target, input('actual', 2019, 4, { unit_id: 'percent' })], 2019]
	])('is nothing %s', (_, figures, year) => {
		expect(totalProgress(figures, year, yearly)).toBeNull();
	});
});
