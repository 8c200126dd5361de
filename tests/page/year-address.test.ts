import { expect, test } from 'vitest';
import { yearAddress } from '../../src/page/home/year-address';

const SITE = { firstYear: 2015, lastYear: 2026 };

test('one year takes the place of any other choice of years, and other choices stay', () => {
	expect(yearAddress('/municipality/ube/', 2021, SITE)).toBe('/municipality/ube/?y=2021-2021');
	expect(yearAddress('/municipality/ube/?m=ube,mine&y=2015-2020', 2021, SITE)).toBe(
		'/municipality/ube/?m=ube,mine&y=2021-2021'
	);
});

test('a year beyond the data is not chosen', () => {
	expect(yearAddress('/municipality/ube/', 2000, SITE)).toBe('/municipality/ube/');
});
