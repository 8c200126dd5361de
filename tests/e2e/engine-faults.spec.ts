import { type Page, type Request, type Route } from '@playwright/test';
import { messages } from '../../src/text';
import { expect, test } from './lib/page';
import { expectReady, failure } from './lib/site';

// The engine's own files, each missing, empty, cut off, or stopped in the middle: the file is named, and
// a second try mends it.

const PATH = './theme/rpa/';
const text = messages('ja');

/** The first bytes of what the server has. */
const cut = async (route: Route) => {
	const response = await route.fetch();
	const body = await response.body();
	const {
		'content-length': _length,
		'content-encoding': _encoding,
		...headers
	} = response.headers();
	await route.fulfill({ status: 200, headers, body: body.subarray(0, body.length / 2) });
};
const empty = (route: Route) =>
	route.fulfill({ status: 200, contentType: 'text/javascript', body: '' });
const missing = (route: Route) => route.fulfill({ status: 404, body: 'gone' });

const WORKER = /\/assets\/worker-[^/]*\.js/;
const DUCKDB = /\/assets\/duckdb-browser-eh\.worker-[^/]*\.js/;

for (const [what, files, fault, code, named] of [
	['the worker’s script is missing', WORKER, missing, 'file-missing', 'worker-'],
	['the worker’s script is cut off', WORKER, cut, 'file-damaged', 'worker-'],
	['the engine’s script is missing', DUCKDB, missing, 'file-missing', 'duckdb-browser-eh.worker-'],
	['the engine’s script is cut off', DUCKDB, cut, 'file-damaged', 'duckdb-browser-eh.worker-'],
	['the engine’s script is empty', DUCKDB, empty, 'file-damaged', 'duckdb-browser-eh.worker-']
] as const)
	test(`${what}: it is named, and a second try mends it`, async ({ page, context, allow }) => {
		if (fault === missing) allow(/(response 404|console error): .*/);
		await context.route(files, fault);
		await page.goto(PATH);
		await expect(failure(page, code)).toContainText(named);
		await context.unroute(files);
		await expectMended(page);
	});

for (const [what, files, fault, code, named] of [
	['a worker that never begins', WORKER, empty, 'worker-died', '120 seconds'],
	['an engine’s file that stops coming', /\.wasm/, () => {}, 'stalled', 'duckdb-eh'],
	['a table that stops coming', /observation\.parquet/, () => {}, 'stalled', 'observation.parquet']
] as const)
	test(`${what} is noticed, and a second try mends it`, async ({ page, context }) => {
		await page.clock.install();
		const coming = new Set<Request>();
		context.on('request', (request) => coming.add(request));
		context.on('requestfinished', (request) => coming.delete(request));
		await context.route(files, fault);
		await page.goto(PATH);
		// Time is let go only when all else has come.
		const rest = () => [...new Set([...coming].map((request) => files.test(request.url())))];
		if (fault === empty) await page.waitForResponse(files);
		else await expect.poll(rest).toEqual([true]);
		await expect(async () => {
			await page.clock.runFor(31_000);
			await expect(failure(page, code)).toContainText(named, { timeout: 500 });
		}).toPass();
		await context.unroute(files);
		await page.clock.resume();
		await expectMended(page);
	});

/** The second try that the notice offers succeeds. */
async function expectMended(page: Page): Promise<void> {
	await page.getByRole('button', { name: text.errors.retry }).click();
	await expectReady(page);
	await expect(page.locator('[data-error]')).toHaveCount(0);
	await expect(page.locator('[data-initiative]').first()).toBeVisible();
}
