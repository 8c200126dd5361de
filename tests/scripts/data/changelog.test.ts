import { describe, expect, test } from 'vitest';
import { namesRow, newestEntries, type RowNames } from '../../../scripts/data/changelog';

const CHANGELOG = `# Changes

What changed.

## 2026-11-21: 列の追加 / Columns added

- \`plans.csv\`: one.

## 2026-11-21: 最初 / First

- 宇部市 / Ube: two.

## 2026-10-01: 前 / Before

- 美祢市 / Mine: three.
`;

describe('the newest entries', () => {
	test('are those below all headings of the newest day', () => {
		expect(newestEntries(CHANGELOG)).toMatchObject({ day: '2026-11-21' });
		const text = newestEntries(CHANGELOG)!.lines.join('\n');
		expect(text).toContain('one.');
		expect(text).toContain('two.');
		expect(text).not.toContain('three.');
		expect(text).not.toContain('What changed.');
	});
	test('may stand below older ones', () => {
		expect(newestEntries('## 2026-10-01: a\nold\n## 2026-12-01: b\nnew')?.lines).toEqual([
			'## 2026-12-01: b',
			'new'
		]);
	});
	test('are none without a dated heading', () => {
		expect(newestEntries('# Changes\n\n## Soon\n')).toBeNull();
	});
});

describe('an entry', () => {
	const NAMES: RowNames = {
		identifiers: ['ube-01-rate', 'ube-01'],
		file: 'ube/observations.csv',
		municipality: ['ube', '宇部市', 'Ube'],
		first: false
	};
	const names = (line: string, over: Partial<RowNames> = {}) =>
		namesRow({ day: '2026-11-21', lines: [line] }, { ...NAMES, ...over });

	test.each([
		'- `ube/observations.csv`: 99.05',
		'- data/ube/observations.csv: 99.05',
		'- 宇部市 `observations.csv`: 99.05',
		'- Ube, `observations.csv`: 99.05',
		'### 宇部市の収納率 / Collection rate of Ube',
		'- ube-01-rate: 99.05',
		'- 取組 ube-01、収納率'
	])('names a row: %s', (line) => {
		expect(names(line)).toBe(true);
	});
	test.each([
		'- `observations.csv`: 99.05',
		'- 宇部市 / Ube: 99.05',
		'- `mine/observations.csv`: 99.05',
		'- 美祢市 `observations.csv`: 99.05',
		'### 美祢市の収納率 / Collection rate of Mine',
		'- ube-01-rates, ube-011',
		'- Ubeda `observations.csv`'
	])('does not name it: %s', (line) => {
		expect(names(line)).toBe(false);
	});
	test('names all of a new file by its municipality', () => {
		expect(names('- 宇部市 / Ube: 14 initiatives', { first: true })).toBe(true);
		expect(names('- 美祢市 / Mine: 14 initiatives', { first: true })).toBe(false);
	});
	test('names a row by a plain word only where it is marked as one', () => {
		const unit = { identifiers: ['sheet'], file: 'units.csv', municipality: [] };
		expect(names('The sheet of 03 is absent', unit)).toBe(false);
		expect(names('- `sheet`: 枚', unit)).toBe(true);
		expect(names('- `units.csv`: 枚', unit)).toBe(true);
		expect(names('- 「検討」', { ...unit, identifiers: ['検討'] })).toBe(true);
		expect(names('- 検討のみ', { ...unit, identifiers: ['検討'] })).toBe(false);
	});
});
