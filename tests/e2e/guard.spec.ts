import { test as bare } from '@playwright/test';
import { expect, assess, listen, test } from './lib/page';

// The guard of `lib/page.ts` itself: what it hears, and that it fails the test.

bare.describe('listen hears', () => {
	bare('a warning and an error', async ({ context, page, baseURL }) => {
		const complaints = listen(context, new URL(baseURL ?? '').origin);
		await page.goto('./');
		await page.evaluate(() => {
			console.log('nothing');
			console.warn('careful');
			console.error('broken');
		});
		expect(complaints).toEqual([
			expect.stringMatching(/^console warning: careful \(/),
			expect.stringMatching(/^console error: broken \(/)
		]);
	});

	bare('an exception', async ({ context, page, baseURL }) => {
		const complaints = listen(context, new URL(baseURL ?? '').origin);
		await page.goto('./');
		await page.evaluate(() =>
			setTimeout(() => {
				throw new Error('thrown');
			})
		);
		await expect.poll(() => complaints).toEqual(['page error: thrown']);
	});

	bare('a missing file', async ({ context, page, baseURL }) => {
		const complaints = listen(context, new URL(baseURL ?? '').origin);
		await page.goto('./');
		await page.evaluate(() => fetch('./no-such-file').then(() => null));
		expect(complaints).toContain(`response 404: ${baseURL}no-such-file`);
	});

	bare('a window that the page opens', async ({ context, page, baseURL }) => {
		const complaints = listen(context, new URL(baseURL ?? '').origin);
		await page.goto('./');
		const opened = context.waitForEvent('page');
		await page.evaluate(() => void window.open('./no-such-page/'));
		await (await opened).waitForLoadState();
		expect(complaints).toContain(`response 404: ${baseURL}no-such-page/`);
	});

	bare('another origin', async ({ context, page, baseURL }) => {
		const complaints = listen(context, new URL(baseURL ?? '').origin);
		await page.route('http://other.example/**', (route) => route.fulfill({ body: 'here' }));
		await page.goto('http://other.example/');
		expect(complaints).toContain('request to another origin: GET http://other.example/');
	});

	bare('another origin that a worker asks', async ({ context, page, baseURL }) => {
		const complaints = listen(context, new URL(baseURL ?? '').origin);
		await page.goto('./');
		await page.route('**/worker.js', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: "fetch('http://other.example/');" })
		);
		await page.evaluate(() => void new Worker('./worker.js'));
		await expect
			.poll(() => complaints)
			.toContain('request to another origin: GET http://other.example/');
	});

	bare('nothing where there is nothing: blob: and data:', async ({ context, page, baseURL }) => {
		const complaints = listen(context, new URL(baseURL ?? '').origin);
		await page.goto('./');
		const length = await page.evaluate(async () => {
			await new Promise((done) => {
				const image = new Image();
				image.onload = done;
				image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
				image.onerror = done;
			});
			const blob = await fetch(URL.createObjectURL(new Blob(['four'])));
			return (await blob.text()).length;
		});
		expect(length).toBe(4);
		expect(complaints).toEqual([]);
	});
});

// Playwright prints a cross for a test that fails as it should, and counts it as passed.
test.fail('(has to fail) a complaint fails the test', async ({ page }) => {
	await page.goto('./');
	await page.evaluate(() => console.warn('careful'));
});

test('an expected complaint is let through', async ({ page, allow }) => {
	allow(/^response 404: .*no-such-file$/);
	allow(/^console error: Failed to load resource/);
	await page.goto('./');
	await page.evaluate(() => fetch('./no-such-file').then(() => null));
});

test('the policy of a page stops requests to other origins', async ({ page, allow }) => {
	allow(/^console error: .*https:\/\/other\.example\/.*Content Security Policy/);
	await page.goto('./');
	const asked = await page.evaluate(() =>
		fetch('https://other.example/').then(
			() => 'answered',
			() => 'refused'
		)
	);
	expect(asked).toBe('refused');
});

test('judge leaves what was not expected and what never came', () => {
	expect(assess(['a', 'b'], [/a/, /c/])).toEqual(['b', 'expected but never came: /c/']);
});
