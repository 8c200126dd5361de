import { type Page } from '@playwright/test';
import { messages, phrases } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { expectReady, follow, open, overhang, pages, unfold, type KnownPage } from './lib/site';

// The start page and every theme: they answer, and hold what they must at all sizes.

const WIDTHS = [390, 360, 820, 1440];

for (const language of ['ja', 'en'] as const)
	test(`every page in ${language} answers, fits every width and breaks no accessibility rule`, async ({
		page
	}) => {
		// One start of the engine, then from page to page.
		test.setTimeout(900_000);
		const own = pages.filter((p) => p.language === language);
		await open(page, own[0]!.path);
		for (const known of own)
			await test.step(`"${known.path}"`, async () => {
				await page.setViewportSize({ width: 390, height: 844 });
				await follow(page, known.path);
				await expectWhole(page, known);
			});
	});

/** A page that holds what it must, at every width. */
async function expectWhole(page: Page, { path, language, title, theme, heading }: KnownPage) {
	const text = messages(language);
	const where = `"${path}"`;
	await expect(page.locator('html'), where).toHaveAttribute('lang', language);
	await expect(page, where).toHaveTitle(title);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText([heading ?? text.siteTagline]);
	if (theme) {
		await expect(page.locator('[data-initiative]').first(), where).toBeVisible();
		await expect(page.locator('[data-summary]'), where).toHaveText(/\S/);
		// The figures that only one city has are a table.
		const concepts = page.locator('figure[data-question="theme-figures"]:not(#other)');
		if ((await concepts.count()) === 0)
			await expect(page.locator('[data-summary]'), where).toContainText(
				new RegExp(
					`${phrases[language].theme.noConcept}|${phrases[language].theme.elsewhere('.+')}`
				)
			);
		else
			await expect(
				concepts.first().locator('.drawing svg, [data-row], .panel .note').first(),
				where
			).toBeVisible();
		expect(await page.locator('[data-source]').count(), where).toBeGreaterThan(0);
	} else await expect(page.locator('figure table td a').first(), where).toBeVisible();
	expect(await emptyDrawings(page), `${where}: drawings without a mark`).toEqual([]);

	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 844 });
		await expectReady(page);
		// A drawing follows its frame a moment later.
		await expect.poll(() => wrongWidths(page), `${where}: drawings at ${width}`).toEqual([]);
		expect(await overhang(page), `${where}: sideways at ${width}`).toBe(0);
	}
	await page.setViewportSize({ width: 360, height: 844 });
	await unfold(page);
	await expect.poll(() => overhang(page), `${where}: sideways with all parts unfolded`).toBe(0);
	await expectNoViolations(page);
}

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
