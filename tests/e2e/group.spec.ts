import { expectNoViolations } from './lib/axe';
import { expectFitsPhone, toPhone } from './lib/phone';
import { expect, open, test } from './lib/visitor';

// The page of an alliance: all members in official statistics, and what their plans let one compare.

const PATH = 'group/yamaguchi-central/';

for (const path of [PATH, `en/${PATH}`])
	test(`${path} fits a phone and breaks no rule`, async ({ page }) => {
		await toPhone(page);
		await open(page, path);
		await expectFitsPhone(page);
	});

test('breaks no rule in the dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, `en/${PATH}`);
	await expectNoViolations(page);
});

test('all members are drawn in the first screen, none over another', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, PATH);
	const first = page.locator('#official svg').first();
	expect((await first.boundingBox())!.y).toBeLessThan(900);
	const covered = await page.locator('#official li').evaluateAll((rows) =>
		rows.flatMap((row) => {
			const marks = [...row.querySelectorAll('svg g path')].map((m) => m.getBoundingClientRect());
			return marks.flatMap((a, i) =>
				marks
					.slice(i + 1)
					.filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 4 && a.width < 20 && b.width < 20)
					.map(() => row.getAttribute('data-statistic'))
			);
		})
	);
	expect(covered).toEqual([]);
});

test('a statistic and an indicator open for the members', async ({ page }) => {
	await open(page, PATH);
	await expect(page.locator('#official li a').first()).toHaveAttribute(
		'href',
		/statistic\/.*m=352021.*group=yamaguchi-central/
	);
	await page.locator('#plans [data-concept] h3 a').first().click();
	await expect(page).toHaveURL(/concept\/.*m=ube(,|%2C)sanyo-onoda(,|%2C)mine/);
});

test('prints on one sheet', async ({ page }) => {
	await open(page, PATH);
	const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
