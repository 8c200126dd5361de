import { expect, test } from 'vitest';
import { describeSite } from '../../scripts/site/site';
import { cityPresets } from '../../src/analysis';
import { describeChoices, Municipalities } from '../../src/describe';
import type { Language } from '../../src/domain';
import { readRealEntries } from '../lib/real-data';

const site = describeSite(readRealEntries());
const presets = cityPresets(site);
const reader = (language: Language) => ({
	language,
	calendar: language === 'ja' ? ('wareki' as const) : ('western' as const),
	municipalities: new Municipalities(
		site.municipalities.map((m) => [m.slug, language === 'ja' ? m.name_ja : m.name_en]),
		[]
	)
});
const all = site.municipalities.map((m) => m.slug);
const years = { first: 2015, last: 2026, isAll: true };
const say = (municipalities: readonly string[] | null, language: Language, isBrief: boolean) =>
	describeChoices({ municipalities, years }, presets, reader(language), isBrief);

test('the line above a page is brief', () => {
	expect(say(all, 'ja', true)).toBe('表示：すべての市、すべての年度');
	expect(say(['ube', 'sanyo-onoda', 'mine'], 'ja', true)).toBe(
		'表示：山口県央連携都市圏域、すべての年度'
	);
	expect(say(['sanyo-onoda', 'annaka'], 'en', true)).toBe(
		'Shown: Similar municipalities (都市II-2), all fiscal years'
	);
	expect(say(['ube', 'mine'], 'ja', true)).toBe('表示：宇部市、美祢市、すべての年度');
});

test('on paper every city and year is named', () => {
	expect(say(all, 'ja', false)).toContain('宇部市');
	expect(say(all, 'ja', false)).toContain('平成27年度（2015）–令和8年度（2026）');
	expect(say(['ube', 'sanyo-onoda', 'mine'], 'ja', false)).toMatch(
		/山口県央連携都市圏域（宇部市.*美祢市）/
	);
});

test('what a page does not offer is not said', () => {
	expect(say(null, 'en', true)).toBe('Shown: all fiscal years');
});
