import { test, type Locator, type Page } from '@playwright/test';
import { expect } from './page';
import { readTable } from './printed';

/** A page as its readers know it. */
export interface KnownPage {
	path: string;
	language: 'ja' | 'en';
	title: string;
	/** Null on the start page. */
	theme: string | null;
	/** The theme's name; null on the start page. */
	heading: string | null;
}

export const themes = readTable('themes.csv');

/** The start page and the page of every theme in both languages, put together without the site's own list. */
export const pages: KnownPage[] = (['ja', 'en'] as const).flatMap((language) => {
	const folder = language === 'ja' ? '' : 'en/';
	const site = language === 'ja' ? 'まちくらべ' : 'Machikurabe';
	const bar = language === 'ja' ? '｜' : ' | ';
	return [
		{ path: folder, language, title: site, theme: null, heading: null },
		...themes.map((row) => {
			const [theme, heading] = [row['theme_id']!, row[`name_${language}`]!];
			const path = `${folder}theme/${theme}/`;
			return { path, language, title: `${heading}${bar}${site}`, theme, heading };
		})
	];
});

/** The three themes that are looked at closely. */
export const CLOSE_THEMES = ['rpa', 'collection', 'staffing'];

/** Waits until everything that the page asks has been answered and drawn. */
export async function expectReady(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-app-state', 'ready');
}

/** Opens a path below the site root and waits until it is ready. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(`./${path}`);
	await expectReady(page);
}

/** Follows a link to a path of the site as a reader does: the page changes, the engine stays. */
export async function follow(page: Page, path: string): Promise<void> {
	const href = new URL(path, test.info().project.use.baseURL).href;
	await page.evaluate((to) => {
		const link = document.createElement('a');
		link.href = to;
		document.body.append(link);
		link.click();
		link.remove();
	}, href);
	expect(page.url()).toBe(href);
	await expectReady(page);
}

/** Opens what stands behind a small figure: its source, terms, buttons, table and SQL. */
export async function openBehind(figure: Locator): Promise<void> {
	const summary = figure.locator('details.behind:not([open]) > summary');
	if ((await summary.count()) > 0) await summary.click();
}

/** Opens every part of the page, or of some of its elements, that is folded away, columns of tables too. */
export async function unfold(page: Page, within = 'body'): Promise<void> {
	await page.evaluate(async (selector) => {
		const folded = [...document.querySelectorAll<HTMLDetailsElement>(`:is(${selector}) details`)];
		// What is inside may be made only now.
		const opened = folded
			.filter((details) => !details.open)
			.map((details) => {
				const toggled = new Promise((done) =>
					details.addEventListener('toggle', done, { once: true })
				);
				details.open = true;
				return toggled;
			});
		await Promise.all(opened);
		for (const button of document.querySelectorAll<HTMLElement>(
			`:is(${selector}) .columns[aria-pressed="false"]`
		))
			button.click();
		await new Promise((done) => requestAnimationFrame(done));
	}, within);
}

/** Marks of drawings that open a source card. */
export function marks(within: Page | Locator): Locator {
	return within.locator('.drawing svg [data-source]');
}

/** The open source card, of any figure or of one. */
export function card(page: Page, observation?: string): Locator {
	return page.locator(
		observation === undefined
			? '[role=dialog][data-source-card]'
			: `[role=dialog][data-source-card="${observation}"]`
	);
}

/** The failure notice with a code. */
export function failure(page: Page, code: string): Locator {
	return page.locator(`[data-error="${code}"]`);
}

/** The choices in the address of a page: `m=ube`, decoded. */
export function search(page: Page): string {
	return decodeURIComponent(new URL(page.url()).search);
}

/** How far a page is wider than its window, in pixels; 0 means no sideways scrolling. */
export async function overhang(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return Math.max(0, scrollWidth - clientWidth);
	});
}

/** What has the focus: its own markup, for comparison and for messages. */
export async function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!element) return 'nothing';
		const source = element.getAttribute('data-source');
		return element.tagName.toLowerCase() + (source === null ? '' : ` ${source}`);
	});
}

/** Presses Tab until what has the focus matches a selector; fails when nothing does. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		const there = await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector);
		if (there) return;
	}
	throw new Error(
		`${most} tabs do not lead to ${selector}; the focus is on ${await focused(page)}`
	);
}

/** What has the focus has to be seen to have it: by an outline, in a drawing by its stroke. */
export async function focusMark(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(
			document.activeElement!
		);
		if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return 'outline';
		return stroke !== 'none' && parseFloat(strokeWidth) >= 2 ? 'stroke' : 'none';
	});
}
