import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../scripts/site/site';
import { listPages, pageInfo, pathOf, readPath, siteRootFrom } from '../src/routes';

const site = readSite(resolve('data'));
const pages = listPages(site);

describe('listPages', () => {
	test('lists every page once in each language', () => {
		const each =
			1 +
			4 +
			site.themes.length +
			site.concepts.length +
			site.municipalities.length +
			site.initiatives.length;
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
		expect(titles['en/initiative/ube-06/']).toMatch(/ \(Ube\) \| Machikurabe$/);
	});
	test('describes every page', () => {
		expect(pages.filter((p) => p.description === '')).toEqual([]);
	});
});

describe('readPath', () => {
	test('reads back every path that the site has', () => {
		for (const { path } of pages) {
			const route = readPath(path);
			expect(route && pathOf(route)).toBe(path);
		}
	});
	test.each([
		'theme/',
		'theme/rpa',
		'en',
		'theme/rpa/more/',
		'theme/../',
		'/',
		'index.html',
		'schedule/2020/'
	])('knows that no page is at %j', (path) => {
		expect(readPath(path)).toBeNull();
	});
});

test.each(['theme', 'concept', 'municipality', 'initiative'] as const)(
	'pageInfo knows of no %s that the data does not have',
	(page) => {
		expect(pageInfo({ language: 'ja', page, id: 'no-such-thing' }, site)).toBeNull();
	}
);

test.each([
	['', './'],
	['en/', '../'],
	['theme/rpa/', '../../'],
	['en/theme/rpa/', '../../../']
])('siteRootFrom(%j) leads back to the root', (path, way) => {
	expect(siteRootFrom(path)).toBe(way);
	expect(new URL(way, `http://host/sub/${path}`).pathname).toBe('/sub/');
});
