import { resolve } from 'node:path';
import { readSite } from '../../scripts/site/site';
import { measureFirstScreen } from './lib/first-screen';
import { expect, open, test } from './lib/visitor';

// Pages are looked at first: a drawing on the first screen, few words before it.

const site = readSite(resolve('data'));
const PATHS = [
	'',
	...site.themes.map((t) => `theme/${t.theme_id}/`),
	...site.concepts.map((c) => `concept/${c.concept_id}/`),
	'schedule/',
	'grades/',
	...site.municipalities.map((m) => `municipality/${m.slug}/`),
	'initiative/ube-14/',
	'initiative/mine-50/',
	...site.groups.map((g) => `group/${g.group_id}/`),
	'promises/',
	'statistic/tax-collection-rate/',
	'area/'
];
const WINDOWS = [
	{ width: 1440, height: 900, most: 1 },
	{ width: 390, height: 844, most: 1.2 }
];
const WORDS = 120;

for (const { width, height, most } of WINDOWS)
	for (const language of ['', 'en/'])
		test(`at ${width} × ${height} ${language}the first drawing of every page is on the first screen`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			for (const path of PATHS) {
				await open(page, language + path);
				const { screens, words } = await measureFirstScreen(page);
				expect.soft(screens, `${path}: screens before the drawing`).not.toBeNull();
				expect.soft(screens ?? 0, `${path}: screens before the drawing`).toBeLessThan(most);
				expect.soft(words, `${path}: words before the drawing`).toBeLessThanOrEqual(WORDS);
			}
		});
