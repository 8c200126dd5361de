import { aboutText, conceptsText, pagesText } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { open, overhang } from './lib/site';

for (const language of ['ja', 'en'] as const) {
	const folder = language === 'ja' ? '' : 'en/';
	test(`the foot of every page leads to what the site is: ${language}`, async ({ page }) => {
		await open(page, `${folder}grades/`);
		const title = pagesText[language].about.title;
		await page.locator('footer').getByRole('link', { name: title }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(page.locator('[data-summary]')).toHaveText(aboutText[language].summary);
		for (const part of ['how', 'limits', 'data', 'terms', 'cite', 'accessibility'] as const)
			await expect(
				page.getByRole('heading', { name: aboutText[language][part].title })
			).toBeVisible();
		const cited = page.getByRole('main').getByText(new URL('..', page.url()).href);
		await expect(cited, 'what is cited is the site').toBeVisible();
		await expect(cited, 'and not this page').not.toContainText(page.url());
		await page.setViewportSize({ width: 360, height: 800 });
		expect(await overhang(page)).toBe(0);
		await expectNoViolations(page);
	});
	test(`the index of shared indicators leads to each of them: ${language}`, async ({ page }) => {
		await open(page, `${folder}concepts/`);
		await expect(page.locator('[data-summary]')).toHaveText(/\S/);
		const links = page.locator('main a[href*="/concept/"], main a[href*="concept/"]');
		expect(await links.count()).toBeGreaterThanOrEqual(14);
		await expect(page.getByText(conceptsText[language].definitions)).toBeVisible();
		await page.setViewportSize({ width: 360, height: 800 });
		expect(await overhang(page)).toBe(0);
		await expectNoViolations(page);
	});
}
