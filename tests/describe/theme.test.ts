import { describe, expect, test } from 'vitest';
import { describeTheme } from '../../src/describe/theme';
import { figure, readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

describe('describeTheme', () => {
	const rows = [figure(), figure({ municipality: 'mine' }), figure({ value: null })];
	const both = new Set(['ube', 'mine']);
	const chosen = ['ube', 'mine', 'annaka'];
	test('says what can be compared, who works on it, and who has nothing', () => {
		expect(describeTheme('rpa', rows, chosen, both, ja)).toBe(
			'市どうしで並べて読めるのは「RPAを使う業務」です。取り組んでいるのは宇部市、美祢市です。安中市の文書には取組がありません。'
		);
		expect(describeTheme('rpa', rows, chosen, both, en)).toBe(
			'Cities can be read side by side on “Processes using RPA”. Ube and Mine work on it. The documents of Annaka have no initiative on it.'
		);
	});
	test('says where care is needed, and where nothing can be compared', () => {
		const ofMine = (comparability: 'similar' | 'not_comparable') =>
			describeTheme(
				'rpa',
				[figure(), figure({ municipality: 'mine', indicator_id: 'mine-rpa', comparability })],
				chosen,
				both,
				ja
			);
		expect(ofMine('similar')).toMatch(
			/^市どうしで、注意して並べて読めるのは「RPAを使う業務」です。/
		);
		expect(ofMine('not_comparable')).toMatch(
			/^共通の指標は「RPAを使う業務」ですが、並べて大小を読めません。/
		);
		expect(describeTheme('rpa', [], ['ube', 'mine'], both, ja)).toMatch(
			/^市どうしで数値を比べられる共通の指標はありません。/
		);
	});
	test('says where a conversion is needed', () => {
		const converted = figure({
			municipality: 'mine',
			indicator_id: 'mine-rpa',
			comparability: 'convertible'
		});
		expect(describeTheme('rpa', [figure(), converted], chosen, both, ja)).toMatch(
			/^市どうしで、換算すれば並べて読めるのは「RPAを使う業務」です。/
		);
	});
	test('names what cities share under another theme', () => {
		expect(describeTheme('evidence', rows, chosen, both, ja)).toMatch(
			/^共通の指標「RPAを使う業務」は、別のテーマに置いています。/
		);
		expect(describeTheme('evidence', rows, chosen, both, en)).toMatch(
			/^Shared by several cities, but placed under another theme: “Processes using RPA”\. /
		);
	});
	test('compares no single city', () => {
		expect(describeTheme('rpa', [figure()], ['ube'], both, en)).toBe('Ube works on it.');
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
