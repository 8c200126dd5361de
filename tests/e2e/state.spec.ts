import { type Page } from '@playwright/test';
import { choicesText, messages } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { readTable } from './lib/printed';
import { expectReady, open, search, themes } from './lib/site';

// All that a reader chooses stands in the address: links, back and forward bring it back.

const text = messages('ja');
const slugs = readTable('municipalities.csv').map((m) => m['slug']!);

test('each choice is a step; back and forward restore every one of them', async ({ page }) => {
	await open(page, 'theme/collection/');
	const seen = [await view(page)];
	expect(seen[0]).toMatchObject({ search: '', cities: slugs, calendar: 'wareki', language: 'ja' });
	const last = seen[0]!.years[1]!;

	const steps: [() => Promise<unknown>, Partial<Seen>][] = [
		[
			() => page.locator('input[name="m"][value="sanyo-onoda"]').uncheck(),
			{ search: '?m=ube,iwakuni,mine,annaka', cities: slugs.filter((s) => s !== 'sanyo-onoda') }
		],
		[
			() => page.locator('select[name="first"]').selectOption('2021'),
			{ search: `?m=ube,iwakuni,mine,annaka&y=2021-${last}`, years: ['2021', last] }
		],
		[
			() => page.locator('input[name="cal"][value="western"]').check(),
			{ search: `?m=ube,iwakuni,mine,annaka&y=2021-${last}&cal=western`, calendar: 'western' }
		],
		[
			() => page.locator('a.language').click(),
			{ search: `?m=ube,iwakuni,mine,annaka&y=2021-${last}`, language: 'en' }
		],
		[
			() => page.getByRole('button', { name: messages('en').reset }).click(),
			{ search: '', cities: slugs, years: seen[0]!.years, language: 'en' }
		]
	];
	for (const [act, expected] of steps) {
		await act();
		await expect.poll(() => search(page)).toBe(expected.search);
		await expectReady(page);
		seen.push(await view(page));
		expect(seen.at(-1)).toMatchObject(expected);
	}
	expect(seen[1]!.summary, 'the answer follows the cities').not.toBe(seen[0]!.summary);
	for (const before of seen.slice(0, -1).reverse()) {
		await page.goBack();
		await expect.poll(() => view(page)).toEqual(before);
	}
	for (const after of seen.slice(1)) {
		await page.goForward();
		await expect.poll(() => view(page)).toEqual(after);
	}
});

test('the last year never falls before the first, the last city cannot be taken away', async ({
	page
}) => {
	await open(page, 'theme/staffing/?m=mine&y=2019-2022');
	await page.locator('select[name="last"]').selectOption('2018');
	await expect.poll(() => search(page)).toBe('?m=mine&y=2018-2018');
	await page.locator('select[name="first"]').selectOption('2023');
	await expect.poll(() => search(page)).toBe('?m=mine&y=2023-2023');
	await page.locator('input[name="m"][value="mine"]').press('Space');
	await expect(page.locator('input[name="m"][value="mine"]')).toBeChecked();
	await expect(page.locator('[data-choices] [role=status]')).toHaveText(choicesText.ja.lastCity);
	await expectReady(page);
});

test('a copied link shows the same to somebody else', async ({ page, browser }) => {
	await open(page, 'theme/staffing/');
	await page.locator('input[name="m"][value="ube"]').uncheck();
	await page.locator('select[name="last"]').selectOption('2024');
	await page.locator('input[name="cal"][value="western"]').check();
	await expectReady(page);
	await expect.poll(() => search(page)).toContain('cal=western');
	const elsewhere = await browser.newContext({ locale: 'en-GB', timezoneId: 'America/New_York' });
	try {
		const other = await elsewhere.newPage();
		await other.goto(page.url());
		await expectReady(other);
		const here = await page.locator('main').innerText();
		await expect.poll(() => other.locator('main').innerText()).toBe(here);
	} finally {
		await elsewhere.close();
	}
});

test('cities are chosen together, and what others hang on the address is no mistake', async ({
	page
}) => {
	await open(page, 'theme/staffing/?utm_source=line&fbclid=abc');
	await expect(page.locator('.broken')).toHaveCount(0);
	await page.locator('select[name=cities]').selectOption('yamaguchi-central');
	await expect.poll(() => search(page)).toBe('?m=ube,sanyo-onoda,mine');
	await expectReady(page);
	await page.locator('[data-choices] a').click();
	await expectReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('山口県央連携都市圏域');
});

test('on a phone the choices are one line until they are wanted', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, 'theme/staffing/?m=mine');
	const line = page.locator('[data-choices] summary');
	await expect(line).toContainText('美祢市');
	await expect(page.locator('input[name="m"][value="ube"]')).toBeHidden();
	expect((await page.locator('[data-choices]').boundingBox())!.height).toBeLessThan(60);
	await line.click();
	await page.locator('input[name="m"][value="ube"]').check();
	await expect.poll(() => search(page)).toBe('?m=ube,mine');
	await expect(page.locator('input[name="m"][value="ube"]'), 'stays open').toBeVisible();
});

test('parameters that cannot be used are named, the others hold', async ({ page }) => {
	await open(page, 'theme/collection/?m=ube,atlantis&y=1900-2050&cal=lunar&colour=red');
	const notices = page.locator('.broken');
	await expect(notices).toHaveCount(4);
	for (const named of ['m=ube,atlantis', 'y=1900-2050', 'cal=lunar', 'colour=red'])
		await expect(notices.filter({ hasText: `「${named}」` })).toHaveCount(1);
	for (const slug of slugs) await expect(notices.first()).toContainText(slug);
	expect(await view(page)).toMatchObject({ cities: slugs, calendar: 'wareki' });
	await expectNoViolations(page);

	await open(page, 'en/theme/collection/?m=mine&y=2023-2021');
	await expect(page.locator('.broken')).toHaveCount(1);
	await expect(page.locator('.broken')).toContainText('y=2023-2021');
	expect(await view(page)).toMatchObject({ cities: ['mine'] });
	await page.locator('input[name="m"][value="ube"]').check();
	await expect
		.poll(() => search(page), 'a choice clears what could not be used')
		.toBe('?m=ube,mine');
	await expect(page.locator('.broken')).toHaveCount(0);
});

test('a city without anything on a theme is said to have nothing', async ({ page }) => {
	const city = readTable('municipalities.csv').find((m) => m['slug'] === 'ube')!;
	const linked = new Set(readTable('ube/initiative-themes.csv').map((l) => l['theme_id']));
	const theme = themes.find((t) => !linked.has(t['theme_id']))!;
	await open(page, `theme/${theme['theme_id']}/?m=ube`);
	await expect(page.getByText(text.nothingFor(city['name_ja']!))).toBeVisible();
	await expect(page.getByText(text.emptyChoice)).toBeVisible();
	await expectNoViolations(page);
});

test('the language changes in place: same choices, same part of the page', async ({ page }) => {
	await open(page, 'theme/collection/?m=ube,mine&y=2018-2024');
	const figure = page.locator('figure#schedule');
	await figure.evaluate((f) => f.scrollIntoView({ behavior: 'instant' }));
	const before = await page.evaluate(() => scrollY);
	expect(before).toBeGreaterThan(400);
	await page.locator('a.language').evaluate((a: HTMLAnchorElement) => a.click());
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expectReady(page);
	expect(new URL(page.url()).pathname).toMatch(/\/en\/theme\/collection\/$/);
	expect(search(page)).toBe('?m=ube,mine&y=2018-2024');
	await expect(figure).toBeInViewport();
	await expect(page).toHaveTitle(/Machikurabe$/);
});

test('links within the site change the page without loading it anew', async ({ page }) => {
	await open(page, '?m=ube,mine');
	const states = await listStates(page);
	await page.evaluate(() => Object.assign(globalThis, { here: true }));
	await page.locator('header summary').click();
	const link = page.locator('header nav a[href*="theme/"]').nth(2);
	const name = (await link.innerText()).trim();
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	await expect
		.poll(states, 'the new page says that it is not ready yet')
		.toEqual(['starting', 'ready']);
	expect(search(page), 'the choices go along').toBe('?m=ube,mine');
	await expect(page).toHaveTitle(`${name}｜まちくらべ`);
	await expect(page.locator('main'), 'a screen reader starts at the new page').toBeFocused();
	await expect(page.locator('header details')).not.toHaveAttribute('open');
	expect(await page.evaluate(() => 'here' in globalThis)).toBe(true);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.siteTagline);
	await expectReady(page);
	await expect(page.locator('main figure').first()).toBeVisible();
	expect(await page.evaluate(() => 'here' in globalThis)).toBe(true);
});

test('a cell of the dictionary’s counts leads to that city on the theme page', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, 'dictionary/');
	await page.locator('figure#matrix a[href$="theme/collection/#city-annaka"]').click();
	await expect(page).toHaveURL(/theme\/collection\/#city-annaka$/);
	await expectReady(page);
	await expect(page.locator('#city-annaka')).toBeInViewport();
});

test('a link to a figure opens the page at that figure', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, 'theme/collection/#schedule');
	await expect(page.locator('figure#schedule h2')).toBeInViewport();
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(400);
});

for (const path of ['theme/', 'theme/no-such-theme/', 'en/theme/rpa/more/', 'fr/', 'no.html'])
	test(`"${path}" is no page: the host says so in both languages`, async ({ page, allow }) => {
		allow(/^response 404/);
		allow(/^console error: Failed to load resource.*404/);
		const response = await page.goto(`./${path}`);
		expect(response?.status()).toBe(404);
		await expectReady(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.notFound);
		const links = page.getByRole('link');
		await expect(links.filter({ hasText: 'まちくらべ' })).toHaveCount(1);
		await expect(links.filter({ hasText: 'Machikurabe' })).toHaveCount(1);
	});

interface Seen {
	search: string;
	language: string | null;
	cities: string[];
	years: string[];
	calendar: string;
	summary: string;
}

/** What of the choices is seen on the page itself. */
async function view(page: Page): Promise<Seen> {
	await expectReady(page);
	return {
		search: search(page),
		language: await page.locator('html').getAttribute('lang'),
		cities: await page
			.locator('input[name="m"]:checked')
			.evaluateAll((list) => list.map((i) => (i as HTMLInputElement).value)),
		years: [
			await page.locator('select[name="first"]').inputValue(),
			await page.locator('select[name="last"]').inputValue()
		],
		calendar: await page.locator('input[name="cal"]:checked').inputValue(),
		summary: await page.locator('[data-summary]').innerText()
	};
}

/** Records what the page says of its state from now on. */
async function listStates(page: Page): Promise<() => Promise<unknown>> {
	const states = await page.evaluateHandle(() => {
		const seen: string[] = [];
		new MutationObserver(() => {
			const state = document.documentElement.dataset['appState']!;
			if (seen.at(-1) !== state) seen.push(state);
		}).observe(document.documentElement, { attributes: true, attributeFilter: ['data-app-state'] });
		return seen;
	});
	return () => states.jsonValue();
}
