import { describe, expect, test } from 'vitest';
import { describeTheme, type ThemeRows } from '../../src/describe/theme';
import { figure, milestoneRecord, readerOf } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');

const rows = [figure(), figure({ municipality: 'mine' }), figure({ value: null })];
const theme = (change: Partial<ThemeRows> = {}): ThemeRows => ({
	theme: 'rpa',
	figures: rows,
	milestones: [],
	chosen: ['ube', 'mine', 'annaka'],
	withInitiatives: new Set(['ube', 'mine']),
	...change
});

describe('describeTheme', () => {
	test('says the figures of what cities share, and how they compare', () => {
		expect(describeTheme(theme(), ja)).toBe(
			'RPAを使う業務は、宇部市10業務（R3の実績）、美祢市10業務（R3の実績）です。定義は同じで、並べて読めます。'
		);
		expect(describeTheme(theme(), en)).toBe(
			'Processes using RPA: Ube 10 processes (actual FY2021), Mine 10 processes (actual FY2021). They share one definition and can be read side by side.'
		);
	});
	test('says where care or a conversion is needed, and where nothing can be compared', () => {
		const ofMine = (comparability: 'similar' | 'convertible' | 'not_comparable') =>
			describeTheme(
				theme({
					figures: [
						figure(),
						figure({ municipality: 'mine', indicator_id: 'mine-rpa', comparability })
					]
				}),
				ja
			);
		expect(ofMine('similar')).toContain('違いに注意すれば、並べて読めます。');
		expect(ofMine('convertible')).toContain('換算すれば並べて読めます。');
		expect(ofMine('not_comparable')).not.toContain('並べて読めます');
	});
	test('tells the latest actual of a city before its baseline, and the last target where there is neither', () => {
		const figures = [
			figure({ kind: 'baseline', fiscal_year: 2019, value: 3 }),
			figure({ kind: 'actual', fiscal_year: 2020, value: 5 }),
			figure({ kind: 'target', fiscal_year: 2024, value: 20 }),
			figure({ municipality: 'mine', kind: 'target', fiscal_year: 2023, value: 12 })
		];
		expect(describeTheme(theme({ figures }), ja)).toMatch(
			/^RPAを使う業務：宇部市5業務（R2の実績）、美祢市12業務（R5の目標）。/
		);
	});
	test('keeps its first sentence short, and the cities in their order', () => {
		const figures = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka'].map((municipality, i) =>
			figure({ municipality, kind: i === 3 ? 'actual' : 'baseline' })
		);
		const chosen = figures.map((f) => f.municipality);
		const [first] = describeTheme(
			theme({ figures, chosen, withInitiatives: new Set(chosen) }),
			ja
		).split('。');
		expect(first).toBe(
			'RPAを使う業務は、宇部市10業務（R3の基準値）、美祢市10業務（R3の実績）などです'
		);
		expect([...first!].length).toBeLessThanOrEqual(60);
	});
	test('names a step that cities have reached where they share no figure', () => {
		const milestones = [
			milestoneRecord({ milestone_id: 'a', milestone_ja: '基準の策定', status: 'planned' }),
			milestoneRecord({ milestone_id: 'b', milestone_ja: '電子申請の開始', status: 'done' })
		];
		expect(describeTheme(theme({ figures: [], milestones }), ja)).toMatch(
			/^「電子申請の開始」に達したと文書にあるのは宇部市です。市どうしで数値を比べられる共通の指標はありません。/
		);
		expect(describeTheme(theme({ figures: [], milestones: milestones.slice(0, 1) }), ja)).toMatch(
			/^「基準の策定」に達したと書いている文書はありません。/
		);
		expect(describeTheme(theme({ figures: [] }), ja)).toBe(
			'市どうしで数値を比べられる共通の指標はありません。安中市の文書には取組がありません。'
		);
	});
	test('names what cities share under another theme', () => {
		expect(describeTheme(theme({ theme: 'evidence' }), ja)).toMatch(
			/^共通の指標「RPAを使う業務」は、別のテーマに置いています。/
		);
		expect(describeTheme(theme({ theme: 'evidence' }), en)).toMatch(
			/^Shared by several cities, but placed under another theme: “Processes using RPA”\. /
		);
	});
	test('compares no single city', () => {
		const one = { figures: [figure()], chosen: ['ube'] };
		expect(describeTheme(theme(one), en)).toBe(
			'Processes using RPA: Ube 10 processes (actual FY2021).'
		);
		expect(describeTheme(theme({ ...one, figures: [] }), en)).toBe('Ube works on it.');
	});
	test('says when nobody works on it', () => {
		expect(describeTheme(theme({ figures: [], chosen: ['annaka'] }), ja)).toBe(
			'選んだ市にこのテーマの取組はありません。'
		);
		expect(describeTheme(theme({ figures: [], chosen: ['annaka'] }), en)).toBe(
			'None of the chosen cities has an initiative on this theme.'
		);
	});
});
