import { expect, test } from 'vitest';
import { describePairs } from '../../src/describe';

test('pairs that compare are told by how, those that do not last', () => {
	const counts = { measured: 18, same: 3, with_care: 13 };
	expect(describePairs(counts, { language: 'ja' })).toBe(
		'2つの市が同じことを測っている組は、指標ごとに数えて18組あります。そのうち定義が同じで、そのままか換算すれば比較できるのは3組、定義などの違いに注意すれば比較できるのは13組、比較できないのは2組です。'
	);
	expect(describePairs(counts, { language: 'en' })).toBe(
		'Counted for each thing measured, there are 18 pairs of cities that both measure it: 3 with one definition compare as they are or after conversion, 13 with care, as definitions or the like differ, 2 not at all.'
	);
});

test('a count of none is not said', () => {
	expect(describePairs({ measured: 2, same: 0, with_care: 2 }, { language: 'ja' })).toBe(
		'2つの市が同じことを測っている組は、指標ごとに数えて2組あります。そのうち定義などの違いに注意すれば比較できるのは2組です。'
	);
});
