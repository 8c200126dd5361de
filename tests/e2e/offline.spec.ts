import { messages } from '../../src/text';
import { expect, test } from './lib/page';
import { card, expectReady, follow, marks, open, openBehind, search } from './lib/site';

// Once a page is ready it needs no network: nothing is asked for at all.

test('with the network cut everything goes on, and nothing is asked for', async ({
	page,
	context
}) => {
	// Official statistics come with the first page that shows them.
	await open(page, '');
	await follow(page, 'theme/collection/');
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
	});
	await context.setOffline(true);
	await context.route('**', (route) => route.abort());

	await page.locator('input[name="m"][value="ube"]').uncheck();
	await expect.poll(() => search(page)).toBe('?m=sanyo-onoda,iwakuni,mine,annaka');
	await expectReady(page);
	await expect(page.locator('#city-ube')).toHaveCount(0);

	const main = page.locator('main');
	const words = await main.innerText();
	await page.locator('select[name="last"]').selectOption('2020');
	await expectReady(page);
	await expect.poll(() => main.innerText()).not.toBe(words);

	await page.locator('a.language').click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.locator('header summary').click();
	// No official statistic frames this theme, so nothing is missing.
	await page.locator('header nav a[href*="theme/work-style/"]').click();
	await expect(page).toHaveURL(/\/en\/theme\/work-style\//);
	await expectReady(page);
	await page.getByRole('button', { name: messages('en').reset }).click();
	await expectReady(page);
	await expect(page.locator('[data-initiative]').first()).toBeVisible();

	const mark = marks(page).first();
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(card(page).locator('[data-field="value_text"]')).toHaveText(/\S/);
	await page.keyboard.press('Escape');

	const saved = page.waitForEvent('download');
	const figure = page.locator('figure').first();
	await openBehind(figure);
	await figure.locator('.actions button').first().click();
	expect((await saved).suggestedFilename()).toMatch(/\.csv$/);

	await page.locator('header a.brand').click();
	await expectReady(page);
	await expect(page.locator('figure#measures td a').first()).toBeVisible();
	await page.goBack();
	await expectReady(page);
	await expect(page).toHaveURL(/\/en\/theme\/work-style\//);
	expect(asked, 'requests after the network was cut').toEqual([]);
	await expect(page.locator('[data-error]')).toHaveCount(0);
});
