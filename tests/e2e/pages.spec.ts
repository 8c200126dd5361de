import { resolve } from 'node:path';
import { readSite } from '../../scripts/site/site';
import { listPages } from '../../src/page-info';
import { siteRootFrom } from '../../src/routes';
import { messages } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';

const pages = listPages(readSite(resolve('data')));

test('every page is a file of its own, with its own head', async ({ request }) => {
	expect(pages.length).toBeGreaterThan(2);
	for (const { path, language, title } of pages) {
		const response = await request.get(`./${path}`);
		expect(response.status(), path).toBe(200);
		const html = await response.text();
		expect(html).toContain(`<html lang="${language}" data-site-root="${siteRootFrom(path)}">`);
		expect(html).toContain(
			`<title>${title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</title>`
		);
		expect(html).toContain("default-src 'none'");
	}
});

for (const path of ['', 'theme/rpa/', 'en/', 'en/theme/rpa/'])
	test(`the page at "${path}" starts, three folders down or none`, async ({ page, baseURL }) => {
		await page.goto(`./${path}`);
		await expect(page.locator('#app > *').first()).toBeAttached();
		const { siteRoot } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
		expect(new URL(siteRoot ?? '', page.url()).href).toBe(baseURL);
	});

test('a folder without its slash leads to the page', async ({ page, baseURL }) => {
	await page.goto('./theme/rpa?year=2022');
	expect(page.url()).toBe(`${baseURL}theme/rpa/?year=2022`);
});

test('a path without a page says so, leads home and searches', async ({ page, request, allow }) => {
	allow(/^response 404: .*\/theme\/none\/$/);
	allow(/^console error: Failed to load resource.*404/);
	await page.goto('./theme/none/');
	for (const language of ['ja', 'en'] as const)
		await expect(page.getByRole('heading', { name: messages(language).notFound })).toBeVisible();
	// Built for the root of a host.
	const addresses = await page
		.locator('a[href], form[action]')
		.evaluateAll((all) => all.map((e) => e.getAttribute('href') ?? e.getAttribute('action')!));
	expect(addresses.length).toBeGreaterThan(10);
	for (const address of addresses)
		expect((await request.get(`.${address}`)).status(), address).toBe(200);
	// Its own look, not that of a page without styles.
	const header = page.locator('header');
	await expect(header).toHaveCSS('display', 'flex');
	await expect(header).toHaveCSS('border-bottom-width', '2px');
	await expectNoViolations(page);
	await expect(page.getByRole('searchbox')).toHaveCount(2);
});
