import { type Page } from '@playwright/test';
import { expectNoViolations } from './axe';
import { expect } from './page';
import { expectReady, overhang, unfold } from './site';

/** Sets the page to the width of a phone; before it is opened. */
export async function toPhone(page: Page): Promise<void> {
	await page.setViewportSize({ width: 390, height: 844 });
}

/** An open page fits phones of both usual widths, and breaks no rule with all its parts unfolded. */
export async function expectFitsPhone(page: Page): Promise<void> {
	expect(await overhang(page), 'sideways').toBe(0);
	await unfold(page);
	await expectNoViolations(page);
	await page.setViewportSize({ width: 360, height: 800 });
	await expectReady(page);
	await expect.poll(() => overhang(page), 'sideways at 360').toBe(0);
}
