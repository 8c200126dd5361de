import { type Page } from '@playwright/test';
import { messages } from '../../src/text';
import { expect, test } from './lib/page';
import { card, expectReady, focusMark, open, search, tabTo } from './lib/site';

// The whole way through the site without a mouse; and for readers who want no motion.

const text = messages('ja');

test('from the skip link to theme, choices, figure, card and language', async ({ page }) => {
	await open(page, '');
	await page.keyboard.press('Tab');
	await expect(page.locator('a.skip')).toBeFocused();
	await expect(page.locator('a.skip')).toBeInViewport();
	expect(await focusMark(page)).toBe('outline');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(
		await page.evaluate(() => document.activeElement?.closest('main') !== null),
		'after the skip link the keyboard goes on in the content'
	).toBe(true);

	await page.goto('./');
	await expectReady(page);
	await tabTo(page, 'header summary');
	await page.keyboard.press('Enter');
	await tabTo(page, 'header nav a[href$="theme/collection/"]');
	expect(await focusMark(page)).toBe('outline');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/theme\/collection\/$/);
	await expectReady(page);

	await tabTo(page, 'input[name="m"][value="iwakuni"]');
	await page.keyboard.press('Space');
	await expect.poll(() => search(page)).toBe('?m=ube,sanyo-onoda,mine,annaka');
	await expect(page.locator('input[name="m"][value="iwakuni"]'), 'keeps the focus').toBeFocused();
	await tabTo(page, 'select[name="first"]');
	const before = await page.locator('select[name="first"]').inputValue();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => search(page)).toContain(`&y=${Number(before) + 1}-`);
	await tabTo(page, 'input[name="cal"]');
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => search(page)).toContain('&cal=western');
	await expectReady(page);

	await tabTo(page, '.drawing [data-source]');
	await page.keyboard.press('End');
	expect(await focusMark(page)).toBe('stroke');
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	await expect(card(page).locator('[data-field="page"]')).toHaveText(/\S/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(
		await page.evaluate(() => {
			const element = document.activeElement!;
			return element === document.body || element.closest('[role=dialog]') !== null;
		}),
		'the keyboard stays in the card'
	).toBe(true);
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await tabTo(page, 'figure .behind > summary');
	await page.keyboard.press('Enter');
	await tabTo(page, 'figure .foot summary');
	await page.keyboard.press('Enter');
	await expect(page.locator('figure .foot table').first()).toBeVisible();
	await tabTo(page, 'figure td button');
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('figure td button').first()).toBeFocused();

	for (let i = 0; i < 60 && !(await isFocused(page, 'a.language')); i++)
		await page.keyboard.press('Shift+Tab');
	expect(await focusMark(page)).toBe('outline');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('a.language'), 'stays where it was').toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`every stop of the tab key is seen, in reading order, without a trap (${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page, 'theme/rpa/?m=ube,mine');
		const stops: string[] = [];
		const hidden: string[] = [];
		for (let i = 0; i < 400; i++) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(() => {
				const element = document.activeElement!;
				if (element === document.body) return null;
				const { top, bottom, left, right } = element.getBoundingClientRect();
				const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
				return { markup: element.outerHTML.slice(0, 100), seen };
			});
			if (stop === null || stop.markup === stops[0]) break;
			stops.push(stop.markup);
			if (!stop.seen || (await focusMark(page)) === 'none') hidden.push(stop.markup);
		}
		expect(stops.length).toBeGreaterThan(20);
		expect(stops.length, 'the way ends').toBeLessThan(400);
		expect(hidden, 'stops that are not seen').toEqual([]);
		expect(await outOfOrder(page), 'tabindex above zero').toEqual([]);
	});

test('nothing moves for readers who want no motion', async ({ page }) => {
	const behaviour = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
	const moving = () =>
		page.evaluate(() =>
			[...document.querySelectorAll('*')]
				.filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none';
				})
				.map((element) => element.outerHTML.slice(0, 80))
		);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await open(page, 'theme/collection/?m=mine');
	expect(await behaviour(), 'otherwise the page glides').toBe('smooth');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await behaviour()).toBe('auto');
	await page.locator('button[data-source]:visible').first().click();
	await expect(card(page)).toBeVisible();
	expect(await moving()).toEqual([]);
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	await card(page).getByRole('button', { name: text.card.close }).click();
});

function isFocused(page: Page, selector: string): Promise<boolean> {
	return page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);
}

/** Elements that put themselves before others by their tabindex. */
function outOfOrder(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('[tabindex]')]
			.filter((element) => Number(element.getAttribute('tabindex')) > 0)
			.map((element) => element.outerHTML.slice(0, 80))
	);
}
