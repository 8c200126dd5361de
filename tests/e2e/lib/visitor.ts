import { test as base, type Page } from '@playwright/test';
import { expect, assess, listen, type Allow } from './page';
import { expectReady, follow } from './site';

/** A page that nothing is tested on: a test that starts from it finds its own page freshly made. */
const ELSEWHERE = 'en/concept/new-return-gifts/';

interface Visitor {
	page: Page;
	complaints: string[];
}

/**
 * The `test` of `lib/page.ts` for a visitor who stays on the site: the tests of a worker share a page,
 * so that the engine starts once and not for every test. Each begins on a page of the site.
 */
export const test = base.extend<{ allow: Allow }, { visitor: Visitor }>({
	visitor: [
		async ({ browser }, use, { project }) => {
			const { baseURL, locale, timezoneId } = project.use;
			const context = await browser.newContext({
				baseURL: baseURL!,
				locale: locale!,
				timezoneId: timezoneId!
			});
			const complaints = listen(context, new URL(baseURL!).origin);
			await use({ page: await context.newPage(), complaints });
			await context.close();
		},
		{ scope: 'worker' }
	],
	context: async ({ visitor: { page } }, use) => use(page.context()),
	page: async ({ visitor: { page }, viewport, colorScheme }, use) => {
		await page.emulateMedia({ media: null, reducedMotion: null, colorScheme });
		if (viewport) await page.setViewportSize(viewport);
		await open(page, ELSEWHERE);
		await use(page);
	},
	allow: [
		async ({ visitor: { complaints } }, use) => {
			complaints.length = 0;
			const allowed: RegExp[] = [];
			await use((pattern) => allowed.push(pattern));
			expect(assess(complaints, allowed), 'complaints of the page').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Goes to a path below the site root, without leaving the site where the visitor is on it. */
export async function open(page: Page, path: string): Promise<void> {
	if (page.url().startsWith(test.info().project.use.baseURL!)) return follow(page, path);
	await page.goto(`./${path}`);
	await expectReady(page);
}
