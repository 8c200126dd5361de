import { expect, test } from 'vitest';
import { conceptUnit } from '../../src/describe/concept';
import { figure, readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

test('conceptUnit is in the reader’s language', () => {
	expect([conceptUnit(figure(), ja), conceptUnit(figure(), en)]).toEqual(['業務', 'processes']);
	expect(conceptUnit(figure({ concept_unit_ja: null }), ja)).toBe('');
});
