import { statSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { areasText, messages, statisticText } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expectFitsPhone } from './lib/phone';
import { expectReady, overhang, search, tabTo, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// The page of an official statistic: where the chosen municipalities stand among 1,741.

const RATE = 'statistic/tax-collection-rate/';
const ja = statisticText.ja;
const picker = areasText.ja.picker;
const field = (page: Page) => page.getByRole('combobox', { name: picker.label });
const options = (page: Page) => page.locator('[role=listbox] [role=option]');
const chosen = (page: Page) => page.locator('.picker .chosen li');

/** Opens the choice of municipalities. */
const openPicker = (page: Page) => page.locator('details:has(.picker) > summary').click();

/** Scrolls to the end, so that every part of the page is made. */
async function seeAll(page: Page): Promise<void> {
	const unseen = page.locator('[data-when-seen]');
	for (let left = await unseen.count(); left > 0; left = await unseen.count()) {
		await unseen.first().scrollIntoViewIfNeeded();
		await expect.poll(() => unseen.count()).toBeLessThan(left);
	}
	for (const summary of await page.locator('main > details > summary').all()) {
		if (!(await summary.locator('..').getAttribute('open'))) await summary.click();
	}
	for (const id of ['years', 'map', 'near'])
		await expect(page.locator(`figure#${id}`)).toBeAttached();
	await expectReady(page);
}

test('it opens with the place of Ube, and what the figure does not say', async ({ page }) => {
	await open(page, RATE);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('徴収率');
	const answer = page.locator('[data-summary]');
	await expect(answer).toContainText('宇部市は97.3%で、類似36団体の中央値98.35%を下回ります');
	await expect(answer).toContainText('この数字からは分かりません');
	await expect(page.locator('figure#strip .sentence')).toContainText('36団体中28位');
	await expect(page.locator('figure#strip .drawing svg')).toContainText('宇部市 97.3');
	await expect(chosen(page)).toHaveCount(5);
});

test('a municipality is found in every script, and told apart', async ({ page }) => {
	await open(page, `${RATE}?m=mine`);
	await openPicker(page);
	for (const words of ['うべ', 'ube', '352021', '宇部']) {
		await field(page).fill(words);
		await expect(options(page).first()).toContainText('宇部市（山口県）');
	}
	await field(page).fill('府中市');
	await expect(options(page)).toHaveText([
		/府中市（東京都）\s*132063/,
		/府中市（広島県）\s*342084/
	]);
	await options(page).nth(1).click();
	await expect.poll(() => search(page)).toBe('?m=352136,342084');
	await expectReady(page);
	await expect(field(page), 'goes on where the reader was').toBeFocused();
	await expect(page.locator('figure#strip .drawing svg')).toContainText('府中市（広島県）');
});

test('by keyboard: one is added, made the reference, taken out; back goes back', async ({
	page
}) => {
	await open(page, `${RATE}?m=ube`);
	await tabTo(page, 'details:has(.picker) > summary');
	await page.keyboard.press('Enter');
	await tabTo(page, '[role=combobox]');
	await page.keyboard.type('だて');
	await expect(options(page).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Enter');
	await expect(chosen(page)).toHaveCount(2);
	await page.getByRole('button', { name: /^基準にする：伊達市/ }).press('Enter');
	await expect(page.locator('[data-summary]')).toContainText('伊達市');
	await page.getByRole('button', { name: picker.remove('宇部市（山口県）') }).press('Enter');
	await expect(chosen(page)).toHaveCount(1);
	await page.goBack();
	await expect(chosen(page)).toHaveCount(2);
});

test('the seventh is not to be chosen', async ({ page }) => {
	await open(page, `${RATE}?m=ube,mine,iwakuni,annaka,132063,342084`);
	await expect(field(page)).toHaveCount(0);
	await expect(page.locator('.picker')).toContainText(picker.full(6));
});

test('group, range, year, tax and basis stand in the address and change the answer', async ({
	page
}) => {
	await open(page, `${RATE}?m=ube`);
	const select = async (name: string, value: string, expected: string) => {
		await page.locator(`select[name="${name}"]`).selectOption(value);
		await expect.poll(() => search(page)).toContain(expected);
		await expectReady(page);
	};
	await select('group', 'prefecture', 'group=prefecture');
	await expect(page.locator('figure#strip .sentence')).toContainText('19団体');
	await select('group', 'population', 'group=population');
	await select('factor', '1.25', 'factor=1.25');
	await select('group', 'all', 'group=all');
	await expect(page.locator('figure#strip .sentence')).toContainText('1,741団体');
	await select('year', '2022', 'year=2022');
	await expect(page.locator('[data-summary]')).toContainText('令和4年度（2022）、宇部市は97.4%');
	await select('tax', 'resident-tax', 'tax=resident-tax');
	await select('basis', 'current-year', 'basis=current-year');
	const href = page.url();
	const answer = await page.locator('[data-summary]').innerText();
	await open(page, '');
	await page.goto(href);
	await expectReady(page);
	await expect(page.locator('[data-summary]'), 'a link shows the same').toHaveText(answer);
});

test('an amount is shown by residents, or as it is published', async ({ page }) => {
	await open(page, 'statistic/local-debt/?m=ube');
	await expect(page.locator('[data-summary]')).toContainText('円／人');
	await page.locator('select[name="per"]').selectOption('none');
	await expect.poll(() => search(page)).toContain('per=none');
	await expectReady(page);
	await expect(page.locator('[data-summary]')).toContainText('653億円');
	await expect(page.locator('figure#strip .drawing svg'), 'whole in the drawing').toContainText(
		'65,299,998'
	);
	await expect(page.locator('figure#strip .sentence')).not.toContainText('位です');
});

test('years come when the reader comes to them, map and near municipalities when they are opened', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	const asked: string[] = [];
	page.on('request', (request) => {
		const name = /\/data\/(.+\.parquet)/.exec(request.url())?.[1];
		if (name?.startsWith('official/')) asked.push(name);
	});
	// From the start, so that no test before has fetched it.
	await page.goto('./statistic/laspeyres-index/?m=ube');
	await expectReady(page);
	await expect(page.locator('figure#strip .drawing svg')).toBeVisible();
	expect(asked).toEqual(['official/laspeyres-index.latest.parquet']);
	await expect(page.locator('figure#years, figure#map, figure#near')).toHaveCount(0);
	await seeAll(page);
	expect(asked).toContain('official/laspeyres-index.parquet');
	await expect(page.locator('figure#years .drawing svg')).toBeVisible();
	await expect(page.locator('figure#map .drawing svg')).toBeVisible();
	await expect(page.locator('figure#near [data-near]')).toHaveCount(6);
});

test('the table of 1,741 rows is searched, sorted and paged through', async ({ page }) => {
	await open(page, RATE);
	await unfold(page, '#strip');
	const strip = page.locator('figure#strip');
	const rows = strip.locator('tbody tr');
	const words = messages('ja').chart.tools;
	await expect(rows).toHaveCount(100);
	const first = await rows.first().innerText();
	await strip.getByRole('button', { name: words.next }).click();
	await expect(rows.first()).not.toHaveText(first);
	await strip.getByLabel(words.find).fill('府中');
	await expect(rows).toHaveCount(3);
	await strip.getByLabel(words.find).fill('');
	const heading = strip.locator('th button').last();
	const sorted = strip.locator('th[aria-sort="ascending"]');
	await heading.click();
	await expect(sorted).toHaveCount(1);
	await heading.click();
	await expect(strip.locator('th[aria-sort="descending"]')).toHaveCount(1);
});

test('another statistic is set against it, and a near municipality added', async ({ page }) => {
	await open(page, `${RATE}?m=ube`);
	await seeAll(page);
	await page.locator('select[name="with"]').selectOption('fiscal-strength-index');
	await expect.poll(() => search(page)).toContain('with=fiscal-strength-index');
	await expectReady(page);
	const scatter = page.locator('figure[data-question="official-pairs"]');
	await expect(scatter.locator('.drawing svg')).toBeVisible();
	await expect(scatter.locator('.sentence')).toContainText(ja.scatterSentence);
	const near = page.locator('figure#near [data-near]').first();
	const code = await near.getAttribute('data-near');
	await near.getByRole('button').click();
	await expect.poll(() => search(page)).toContain(`m=352021,${code!}`);
	await expect(chosen(page)).toHaveCount(2);
});

test('opening it fetches at most 40 kB of figures', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const asked: string[] = [];
	page.on('request', (request) => {
		const name = /\/data\/((?:official\/|area).+\.parquet)/.exec(request.url())?.[1];
		if (name !== undefined) asked.push(name);
	});
	await page.goto(`./${RATE}`);
	await expectReady(page);
	expect(asked.toSorted()).toEqual([
		'area_outline.parquet',
		'official/tax-collection-rate.latest.parquet'
	]);
	const sizes = asked.map((name) => statSync(`dist/data/${name}`).size);
	expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(40_000);
});

test('in English it says the same', async ({ page }) => {
	await open(page, `en/${RATE}`);
	await expect(page.locator('[data-summary]')).toContainText(
		'In FY2023 Ube had 97.3%, below the median (98.35%) of the 36 municipalities in the similar group'
	);
	await expect(page.locator('figure#strip .sentence')).toContainText('Ube is number 28 of 36');
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in the ${colorScheme}`, () => {
		test.use({ colorScheme });
		test('no accessibility rule is broken, folded or not', async ({ page }) => {
			await open(page, `${RATE}?m=ube,132063&with=fiscal-strength-index`);
			await seeAll(page);
			await field(page).fill('府中');
			await expect(options(page).first()).toBeVisible();
			await expectNoViolations(page);
			await page.keyboard.press('Escape');
			await unfold(page);
			await expectNoViolations(page);
		});
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of [RATE, 'en/statistic/local-debt/?with=laspeyres-index'])
		test(`"${path}" fits and breaks no accessibility rule`, async ({ page }) => {
			await open(page, path);
			await seeAll(page);
			expect(await overhang(page)).toBe(0);
			await expectFitsPhone(page);
		});
});
