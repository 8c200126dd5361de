import { expect, test } from 'vitest';
import { issuedDate } from '../../src/domain';

test.each([
	['令和2年7月', '令和2年7月'],
	['H31.2.19', 'H31.2.19'],
	['記載なし（令和2年度の結果）', null],
	['記載なし', null],
	[null, null]
])('%s was issued %s', (issued, date) => {
	expect(issuedDate(issued)).toBe(date);
});
