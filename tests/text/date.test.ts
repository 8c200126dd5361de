import { expect, test } from 'vitest';
import { formatDate } from '../../src/text';

test('a year without a day stays one', () => {
	expect([formatDate('2024', 'ja'), formatDate('2024', 'en')]).toEqual(['2024年', '2024']);
});

test('days are written out', () => {
	expect([formatDate('2023-01-09', 'ja'), formatDate('2023-01-09', 'en')]).toEqual([
		'2023年1月9日',
		'9 January 2023'
	]);
});
