import { findViolations, expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';

// `lib/axe.ts` itself: it has to see what is wrong, under the site's own policy.

test('axe names the rule and the element', async ({ page }) => {
	await page.goto('./');
	await page.evaluate(() => {
		const image = document.createElement('img');
		image.id = 'nameless';
		image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
		document.body.prepend(image);
	});
	const violations = await findViolations(page);
	expect(violations.some((line) => /^image-alt: .*: #nameless$/.test(line))).toBe(true);
});

test('the page for lost paths has no violation', async ({ page, allow }) => {
	allow(/404/);
	await page.goto('./no-such-page/');
	await expectNoViolations(page);
});
