import { areasText } from '../../src/text';
import { expectFitsPhone } from './lib/phone';
import { expectReady } from './lib/site';
import { expect, open, test } from './lib/visitor';

// The official statistic that frames a theme: how a city stands among comparable ones.

const RATE = '#frame-tax-collection-rate';

test('Ube stands among its similar group without a choice, in the first screen', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, 'theme/collection/');
	const figure = page.locator(RATE);
	await expect(figure.locator('.sentence')).toContainText(
		'宇部市は97.3%で、類似36団体の中央値98.35%を下回ります。'
	);
	await expect(figure.locator('.sentence')).toContainText('36団体中28位');
	await expect(figure.locator('svg')).toBeInViewport({ ratio: 0.5 });
	await expect(figure.locator('[data-source]'), 'no figure of a plan').toHaveCount(0);
});

test('a city in none of the plans is found in one choice, another group in a second', async ({
	page
}) => {
	await open(page, 'theme/collection/');
	const frame = page.locator('[data-frame=collection]');
	await frame.locator('[data-frame-choice] summary').click();
	await frame.getByRole('combobox', { name: areasText.ja.picker.replace }).fill('東京 府中');
	await frame.getByRole('option', { name: /府中市（東京都）/ }).click();
	await expectReady(page);
	await expect(page).toHaveURL(/area=132063/);
	await expect(page.locator(`${RATE} .sentence`)).toContainText('府中市（東京都）は98.4%で、類似');
	await expect(frame.locator('[data-frame-choice] summary')).toContainText(
		'府中市（東京都）を、類似'
	);
	await frame.locator('select[name=among]').selectOption('prefecture');
	await expectReady(page);
	await expect(page).toHaveURL(/among=prefecture/);
	await expect(page.locator(`${RATE} .sentence`)).toContainText(
		'府中市（東京都）は98.4%で、県内62団体の中央値98.6%を下回ります。'
	);
	await frame.getByRole('link', { name: /詳しく見る（全国/ }).click();
	await expectReady(page);
	await expect(page.locator('[data-summary]')).toContainText(
		'府中市（東京都）は98.4%で、県内62団体'
	);
});

test('a concept page says the same in a sentence', async ({ page }) => {
	await open(page, 'en/concept/tax-collection-rate/?area=132063');
	const frame = page.locator('[data-frame=collection]');
	await expect(frame).toContainText('Fuchu (Tokyo) had 98.4%');
	await expect(frame.locator('svg')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of [
		'theme/collection/?area=132063',
		'en/theme/staffing/',
		'en/concept/rpa-processes/',
		'area/',
		'en/area/'
	])
		test(`"${path}" fits and breaks no accessibility rule`, async ({ page }) => {
			await open(page, path);
			await expectFitsPhone(page);
		});
});
