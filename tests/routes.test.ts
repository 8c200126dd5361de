import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSite } from '../scripts/site/site';
import { listPages } from '../src/page-info';
import { pathOf, readPath, siteRootFrom } from '../src/routes';

const site = readSite(resolve('data'));
const pages = listPages(site);

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

test.each([
	['', './'],
	['en/', '../'],
	['theme/rpa/', '../../'],
	['en/theme/rpa/', '../../../']
])('siteRootFrom(%j) leads back to the root', (path, way) => {
	expect(siteRootFrom(path)).toBe(way);
	expect(new URL(way, `http://host/sub/${path}`).pathname).toBe('/sub/');
});
