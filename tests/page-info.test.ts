import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSite, readSite } from '../scripts/site/site';
import { findRoute, listPages, pageInfo, pageParams } from '../src/page-info';
import { SINGLE_PAGES, type PageKind } from '../src/routes';
import { entriesOf } from './domain/dataset/entries';

const real = readSite(resolve('data'));
const pages = listPages(real);

describe('listPages', () => {
	test('lists every page once in each language', () => {
		const each =
			1 +
			SINGLE_PAGES.length +
			real.themes.length +
			real.concepts.length +
			real.municipalities.length +
			real.groups.length +
			real.initiatives.length +
			real.statistics.length;
		expect(pages.length).toBe(2 * each);
		expect(new Set(pages.map((p) => p.path)).size).toBe(pages.length);
	});
	test('names a page after what it shows, and the site behind it', () => {
		const titles = Object.fromEntries(pages.map((p) => [p.path, p.title]));
		expect(titles['']).toBe('まちくらべ');
		expect(titles['en/']).toBe('Machikurabe');
		expect(titles['theme/rpa/']).toBe('RPA・AIによる自動化｜まちくらべ');
		expect(titles['en/concept/regular-staff/']).toBe('Regular staff | Machikurabe');
		expect(titles['municipality/mine/']).toBe('美祢市｜まちくらべ');
		expect(titles['en/initiative/ube-06/']).toMatch(/ \| Ube \| Machikurabe$/);
	});
	test('describes every page', () => {
		expect(pages.filter((p) => p.description === '')).toEqual([]);
	});
});

test.each(['theme', 'concept', 'municipality', 'group', 'initiative'] as const)(
	'pageInfo knows of no %s that the data does not have',
	(page) => {
		expect(pageInfo({ language: 'ja', page, id: 'no-such-thing' }, real)).toBeNull();
	}
);

test('pageInfo knows of no initiative before their names have been fetched', () => {
	const route = { language: 'ja', page: 'initiative', id: 'ube-01' } as const;
	expect(pageInfo(route, real)?.heading).toMatch(/宇部市/);
	expect(pageInfo(route, { ...real, initiatives: null })).toBeNull();
});

test('findRoute reads the path of every page, and of no other', () => {
	for (const { path, kind, language } of pages)
		expect(findRoute(path, real), path).toMatchObject({ page: kind, language });
	for (const path of ['theme/no-such-thing/', 'theme/', 'theme/rpa', 'no-such-page/'])
		expect(findRoute(path, real), path).toBeNull();
});

/** Of a small site: what a page takes does not hang on the real data. */
const site = describeSite(
	entriesOf({
		municipality: [{}, { code: '352136', slug: 'mine', sort_order: 2 }],
		theme: [{}, { theme_id: 'rpa', sort_order: 2 }]
	})
);
const specsOf = (page: PageKind, id: string | null = null) =>
	pageParams({ language: 'ja', page, id }, site);

/** Whether a page takes `name=value` in its address; null where it has no such choice. */
function takes(page: PageKind, address: string, id: string | null = null): boolean | null {
	const [name, value] = address.split('=');
	const spec = specsOf(page, id).find((s) => s.name === name);
	return spec ? spec.accepts(value!) : null;
}

describe.each<[PageKind, string[], string[]]>([
	[
		'concept',
		[
			'as=printed',
			'as=unit',
			'as=per-resident',
			'as=change',
			'as=distance',
			'as=rank',
			'panel=one',
			'panel=each',
			'me=ube',
			'me=mine',
			'group=all',
			'group=type',
			'group=central'
		],
		['as=', 'as=score', 'panel=two', 'me=hofu', 'me=all', 'group=ube']
	],
	[
		'schedule',
		['axis=year', 'axis=plan-year', 'theme=collection', 'theme=rpa', 'theme=all'],
		['axis=month', 'theme=water', 'theme=']
	],
	[
		'grades',
		['theme=collection', 'theme=rpa', 'dept=収納課', 'by=theme', 'by=dept'],
		['theme=all', 'by=city']
	],
	[
		'initiatives',
		[
			'q=収納',
			'theme=rpa',
			'phase=consider',
			'phase=end',
			'grade=A',
			'dept=収納課',
			'by=city',
			'figures=yes'
		],
		['theme=all', 'phase=実施', 'by=theme', 'figures=no']
	]
])('the page %s', (page, taken, refused) => {
	test.each(taken)('takes %s', (address) => {
		expect(takes(page, address)).toBe(true);
	});
	test.each(refused)('refuses %s', (address) => {
		expect(takes(page, address)).toBe(false);
	});
});

test('a city may be set beside every other, a group, those of its type and all, but not itself', () => {
	const beside = (value: string) => takes('municipality', `with=${value}`, 'ube');
	expect(['mine', 'central', 'type', 'all'].map(beside)).toEqual([true, true, true, true]);
	expect(['ube', 'hofu', ''].map(beside)).toEqual([false, false, false]);
});

test.each<PageKind>(['home', 'initiative', 'dictionary'])('the page %s has none', (page) => {
	expect(specsOf(page)).toEqual([]);
});
test('pages of themes and concepts name a municipality of Japan and its group', () => {
	const takes = (kind: PageKind, name: string, value: string) =>
		specsOf(kind)
			.find((spec) => spec.name === name)
			?.accepts(value);
	for (const kind of ['theme', 'concept'] as const) {
		expect(['132063', 'ube'].map((value) => takes(kind, 'area', value))).toEqual([true, true]);
		expect(['132064', 'kyoto', ''].map((value) => takes(kind, 'area', value))).toEqual([
			false,
			false,
			false
		]);
		expect(takes(kind, 'among', 'all')).toBe(true);
		expect(takes(kind, 'among', 'none')).toBe(false);
	}
});
