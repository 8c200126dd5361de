import { describe, expect, test } from 'vitest';
import { describeTheme } from '../../src/describe/theme';
import { figure, readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

describe('describeTheme', () => {
	const rows = [figure(), figure({ municipality: 'mine' }), figure({ value: null })];
	const both = new Set(['ube', 'mine']);
	test('says who works on it, how much there is, and who has nothing', () => {
		expect(describeTheme('rpa', rows, ['ube', 'mine', 'annaka'], both, ja)).toBe(
			'宇部市、美祢市が取り組んでいます。値は2件で、複数の市に共通する指標1件のうち、比較できるもの（注意の要るものを含む）は1件です。安中市の文書には取組がありません。'
		);
		expect(describeTheme('rpa', rows, ['ube', 'mine', 'annaka'], both, en)).toBe(
			'Ube and Mine work on it, with 2 figures. One indicator is shared by several cities; 1 can be compared, with care where it is said. The documents of Annaka have no initiative on it.'
		);
	});
	test('counts one as one', () => {
		expect(describeTheme('rpa', [figure()], ['ube'], both, en)).toMatch(
			/^Ube works on it, with 1 figure\. /
		);
	});
	test('says when nobody works on it', () => {
		expect(describeTheme('rpa', [], ['annaka'], both, ja)).toBe(
			'選んだ市にこのテーマの取組はありません。'
		);
		expect(describeTheme('rpa', [], ['annaka'], both, en)).toBe(
			'None of the chosen cities has an initiative on this theme.'
		);
	});
});
