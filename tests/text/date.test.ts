import { expect, test } from 'vitest';
import { formatDate } from '../../src/text';

test('days are written out', () => {
	expect([formatDate('2023-01-09', 'ja'), formatDate('2023-01-09', 'en')]).toEqual([
		'2023年1月9日',
		'9 January 2023'
	]);
});
