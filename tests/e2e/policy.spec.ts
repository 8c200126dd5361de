import { createHash } from 'node:crypto';
import { type Page } from '@playwright/test';
import { expect, test } from './lib/page';
import { expectReady, marks, open, pages } from './lib/site';

// The content security policy stands in every page and holds; nothing leaves the site's own folder.

const POLICY: Record<string, string> = {
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'style-src': "'self'",
	'connect-src': "'self' blob:",
	'worker-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'none'"
};

test('every built page carries the policy before anything that loads', async ({ request }) => {
	for (const { path } of [...pages, { path: '404.html' }]) {
		const html = await (await request.get(`./${path}`)).text();
		const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html);
		expect(meta, path).not.toBeNull();
		const policy = Object.fromEntries(
			meta![1]!.split(';').map((part) => {
				const [name, ...sources] = part.trim().split(' ');
				return [name!, sources.join(' ')];
			})
		);
		expect(policy['default-src'], path).toBe("'none'");
		if (path !== '404.html') expect(policy, path).toMatchObject(POLICY);
		expect(Object.values(policy).join(' '), path).not.toMatch(
			/unsafe-inline|'unsafe-eval'|https?:|\*/
		);
		const loads = html.search(/<(script|link|style|img)\b/);
		if (loads >= 0) expect(loads, path).toBeGreaterThan(meta!.index);
		expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son[a-z]+=/);
		const styles = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, style]) => style!);
		const hash = (style: string) => createHash('sha256').update(style).digest('base64');
		// Only where the policy names these very styles.
		expect(styles.length, path).toBe(html.split('<style').length - 1);
		for (const style of styles) expect(policy['style-src'], path).toBe(`'sha256-${hash(style)}'`);
	}
});

test('the policy stops inline scripts, handlers, styles and eval', async ({ page, allow }) => {
	allow(/^console error: .*inline script.*Content Security Policy/);
	allow(/^console error: .*inline event handler.*Content Security Policy/);
	allow(/^console error: .*inline style.*Content Security Policy/);
	await open(page, 'theme/rpa/?m=mine');
	const found = await page.evaluate(async () => {
		const stopped: string[] = [];
		document.addEventListener('securitypolicyviolation', (event) =>
			stopped.push(event.effectiveDirective)
		);
		const script = document.createElement('script');
		script.textContent = 'globalThis.injected = true';
		document.body.append(script);
		const button = document.createElement('button');
		button.setAttribute('onclick', 'globalThis.handled = true');
		document.body.append(button);
		button.click();
		const styled = document.createElement('p');
		styled.setAttribute('style', 'color: rgb(1, 2, 3)');
		document.body.append(styled);
		const colour = getComputedStyle(styled).color;
		for (const added of [script, button, styled]) added.remove();
		await new Promise((resolve) => setTimeout(resolve, 100));
		const ran = Object.keys(globalThis).filter((key) => key === 'injected' || key === 'handled');
		return { stopped: stopped.sort(), ran, colour };
	});
	expect(found.ran).toEqual([]);
	expect(found.colour).not.toBe('rgb(1, 2, 3)');
	expect(found.stopped).toEqual(['script-src-attr', 'script-src-elem', 'style-src-attr']);
});

test('a script of the page cannot make code out of text', async ({ page }) => {
	// From a file of the site's own origin, as the page's scripts are: the test's own door is not bound by the policy.
	await page.route('**/probe.js', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: `try { (0, eval)('globalThis.evaluated = true') } catch (error) { globalThis.refused = error.name }`
		})
	);
	await open(page, 'theme/rpa/?m=mine');
	const loaded = page.waitForResponse('**/probe.js');
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.src = './probe.js';
		document.body.append(script);
	});
	await loaded;
	const seen = () =>
		page.evaluate(() => [(globalThis as { refused?: string }).refused, 'evaluated' in globalThis]);
	await expect.poll(seen).toEqual(['EvalError', false]);
});

test('a whole visit asks only for files below the site’s own folder', async ({ page, baseURL }) => {
	const asked = listRequests(page);
	await open(page, 'theme/collection/');
	await marks(page).first().focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await page.locator('a.language').click();
	await page.locator('a.brand').click();
	await expectReady(page);
	expect(asked.length).toBeGreaterThan(10);
	expect(asked.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});

/** Addresses that a page asks for from now on; blob: and data: are its own memory. */
function listRequests(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
	});
	return asked;
}
