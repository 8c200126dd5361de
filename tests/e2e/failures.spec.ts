import { type Page, type Worker } from '@playwright/test';
import { messages } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { expectReady, failure, open } from './lib/site';

// What can go wrong, each with its notice and its way on; the page itself stays.

const text = messages('ja');
const PATH = './theme/rpa/';

test('a browser without WebAssembly is told what it lacks', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'WebAssembly');
	});
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(PATH);
	await expectNotice(page, 'no-webassembly');
	expect(loaded.filter((url) => /\.(wasm|parquet)/.test(url))).toEqual([]);
});

test('a missing data file is named; trying again works once it is there', async ({
	page,
	allow
}) => {
	allow(/^response 404: .*\/data\/observation\.parquet/);
	allow(/^console error: Failed to load resource/);
	await page.route('**/data/observation.parquet*', (route) =>
		route.fulfill({ status: 404, body: 'gone' })
	);
	await page.goto(PATH);
	await expectNotice(page, 'file-missing', 'observation.parquet');
	await retry(page);
	await expectNotice(page, 'file-missing', 'observation.parquet');
	await page.unroute('**/data/observation.parquet*');
	await retry(page);
	await expectMended(page);
});

test('a data file with one wrong byte is not shown', async ({ page }) => {
	await page.route('**/data/observation.parquet*', async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		const at = Math.floor(body.length / 2);
		body[at] = body[at]! ^ 1;
		await route.fulfill({ response, body });
	});
	await page.goto(PATH);
	await expectNotice(page, 'file-damaged', 'observation.parquet', 'sha256');
	await page.unroute('**/data/observation.parquet*');
	await retry(page);
	await expectMended(page);
});

test('a data file that was cut off is not shown', async ({ page }) => {
	await page.route('**/data/indicator.parquet*', async (route) => {
		const response = await route.fetch();
		const body = (await response.body()).subarray(0, 1000);
		const { 'content-length': _, ...headers } = response.headers();
		await route.fulfill({ status: 200, headers, body });
	});
	await page.goto(PATH);
	await expectNotice(page, 'file-damaged', 'indicator.parquet');
});

test('data of an unknown version is not shown', async ({ page }) => {
	await page.route('**/data/manifest.json*', async (route) => {
		const response = await route.fetch();
		const manifest = (await response.json()) as object;
		await route.fulfill({ response, json: { ...manifest, schema_version: 999 } });
	});
	await page.goto('./en/theme/rpa/');
	await expect(failure(page, 'schema-unknown')).toContainText('999');
	await expect(failure(page, 'schema-unknown')).toContainText(
		messages('en').errors['schema-unknown']
	);
	await page.unroute('**/data/manifest.json*');
	await retry(page, 'en');
	await expectMended(page);
});

for (const [name, body] of [
	['broken JSON', '{"schema_version": 1, "tables": ['],
	['a list of no tables', '{"schema_version": 1, "tables": []}'],
	['the page of a proxy', '<!doctype html><title>Sign in</title>']
] as const)
	test(`a manifest that is ${name} is said to be unreadable`, async ({ page }) => {
		await page.route('**/data/manifest.json*', (route) =>
			route.fulfill({ status: 200, contentType: 'application/json', body })
		);
		await page.goto(PATH);
		await expectNotice(page, 'manifest-invalid', 'manifest.json');
	});

for (const [part, files] of [
	['the data', '**/data/**'],
	['the engine’s program', '**/*.wasm'],
	['the engine’s code', '**/assets/runtime-*.js']
] as const)
	test(`no network at the start (${part}): a notice, and a second try`, async ({ page, allow }) => {
		allow(/^console error: Failed to load resource: net::ERR/);
		await page.route(files, (route) => route.abort('internetdisconnected'));
		await page.goto(PATH);
		await expectNotice(page, 'unreachable');
		await page.unroute(files);
		await retry(page);
		await expectMended(page);
	});

test('the start page has its notice too, and links to the themes go on working', async ({
	page,
	allow
}) => {
	allow(/^console error: Failed to load resource: net::ERR/);
	await page.route('**/data/**', (route) => route.abort());
	await page.goto('./');
	await expect(failure(page, 'unreachable')).toBeVisible();
	await page.locator('[data-question="rpa"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(failure(page, 'unreachable')).toBeVisible();
	await page.unroute('**/data/**');
	await retry(page);
	await expectMended(page);
});

test('a page whose code does not come: a notice, and a second try', async ({ page, allow }) => {
	allow(/^console error: Failed to load resource: net::ERR/);
	await page.route('**/assets/Theme-*.js', (route) => route.abort('internetdisconnected'));
	await page.goto(PATH);
	const notice = failure(page, 'unreachable');
	await expect(notice).toContainText('theme.js');
	await expect(page.locator('html')).toHaveAttribute('data-app-state', 'failed');
	await expect(page.locator('header a.brand')).toBeVisible();
	await page.unroute('**/assets/Theme-*.js');
	await retry(page);
	await expectMended(page);
});

test('a link to a page whose code does not come leaves the page as it is', async ({
	page,
	allow
}) => {
	allow(/^console error: Failed to load resource: net::ERR/);
	await page.route('**/assets/Theme-*.js', (route) => route.abort('internetdisconnected'));
	await open(page, '');
	await page.locator('[data-question="rpa"]').click();
	await expect(failure(page, 'unreachable')).toContainText('theme.js');
	await expect(page.locator('html')).toHaveAttribute('data-app-state', 'failed');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.siteTagline);
	await expect(page.locator('figure#measures td a').first(), 'the last rows stay').toBeVisible();
	await expectNoViolations(page);
	await page.goBack();
	await expectReady(page);
	await expect(page.locator('[data-error]'), 'nothing is missing here').toHaveCount(0);
	await page.locator('[data-question="rpa"]').click();
	await expect(failure(page, 'unreachable')).toBeVisible();
	await page.unroute('**/assets/Theme-*.js');
	await retry(page);
	await expectMended(page);
	expect(new URL(page.url()).pathname).toMatch(/\/theme\/rpa\/$/);
});

test('a worker that dies is replaced: the next question is answered, the page stays', async ({
	page
}) => {
	await open(page, 'theme/collection/');
	await keepInMind(page);
	for (const slug of ['ube', 'mine']) {
		await expect.poll(() => page.workers().length, 'one at work, one in reserve').toBe(2);
		await kill(page.workers()[0]!);
		await expect.poll(() => restarted(page)).toBe(true);
		await page.locator(`input[name="m"][value="${slug}"]`).uncheck();
		await expect(page.locator(`#city-${slug}`)).toHaveCount(0);
		await expectReady(page);
		await expectKept(page);
		await forgetRestart(page);
	}
});

test('when the reserve dies as well, the page still finds back to its answers', async ({
	page
}) => {
	await open(page, 'theme/collection/');
	await keepInMind(page);
	await expect.poll(() => page.workers().length, 'one at work, one in reserve').toBe(2);
	for (const worker of page.workers()) await kill(worker);
	await page.locator('input[name="m"][value="ube"]').uncheck();
	// Whether the reserve dies before or after it is called decides if the engine mends itself or is asked to.
	await expect(async () => {
		const again = failure(page, 'worker-died').getByRole('button', { name: text.errors.retry });
		if (await again.isVisible()) await again.click();
		await expect(page.locator('#city-ube')).toHaveCount(0, { timeout: 5_000 });
	}).toPass({ timeout: 90_000 });
	await expectMended(page);
	await expectKept(page);
});

test('a worker that dies without a network is replaced from memory', async ({
	page,
	context,
	allow
}) => {
	allow(/^console error: Failed to load resource: net::ERR/);
	await open(page, 'theme/collection/');
	await keepInMind(page);
	await expect.poll(() => page.workers().length, 'one at work, one in reserve').toBe(2);
	// The reserve has to have loaded before the network goes.
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await kill(page.workers()[0]!);
	await page.locator('input[name="m"][value="ube"]').uncheck();
	await expect(page.locator('#city-ube')).toHaveCount(0);
	await expectReady(page);
	expect(await restarted(page)).toBe(true);
	await expectKept(page);
	await expect(page.locator('[data-error]')).toHaveCount(0);

	// A second death leaves nothing to go on with: that is said, and a way on is given.
	await expect.poll(() => page.workers().length).toBe(1);
	await kill(page.workers()[0]!);
	await page.locator('input[name="m"][value="mine"]').uncheck();
	await expect(failure(page, 'unreachable')).toContainText('worker-');
	await expect(page.locator('[data-initiative]').first(), 'the last rows stay').toBeVisible();
	await expectKept(page);
	await context.setOffline(false);
	await retry(page);
	await expectMended(page);
	await expect(page.locator('#city-mine')).toHaveCount(0);
});

test('a query that the engine refuses is shown with its SQL', async ({ page }) => {
	// The data of another build, of the same version: a table has lost its name.
	await page.route('**/data/manifest.json*', async (route) => {
		const response = await route.fetch();
		const text = await response.text();
		await route.fulfill({ response, body: text.replace('"schedule_step"', '"schedule_steps"') });
	});
	await page.goto(PATH);
	await expectNotice(page, 'query-failed', 'schedule_step');
	await expect(failure(page, 'query-failed').locator('pre')).toContainText('SELECT');
});

/** The notice of a failure, with all that has to stand on the page beside it. */
async function expectNotice(page: Page, code: string, ...parts: string[]): Promise<void> {
	const notice = failure(page, code);
	await expect(notice).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-app-state', 'failed');
	await expect(notice).toContainText(text.errors[code as 'unreachable']);
	for (const part of parts) await expect(notice).toContainText(part);
	await expect(page.locator('[data-error]'), 'one notice').toHaveCount(1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
	await expect(page.locator('[data-choices]')).toBeVisible();
	await expectNoViolations(page);
}

async function retry(page: Page, language: 'ja' | 'en' = 'ja'): Promise<void> {
	await page.getByRole('button', { name: messages(language).errors.retry }).click();
}

async function expectMended(page: Page): Promise<void> {
	await expectReady(page);
	await expect(page.locator('[data-error]')).toHaveCount(0);
	await expect(page.locator('[data-initiative]').first()).toBeVisible();
}

/** Ends a worker from within, as a crash would. */
async function kill(worker: Worker): Promise<void> {
	const closed = worker.waitForEvent('close');
	await worker.evaluate(() => (globalThis as unknown as { close(): void }).close()).catch(() => {});
	await closed;
}

/** Marks the page, to see later that it was neither loaded nor built anew, and listens for a restart. */
async function keepInMind(page: Page): Promise<void> {
	await page.evaluate((words) => {
		document.querySelector('h1')!.dataset['kept'] = 'yes';
		new MutationObserver(() => {
			if (document.querySelector('main')!.textContent!.includes(words))
				document.documentElement.dataset['restarted'] = 'yes';
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	}, text.loading.restarting);
}

async function restarted(page: Page): Promise<boolean> {
	return (await page.locator('html').getAttribute('data-restarted')) === 'yes';
}

async function forgetRestart(page: Page): Promise<void> {
	await page.evaluate(() => {
		delete document.documentElement.dataset['restarted'];
	});
}

async function expectKept(page: Page): Promise<void> {
	await expect(page.locator('h1')).toHaveAttribute('data-kept', 'yes');
	await expect(page.locator('[data-initiative]').first()).toBeVisible();
}
