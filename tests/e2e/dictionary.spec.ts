import { ALL_TABLES } from '../../src/domain/tables';
import { pagesText } from '../../src/text/pages';
import { readTable } from './lib/printed';
import { expectFitsPhone, toPhone } from './lib/phone';
import { expect, open, test } from './lib/visitor';
import { openBehind } from './lib/site';

// The data dictionary: every table and column, and the lists of words out of the data.

for (const language of ['ja', 'en'] as const) {
	const folder = language === 'ja' ? '' : 'en/';
	test(`holds every table with every column (${language})`, async ({ page }) => {
		await open(page, `${folder}dictionary/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			pagesText[language].dictionary.title
		);
		const shown = await page
			.locator('[data-table]')
			.evaluateAll((sections) =>
				sections.map((section) => [
					section.id,
					[...section.querySelectorAll('[data-column]')].map((c) => c.getAttribute('data-column'))
				])
			);
		expect(shown).toEqual(ALL_TABLES.map((t) => [t.name, Object.keys(t.columns)]));
		const certainty = page.locator('#observation [data-column=certainty]');
		for (const meaning of Object.values(
			ALL_TABLES.find((t) => t.name === 'observation')!.columns['certainty']!.description
		))
			await expect(certainty).toContainText(meaning);
		await expect(certainty.locator('td code')).toContainText(['TEXT', 'high', 'medium', 'low']);
	});

	test(`lists units, scales, phase words, themes and concepts (${language})`, async ({ page }) => {
		await open(page, `${folder}dictionary/`);
		await expect(page.locator('#units tbody tr')).toHaveCount(readTable('units.csv').length);
		await expect(page.locator('[data-scale]')).toHaveCount(2);
		await expect(page.locator('#scales tbody tr')).toHaveCount(
			readTable('iwakuni/grade-scales.csv').length + readTable('mine/grade-scales.csv').length
		);
		await expect(page.locator('#phases .word')).toHaveCount(readTable('phase-words.csv').length);
		await expect(page.locator('#themes dl > div')).toHaveCount(readTable('themes.csv').length);
		await expect(page.locator('[data-concept]')).toHaveCount(readTable('concepts.csv').length);
	});
}

test('references lead to the table, by link and by address', async ({ page }) => {
	await open(page, 'dictionary/');
	await page.locator('#observation [data-column=indicator_id] a').click();
	await expect(page.locator('#indicator')).toBeFocused();
	expect(new URL(page.url()).hash).toBe('#indicator');
	await expect(page.locator('#indicator')).toBeInViewport();
	await page.goto('about:blank');
	await open(page, 'dictionary/#grade_scale');
	await expect(page.locator('#grade_scale')).toBeInViewport();
	const targets = await page
		.locator('main a[href^="#"]')
		.evaluateAll((links) => links.map((a) => a.getAttribute('href')!.slice(1)));
	expect(targets.length).toBeGreaterThan(ALL_TABLES.length);
	for (const id of new Set(targets)) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
});

for (const [path, colorScheme] of [
	['dictionary/', 'light'],
	['en/dictionary/', 'dark']
] as const)
	test(`${path} fits a phone and breaks no rule (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await toPhone(page);
		await open(page, path);
		await expectFitsPhone(page);
	});

test('a term beside a drawing leads to what it means', async ({ page }) => {
	await open(page, 'theme/collection/');
	await openBehind(page.locator('#concept-tax-collection-rate'));
	const term = page.locator(
		'#concept-tax-collection-rate [data-terms] a[href$="#term-collection-rate"]'
	);
	await expect(term).toHaveAttribute('title', /調定額/);
	await term.click();
	await expect(page.locator('#term-collection-rate')).toBeInViewport();
	await expect(page.locator('#term-collection-rate')).toContainText('調定額');
});
