import type { Page } from '@playwright/test';
import { messages, searchText } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { expectReady, open, overhang } from './lib/site';

const text = searchText.ja;
const field = (page: Page, words = text) =>
	page.getByRole('combobox', { name: words.label, exact: true });
const options = (page: Page) => page.getByRole('search').getByRole('option');

test('the field above every page leads to a measure by a word that says the same', async ({
	page
}) => {
	await open(page, 'grades/');
	await expect(options(page)).toHaveCount(0);
	await field(page).fill('徴収率');
	const first = options(page).first();
	await expect(first).toContainText('市税の収納率（現年度分）');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await expectNoViolations(page);
	await first.click();
	await expect(page).toHaveURL(/\/concept\/tax-collection-rate\/$/);
	await expectReady(page);
	await expect(field(page)).toHaveValue('');
	await expect(options(page)).toHaveCount(0);
});

test('the keyboard walks the suggestions, chooses, closes and clears', async ({ page }) => {
	await open(page, 'schedule/');
	await field(page).focus();
	await page.keyboard.type('robot');
	await expect(options(page).first()).toContainText('RPA');
	const selected = page.locator('[role=option][aria-selected=true]');
	await expect(selected).toHaveCount(0);
	await page.keyboard.press('ArrowDown');
	await expect(selected).toHaveCount(1);
	const id = await selected.getAttribute('id');
	await expect(field(page)).toHaveAttribute('aria-activedescendant', id!);
	await expect(field(page)).toBeFocused();
	// Behind the last one comes the field, and before the first the last.
	await page.keyboard.press('ArrowUp');
	await expect(selected).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(selected).toContainText(/\d/);
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
	await expect(field(page)).toHaveValue('robot');
	await page.keyboard.press('ArrowDown');
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/concept\/rpa-processes\/$/);
	await field(page).fill('robot');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
});

test('Enter leads to all results, which stand in the address', async ({ page }) => {
	await open(page, 'en/grades/');
	await field(page, searchText.en).fill('dept');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/search\/\?q=dept$/);
	await expect(page.getByText(searchText.en.corrected('dept', 'debt'))).toBeVisible();
	const result = page.getByRole('link', { name: 'City bonds outstanding (general account)' });
	await expect(result).toBeVisible();
	await expect(page.getByRole('combobox')).toHaveCount(0);
	await expectNoViolations(page);
	await result.click();
	await expect(page).toHaveURL(/\/en\/concept\/bonds-outstanding\/$/);
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('dept');
	await page.getByRole('searchbox').fill('zzzzzz');
	await expect(page.locator('[data-hits="0"]')).toContainText(searchText.en.none('zzzzzz'));
});

test('any municipality is found in kana, full width or by code', async ({ page }) => {
	await open(page, 'grades/');
	for (const [typed, name, address] of [
		['うべ', '宇部市', /\/municipality\/ube\/$/],
		['ｕｂｅ', '宇部市', /\/municipality\/ube\/$/],
		['さっぽろ', '札幌市', /\/area\/\?m=011002$/]
	] as const) {
		await field(page).fill(typed);
		await expect(options(page).first()).toContainText(name);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(address);
		await expectReady(page);
	}
});

test('no list of the search is asked for before the reader turns to its field', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('./schedule/');
	const lists = () => asked.filter((url) => /search-index/.test(url)).length;
	await expect(field(page)).toBeVisible();
	const before = lists();
	await field(page).focus();
	await expect.poll(lists).toBeGreaterThan(before - 1);
	await page.keyboard.type('RPA');
	await expect(options(page).first()).toBeVisible();
});

test('what is typed while the suggestions are on their way is answered once they are there', async ({
	page
}) => {
	let release = (): void => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/Suggestions-[^/]+\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./grades/');
	await field(page).click();
	await page.keyboard.type('robo');
	await expect(page.getByRole('search')).toContainText(text.loading);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type('t');
	release();
	await expect(options(page).first()).toContainText('RPA');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('robot');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/concept\/rpa-processes\/$/);
});

test('suggestions that do not come are said to be missing, and come with the next letter', async ({
	page,
	allow
}) => {
	allow(/^console error: Failed to load resource: net::ERR/);
	await page.route(/\/Suggestions-[^/]+\.js$/, (route) => route.abort());
	await page.goto('./grades/');
	await field(page).fill('robo');
	await expect(page.getByRole('search')).toContainText(text.failed);
	await page.unroute(/\/Suggestions-[^/]+\.js$/);
	await field(page).pressSequentially('t');
	await expect(options(page).first()).toContainText('RPA');
});

for (const language of ['ja', 'en'] as const)
	test(`the header is tidy on a phone and the menu unfolds: ${language}`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, language === 'ja' ? 'grades/' : 'en/grades/');
		const header = page.locator('header.site');
		expect((await header.boundingBox())!.height).toBeLessThan(120);
		const menu = page.getByRole('button', { name: messages(language).menuButton });
		await expect(page.locator('header nav')).toBeHidden();
		await menu.click();
		await expect(menu).toHaveAttribute('aria-expanded', 'true');
		await expect(page.locator('header nav > a').first()).toBeVisible();
		await expectNoViolations(page);
		await field(page, searchText[language]).fill('RPA');
		await expect(options(page).first()).toBeVisible();
		expect(await overhang(page)).toBe(0);
		await page.keyboard.press('Escape');
		await page.locator('header nav > a').first().click();
		await expect(page.locator('header nav')).toBeHidden();
	});

test('the menu is one line at 1440', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	for (const path of ['grades/', 'en/grades/']) {
		await open(page, path);
		const tops = await page.locator('header.site > *, header nav > *').evaluateAll((parts) =>
			parts
				.filter((p) => p.checkVisibility())
				.map((p) => p.getBoundingClientRect())
				.map(({ top, height }) => top + height / 2)
		);
		expect(Math.max(...tops) - Math.min(...tops), path).toBeLessThan(12);
		expect(await page.locator('header nav > *').count()).toBeLessThanOrEqual(7);
	}
});
