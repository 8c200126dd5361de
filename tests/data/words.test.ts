import { expect, test } from 'vitest';
import { deriveDataSet } from '../../src/domain/dataset';
import { readRealEntries } from '../lib/real-data';

const entries = readRealEntries();
const data = deriveDataSet(entries);
const indicatorOf = (id: string) => data.indicator.find((i) => i.indicator_id === id)!;

test('no text of the data names a file', () => {
	const texts = Object.values(entries)
		.flat()
		.flatMap(({ row }) => Object.values(row))
		.filter((cell) => typeof cell === 'string');
	expect(texts.length).toBeGreaterThan(10_000);
	expect(texts.filter((text) => /\.(csv|ts|md|parquet|sql|txt)\b/.test(text))).toEqual([]);
});

/** Terms of the field that a literal translation misses. */
test.each([
	['mine-61', /welfare home/, /nursing/],
	['mine-53', /semi-public/, /third.sector/i],
	['annaka-4-3-2', /semi-public/, /third.sector/i],
	['ube-14', /listen/, /hearing/],
	['iwakuni-1-3-1-e', /waste collection/, /maintenance/],
	['iwakuni-4-2-2', /maintenance/, /preserv/],
	['annaka-3-4-1', /neighbourhood districts/, /ward/]
])('%s in English', (id, term, not) => {
	const { title_en } = data.initiative.find((i) => i.initiative_id === id)!;
	expect(title_en).toMatch(term);
	expect(title_en).not.toMatch(not);
});

test('English titles and themes keep to the terms that a glossary of the field has', () => {
	const titles = [...data.initiative.map((i) => i.title_en), ...data.theme.map((t) => t.name_en)];
	const literal =
		/own revenue|cooking work|disposition|appointment system|shared facilities|restraining|earmarked funds|\bclaims\b|third.sector|hearing citizens/i;
	expect(titles.filter((title) => literal.test(title))).toEqual([]);
});

test('the ratio of the hospital of San’yo-Onoda is not taken for that of the city’s finances', () => {
	expect(indicatorOf('sanyo-onoda-10-ordinary-balance-ratio')).toMatchObject({
		label_ja: '経常収支比率(病院事業)',
		scope_ja: '病院事業',
		direction: 'higher'
	});
	expect(data.theme.filter((t) => t.question_ja.includes('経常収支'))).toEqual([]);
});

test('more enforcement against debtors is neither better nor worse', () => {
	const directions = ['annaka-4-1-5-seizures', 'ube-01-delinquency-dispositions'].map(
		(id) => indicatorOf(id).direction
	);
	expect(directions).toEqual(['neither', 'neither']);
});

test('what Mine’s facilities for demolition are is said where the figure stands', () => {
	expect(indicatorOf('mine-40-demolition-candidates').scope_ja).toContain('体育施設');
});

test('the 0 of Mine’s naming rights does not hide the two facilities that were settled (lines 1560, 1614)', () => {
	const { comparability_note_ja: note } = indicatorOf('mine-42-naming-rights-facilities');
	expect(note).toContain('2施設');
});
