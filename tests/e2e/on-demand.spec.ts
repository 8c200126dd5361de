import { frameText, messages } from '../../src/text';
import { expect, test } from './lib/page';
import { expectReady, failure, follow, open } from './lib/site';

// Tables that only some pages need come with the first page that needs them.

const STATISTIC = '**/data/statistic.parquet*';
const text = messages('ja');

test('a table is fetched by the first page that needs it, and once', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		const name = /\/data\/(.+\.parquet)/.exec(request.url())?.[1];
		if (name !== undefined) asked.push(name);
	});
	await open(page, 'theme/rpa/');
	expect(asked).toContain('observation.parquet');
	expect(asked).not.toContain('statistic.parquet');
	asked.length = 0;
	await follow(page, 'municipality/ube/');
	const first = asked.filter((name) => !name.startsWith('official/'));
	expect(first).toEqual(['statistic.parquet']);
	expect(asked.length, 'its place among all municipalities too').toBeGreaterThan(first.length);
	expect(new Set(asked).size, 'each once').toBe(asked.length);
	const before = [...asked];
	await follow(page, 'municipality/mine/');
	expect(asked).toEqual(before);
});

test('without a network the page says so, and goes on once there is one', async ({
	page,
	allow
}) => {
	allow(/^console error: Failed to load resource: net::ERR/);
	await page.route(STATISTIC, (route) => route.abort('internetdisconnected'));
	await page.goto('./municipality/ube/');
	const notice = failure(page, 'unreachable');
	await expect(notice).toContainText(text.errors.unreachable);
	await expect(notice).toContainText('statistic.parquet');
	await expect(page.locator('html')).toHaveAttribute('data-app-state', 'failed');
	await follow(page, 'theme/rpa/');
	await expect(page.locator('[data-error]'), 'nothing is missing here').toHaveCount(0);
	await page.goBack();
	await expect(notice).toBeVisible();
	await page.unroute(STATISTIC);
	await notice.getByRole('button', { name: text.errors.retry }).click();
	await expectReady(page);
	await expect(page.locator('[data-error]')).toHaveCount(0);
});

test('without the official statistics a theme still shows what the plans say', async ({
	page,
	allow
}) => {
	allow(/^console error: Failed to load resource: net::ERR/);
	const RPA = '**/data/official/dx-rpa-introduced*.parquet*';
	await page.route(RPA, (route) => route.abort('internetdisconnected'));
	await open(page, 'theme/rpa/');
	const missing = page.locator('[data-frame-failed]');
	await expect(missing).toContainText(frameText.ja.failed);
	await expect(page.locator('figure#concept-rpa-processes')).toBeVisible();
	await expect(page.locator('[data-error]')).toHaveCount(0);
	await page.unroute(RPA);
	await missing.getByRole('button', { name: text.errors.retry }).click();
	await expect(page.locator('[data-framed="dx-rpa-introduced"]')).toBeVisible();
	await expect(missing).toHaveCount(0);
});
