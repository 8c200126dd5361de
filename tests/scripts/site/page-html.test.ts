import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	CONTENT_SECURITY_POLICY,
	fillTemplate,
	findInline,
	moveAssets
} from '../../../scripts/site/page-html';
import { notFoundPage } from '../../../scripts/site/not-found-page';
import { readPath } from '../../../src/routes';
import { pathOf } from '../../../src/routes';
import { messages } from '../../../src/text';

const template = readFileSync('src/index.html', 'utf8');

const PAGE = {
	kind: 'theme',
	needs: [],
	path: 'en/theme/rpa/',
	language: 'en',
	heading: 'A',
	title: 'A & B',
	description: 'Says "<b>"'
} as const;
const HEAD = {
	policy: CONTENT_SECURITY_POLICY,
	parts: ['assets/Theme-1.js', 'assets/shared-2.js']
};
const BARE = { policy: null, parts: [] };

describe('fillTemplate', () => {
	const html = fillTemplate(template, PAGE, HEAD);

	test('says language, way to the site root, title and description, escaped', () => {
		expect(html).toContain('<html lang="en" data-site-root="../../../">');
		expect(html).toContain('<title>A &amp; B</title>');
		expect(html).toContain('content="Says &quot;&lt;b&gt;&quot;"');
	});
	test('links the same page in the other language', () => {
		expect(html).toContain('<link rel="alternate" hreflang="ja" href="../../../theme/rpa/" />');
		expect(html).not.toContain('hreflang="en"');
		expect(fillTemplate(template, { ...PAGE, path: '', language: 'ja' }, BARE)).toContain(
			'<link rel="alternate" hreflang="en" href="./en/" />'
		);
	});
	test('states the policy before the first script', () => {
		expect(html.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
		expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
		expect(html).toContain(`content="${CONTENT_SECURITY_POLICY}"`);
	});
	test('leaves the policy out where none is given', () => {
		expect(fillTemplate(template, PAGE, BARE)).not.toContain('Content-Security-Policy');
	});
	test.each(['ja', 'en'] as const)(
		'says in %s what a browser without scripts lacks',
		(language) => {
			const path = pathOf({ page: 'theme', id: 'rpa', language });
			const page = fillTemplate(template, { ...PAGE, path, language }, BARE);
			expect(page).toContain(`<noscript><p>${messages(language).noScript}</p></noscript>`);
		}
	);
	test('leaves no placeholder', () => {
		expect(html).not.toMatch(/\{\{\w|<!--\w/);
	});
	test('refuses a template that asks for something else, or for too little', () => {
		expect(() => fillTemplate(`${template}{{mood}}`, PAGE, BARE)).toThrow(
			'unknown placeholder in the template: mood'
		);
		expect(() => fillTemplate(template.replace('{{title}}', ''), PAGE, BARE)).toThrow(
			'the template lacks a placeholder: title'
		);
	});
});

test('moveAssets leads the assets of a deeper page to the site root', () => {
	const html = '<script src="./assets/a.js"></script><link href="./favicon.svg"><a href="x/">';
	expect(moveAssets(html, 'theme/rpa/')).toBe(
		'<script src="../../assets/a.js"></script><link href="../../favicon.svg"><a href="x/">'
	);
	expect(moveAssets(html, '')).toBe(html);
});

describe('findInline', () => {
	test.each([
		['<script>1</script>', '<script>'],
		['<script type="module">1</script>', '<script type="module">'],
		['<style>p {}</style>', '<style>'],
		['<p class="a" style="color: red">', '<p class="a" style="color: red">'],
		['<p onclick="go()">', '<p onclick="go()">']
	])('finds %s', (html, tag) => {
		expect(findInline(html)).toEqual([tag]);
	});
	test('finds nothing in the template, and in the page for lost paths only the styles that its policy names', () => {
		expect(findInline(template)).toEqual([]);
		expect(findInline(notFoundPage('/'))).toEqual([]);
		expect(findInline(notFoundPage('/').replace('<style>', '<style>p{}'))).toEqual(['<style>']);
	});
});

describe('the page for lost paths', () => {
	const html = notFoundPage('/machikurabe/');
	const addresses = [...html.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, a]) => a!);
	test('leads only to pages of the site, from its root on', () => {
		expect(addresses).toContain('/machikurabe/');
		expect(addresses).toContain('/machikurabe/en/');
		for (const address of addresses) {
			expect(address).toMatch(/^\/machikurabe\//);
			expect(readPath(address.slice('/machikurabe/'.length)), address).not.toBeNull();
		}
	});
	test('asks for no file and searches in both languages', () => {
		expect(html).not.toMatch(/<script|<link|<img|url\(|@import/);
		expect([...html.matchAll(/action="([^"]*)"/g)].map(([, action]) => action)).toEqual([
			'/machikurabe/search/',
			'/machikurabe/en/search/'
		]);
	});
});
