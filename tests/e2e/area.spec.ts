import { type Page } from '@playwright/test';
import { areasText } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expectFitsPhone } from './lib/phone';
import { expectReady, search, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// Any municipalities side by side over the statistics of a subject.

const SIX = 'm=ube,sanyo-onoda,iwakuni,mine,annaka,132063';
const picker = areasText.ja.picker;
const table = (page: Page) => page.locator('table[data-profile]');
const cell = (page: Page, statistic: string, code: string) =>
	table(page).locator(`tr[data-statistic="${statistic}"] td[data-area="${code}"]`);

test('it opens with the five, and the median of the first', async ({ page }) => {
	await open(page, 'area/');
	await expect(table(page).locator('thead th')).toHaveCount(7);
	await expect(cell(page, 'ordinary-balance-ratio', '352021')).toHaveText('93.9%');
	await expect(cell(page, 'future-burden-ratio', '352080')).toContainText('「-」');
	await expect(page.locator('figure#profile .sentence')).toContainText('都市Ⅳ－３、36団体');
});

test('a drawing of positions comes first, with a mark for each figure of those chosen', async ({
	page
}) => {
	await open(page, 'area/?topic=tax');
	const drawing = page.locator('figure#profile .positions svg');
	await expect(drawing).toBeInViewport();
	const values = await table(page)
		.locator('td[data-area]')
		.evaluateAll((list) => list.filter((cell) => (cell as HTMLElement).dataset['value']).length);
	await expect(drawing.locator('title')).toHaveCount(values);
	await expect(page.locator('[data-summary]')).toContainText('良し悪しではありません');
});

test('a municipality without a plan is there in two choices', async ({ page }) => {
	await open(page, 'area/?m=ube');
	await page.locator('.picker summary').click();
	const field = page.getByRole('combobox', { name: picker.label });
	await field.fill('yokohama kanagawa');
	await page.locator('[role=listbox] [role=option]').first().click();
	await expect.poll(() => search(page)).toContain('m=352021,141003');
	await page.locator('select[name="topic"]').selectOption('tax');
	await expect.poll(() => search(page)).toContain('topic=tax');
	await expectReady(page);
	await expect(cell(page, 'tax-collection-rate total all', '141003')).toHaveText(/\d+(\.\d)?%/);
	await expect(cell(page, 'tax-collection-rate total all', '352021')).toHaveText('97.3%');
});

test('a statistic leads to its page with the same municipalities, and back', async ({ page }) => {
	await open(page, 'area/?m=132063,352021&topic=staff');
	await page.locator('figure#profile details.values > summary').click();
	await table(page).locator('tbody th a').first().click();
	await expectReady(page);
	expect(page.url()).toContain('/statistic/');
	expect(search(page)).toBe('?m=132063,352021');
	await page.locator('a[href*="area/?"]').click();
	await expectReady(page);
	expect(search(page)).toContain('topic=staff');
	await expect(table(page).locator('thead [data-area]').first()).toHaveText('府中市（東京都）');
});

test('English names, and what is not there is told', async ({ page }) => {
	await open(page, 'en/area/?m=132063,352225&topic=dx');
	await expect(table(page).locator('thead [data-area]')).toHaveText(['Fuchu (Tokyo)']);
	await expect(page.locator('main .empty[role="status"]')).toContainText('352225');
});

for (const [path, topic] of [
	['area/', 'finance'],
	['en/area/', 'finance'],
	['area/', 'staff']
])
	test(`"${path!}" prints six municipalities and ${topic!} on one sheet of A4`, async ({
		page
	}) => {
		await open(page, `${path!}?${SIX}&topic=${topic!}`);
		const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1);
		await page.setViewportSize({ width: 680, height: 1009 });
		await page.emulateMedia({ media: 'print' });
		await expect(table(page)).toBeVisible();
		await expect(page.locator('.picker').first()).toBeHidden();
		await expect(page.locator('figure#profile .source')).toBeVisible();
	});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ colorScheme });
		test('no accessibility rule is broken, folded or not', async ({ page }) => {
			await open(page, `area/?${SIX}`);
			await expectNoViolations(page);
			await unfold(page);
			await expectNoViolations(page);
		});
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of [`area/?${SIX}`, 'en/area/?topic=dx'])
		test(`"${path}" fits and breaks no accessibility rule`, async ({ page }) => {
			await open(page, path);
			await expectFitsPhone(page);
		});
});
