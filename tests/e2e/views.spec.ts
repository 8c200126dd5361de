import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { open, overhang, unfold } from './lib/site';

// One page of each kind besides home, themes and concepts: it answers, fits a phone and can be read by all.

const PATHS = [
	'schedule/',
	'grades/',
	'municipality/mine/',
	'initiatives/?q=rpa',
	'initiative/ube-06/',
	'initiative/ube-03/',
	'dictionary/'
];

for (const path of PATHS.flatMap((p) => [p, `en/${p}`]))
	test(`"${path}" answers, fits a phone and breaks no accessibility rule`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
		expect(await overhang(page), 'sideways').toBe(0);
		await unfold(page);
		await expect.poll(() => overhang(page), 'sideways with all parts unfolded').toBe(0);
		await expectNoViolations(page);
	});
