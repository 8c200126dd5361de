import { expect, test } from 'vitest';
import type { PositionScope } from '../../src/analysis';
import { scopeNotes } from '../../src/describe';
import { readerOf } from '../lib/rows';

const scope: PositionScope = {
	kind: 'alliance',
	cities: ['ube'],
	group: {
		group_id: 'around',
		name_ja: '圏域',
		name_en: 'the alliance',
		members: [
			{ code: '352021', slug: 'ube', name_ja: '宇部市', name_en: 'Ube' },
			{ code: '352039', slug: null, name_ja: '山口市', name_en: 'Yamaguchi' }
		]
	} as unknown as NonNullable<PositionScope['group']>,
	type: null,
	sameType: []
};

test('members without data are named, whether or not a city is looked for', () => {
	for (const city of [null, 'ube'])
		expect(scopeNotes(scope, city, readerOf('ja')).join()).toContain('山口市');
});
test('a city outside the alliance is said to be outside only where it is looked for', () => {
	expect(scopeNotes(scope, 'annaka', readerOf('ja'))).toHaveLength(2);
	expect(scopeNotes(scope, null, readerOf('ja'))).toHaveLength(1);
});
test('a type is of a city: without one there is nothing to say', () => {
	expect(scopeNotes({ ...scope, kind: 'type', group: null }, null, readerOf('ja'))).toEqual([]);
});
