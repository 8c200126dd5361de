import { type Page } from '@playwright/test';
import { messages } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { expectReady, open, overhang, pages, unfold } from './lib/site';

// Every page of the site, opened by its own address: it answers, and holds what it must at all sizes.

const WIDTHS = [390, 360, 820, 1440];

test.use({ viewport: { width: 390, height: 844 } });

for (const { path, language, title, theme, heading } of pages)
	test(`"${path}" answers, fits every width and breaks no accessibility rule`, async ({ page }) => {
		const text = messages(language);
		await open(page, path);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page).toHaveTitle(title);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText([heading ?? text.siteTagline]);

		if (theme) {
			await expect(page.locator('[data-initiative]').first()).toBeVisible();
			await expect(page.locator('[data-summary]')).toHaveText(/\S/);
			const concepts = page.locator('figure[data-question="theme-figures"]');
			if ((await concepts.count()) === 0)
				await expect(page.getByText(text.themePage.noConcept)).toBeVisible();
			else
				await expect(concepts.first().locator('.drawing svg, .panel .note').first()).toBeVisible();
			expect(await page.locator('[data-source]').count(), 'figures with a source').toBeGreaterThan(
				0
			);
		} else await expect(page.locator('figure table td a').first()).toBeVisible();
		expect(await emptyDrawings(page), 'drawings without a mark').toEqual([]);

		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 844 });
			await expectReady(page);
			// A drawing follows its frame a moment later.
			await expect.poll(() => wrongWidths(page), `drawings at ${width}`).toEqual([]);
			expect(await overhang(page), `sideways at ${width}`).toBe(0);
		}
		await page.setViewportSize({ width: 360, height: 844 });
		await unfold(page);
		await expect.poll(() => overhang(page), 'sideways with all parts unfolded').toBe(0);
		await expectNoViolations(page);
	});

for (const path of ['', 'theme/rpa/', 'theme/collection/', 'en/theme/staffing/', 'en/'])
	test(`"${path}" breaks no accessibility rule in the dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		await open(page, path);
		await unfold(page);
		const ground = await page.evaluate(
			() => getComputedStyle(document.documentElement).backgroundColor
		);
		expect(ground).toBe('rgb(20, 24, 28)');
		await expectNoViolations(page);
	});

/** Names of the drawings in which nothing is drawn but axes. */
function emptyDrawings(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('figure .drawing')]
			.filter((d) => d.querySelectorAll('svg [data-source], svg rect').length === 0)
			.map((d) => d.querySelector('svg')?.getAttribute('aria-label') ?? 'no drawing at all')
	);
}

/** Drawings that are not as wide as their frame: they would have been shrunk or cut. */
function wrongWidths(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.drawing')].flatMap((frame) => {
			const drawn = Number(frame.querySelector('svg')?.getAttribute('width'));
			return Math.abs(drawn - frame.clientWidth) <= 1
				? []
				: [`${drawn} instead of ${frame.clientWidth}`];
		})
	);
}
