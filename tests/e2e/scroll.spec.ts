import { expect, test } from './lib/page';
import { expectReady, open } from './lib/site';

// The way back leads to where the reader was, though the figures come after the page.

for (const [width, height] of [
	[1440, 900],
	[390, 844]
] as const)
	test(`the way back leads to the place that was left at ${width}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['theme/collection/', 'concept/tax-collection-rate/']) {
			await open(page, path);
			const link = page.locator('main a[href*="initiative/"]').last();
			await link.scrollIntoViewIfNeeded();
			// Drawings on the way get their height.
			await page.waitForTimeout(300);
			await link.scrollIntoViewIfNeeded();
			const before = await page.evaluate(() => scrollY);
			expect(before, path).toBeGreaterThan(300);
			await link.click();
			await expect(page).toHaveURL(/initiative/);
			await expectReady(page);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(50);
			await page.goBack();
			await expectReady(page);
			await expect
				.poll(() => page.evaluate((y) => Math.abs(scrollY - y), before), path)
				.toBeLessThan(60);
			await page.goForward();
			await expectReady(page);
			await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(50);
		}
	});

test('a page that is loaded anew stands where it was', async ({ page }) => {
	await open(page, 'grades/');
	await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
	// The browser hears of it once the page rests.
	await expect
		.poll(() => page.evaluate(() => (history.state as { place?: number } | null)?.place))
		.toBe(700);
	await page.reload();
	await expectReady(page);
	await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 700))).toBeLessThan(60);
});
