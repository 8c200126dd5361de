import { gzipSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import type { PageKind } from '../../src/routes';
import { expect, test } from './lib/page';

// What the built pages fetch before the engine: their own code, no other page's, in one step.

/** One page of each kind, and how many kB it may weigh with styles and scripts, as gzip leaves them. */
const PAGES: Record<Capitalize<PageKind>, { path: string; most: number }> = {
	Home: { path: '', most: 169 },
	Schedule: { path: 'schedule/', most: 248 },
	Grades: { path: 'grades/', most: 248 },
	Promises: { path: 'promises/', most: 237 },
	Initiatives: { path: 'initiatives/', most: 133 },
	Dictionary: { path: 'dictionary/', most: 176 },
	Concepts: { path: 'concepts/', most: 131 },
	About: { path: 'about/', most: 112 },
	Search: { path: 'search/', most: 156 },
	Theme: { path: 'theme/rpa/', most: 304 },
	Concept: { path: 'concept/tax-collection-rate/', most: 297 },
	Municipality: { path: 'municipality/ube/', most: 303 },
	Group: { path: 'group/yamaguchi-central/', most: 269 },
	Initiative: { path: 'initiative/ube-01/', most: 270 },
	Area: { path: 'area/', most: 255 },
	Sheet: { path: 'sheet/', most: 122 },
	Statistic: { path: 'statistic/tax-collection-rate/', most: 277 }
};
const KINDS = Object.keys(PAGES);

for (const [kind, { path, most }] of Object.entries(PAGES))
	test(`the page "${path}" brings its own part and no other page's`, async ({
		request,
		baseURL
	}) => {
		const page = new URL(path, baseURL);
		const html = (await fetchBytes(request, page)).toString();
		const named = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => {
			const address = /\srel="(?:modulepreload|stylesheet)"|<script/.test(tag)
				? /\s(?:href|src)="([^"]+)"/.exec(tag)
				: null;
			return address ? [new URL(address[1]!, page).href] : [];
		});
		const files = await withImports(request, named);
		const parts = [...files.keys()].flatMap((url) => {
			const name = /\/assets\/(\w+)-[^/]+\.js$/.exec(url)?.[1] ?? '';
			return KINDS.includes(name) ? [name] : [];
		});
		expect(parts).toEqual([kind]);
		expect([...files.keys()].sort(), 'nothing is left to be discovered').toEqual(named.sort());
		const bytes = [Buffer.from(html), ...files.values()].map(
			(b) => gzipSync(b, { level: 9 }).length
		);
		const kilobytes = bytes.reduce((sum, n) => sum + n, 0) / 1000;
		expect(kilobytes, 'kB').toBeLessThan(most);
	});

/** Files by address, with all that the scripts among them import before they run. */
async function withImports(
	request: APIRequestContext,
	start: readonly string[]
): Promise<Map<string, Buffer>> {
	const files = new Map<string, Buffer>();
	const queue = [...start];
	for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
		if (files.has(url)) continue;
		const bytes = await fetchBytes(request, new URL(url));
		files.set(url, bytes);
		if (!url.endsWith('.js')) continue;
		for (const [, specifier] of bytes.toString().matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g))
			queue.push(new URL(specifier!, url).href);
	}
	return files;
}

async function fetchBytes(request: APIRequestContext, url: URL): Promise<Buffer> {
	const response = await request.get(url.href);
	expect(response.status(), url.href).toBe(200);
	return response.body();
}
