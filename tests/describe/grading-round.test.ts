import { expect, test } from 'vitest';
import { formatRound } from '../../src/describe/grading-round';
import { readerOf } from '../lib/rows';

test.each([
	['ja', { fiscal_year: 2020, period: '中間' }, 'R2 中間'],
	['ja', { fiscal_year: 2019, period: null }, 'R1'],
	['en', { fiscal_year: 2020, period: '期末' }, 'FY2020 end of year']
] as const)('formatRound in %s of %j is %s', (language, round, words) => {
	expect(formatRound(round, readerOf(language))).toBe(words);
});
