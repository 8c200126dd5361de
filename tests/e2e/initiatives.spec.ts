import type { Page } from '@playwright/test';
import { initiativesText } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { readTable } from './lib/printed';
import { expectFitsPhone, toPhone } from './lib/phone';
import { expectReady, search } from './lib/site';
import { expect, open, test } from './lib/visitor';

// Finding initiatives: words in any spelling, filters, the address, nothing found.

const CITIES = readTable('municipalities.csv').map((r) => r['slug']!);
const all = CITIES.flatMap((slug) => readTable(`${slug}/initiatives.csv`));
const text = initiativesText.ja;
const hitCount = (page: Page) => page.getByRole('status').and(page.locator('[data-hits]'));

test('all initiatives stand there at first, each once, grouped by theme', async ({ page }) => {
	await open(page, 'initiatives/');
	const ids = await page
		.locator('[data-initiative]')
		.evaluateAll((rows) => rows.map((r) => r.getAttribute('data-initiative')!));
	expect(ids.sort()).toEqual(all.map((r) => r['initiative_id']!).sort());
	await expect(hitCount(page)).toHaveText(text.hits(all.length, all.length));
	await expect(page.locator('main h2').first()).toContainText(
		readTable('themes.csv')[0]!['name_ja']!
	);
});

for (const [words, id] of [
	['ｒｐａ', 'iwakuni-1-2-1-a'],
	['ﾏｲﾅﾝﾊﾞｰ', 'mine-12'],
	['まいなんばー', 'mine-12'],
	['マイナンバー　推進', 'mine-12'],
	['hometown TAX', 'mine-50'],
	['情報統計', 'iwakuni-1-2-1-a'],
	['庁内研修', 'iwakuni-1-2-1-a']
] as const)
	test(`“${words}” finds ${id} as it is typed`, async ({ page }) => {
		await open(page, 'initiatives/');
		await page.locator('input[type=search]').pressSequentially(words);
		await expect(page.locator(`[data-initiative="${id}"]`)).toBeVisible();
		const hits = await page.locator('[data-initiative]').count();
		expect(hits).toBeLessThan(all.length / 2);
		await expect(hitCount(page)).toHaveText(text.hits(hits, all.length));
		expect(search(page)).toBe(`?q=${words}`);
	});

test('typing replaces the address, filters are steps that the back button undoes', async ({
	context
}) => {
	// A tab of its own, with a history that is not yet full.
	const page = await context.newPage();
	await open(page, 'initiatives/');
	const before = await page.evaluate(() => history.length);
	await page.locator('input[type=search]').pressSequentially('税');
	expect(await page.evaluate(() => history.length)).toBe(before);
	await page.locator('select[name=theme]').selectOption('collection');
	await page.locator('input[name=figures]').check();
	await page.locator('input[name=m][value=ube]').uncheck();
	expect(await page.evaluate(() => history.length)).toBe(before + 3);
	expect(search(page)).toBe(
		`?m=${CITIES.filter((c) => c !== 'ube').join(',')}&q=税&theme=collection&figures=yes`
	);
	const narrow = await hitCount(page).textContent();
	await page.reload();
	await expectReady(page);
	await expect(hitCount(page)).toHaveText(narrow!);
	await expect(page.locator('input[type=search]')).toHaveValue('税');
	await expect(page.locator('select[name=theme]')).toHaveValue('collection');
	await page.goBack();
	await expect(page.locator('input[name=m][value=ube]')).toBeChecked();
	await page.goBack();
	await expect(page.locator('input[name=figures]')).not.toBeChecked();
	await page.goBack();
	await expect(page.locator('select[name=theme]')).toHaveValue('');
	expect(search(page)).toBe('?q=税');
	await page.close();
});

test('filters leave what the tables say', async ({ page }) => {
	const graded = new Set(
		readTable('mine/evaluations.csv')
			.filter((r) => r['grade'] === 'C')
			.map((r) => r['initiative_id']!)
	);
	await open(page, 'initiatives/?grade=mine-2019:C');
	expect(graded.size).toBeGreaterThan(0);
	await expect(page.locator('[data-initiative]')).toHaveCount(graded.size);
	await open(page, 'initiatives/?theme=rpa&by=city');
	const themed = CITIES.flatMap((slug) => readTable(`${slug}/initiative-themes.csv`)).filter(
		(r) => r['theme_id'] === 'rpa'
	);
	await expect(page.locator('[data-initiative]')).toHaveCount(themed.length);
	await expect(page.locator('main h2').first()).toContainText('宇部市');
	await page.locator('select[name=phase]').selectOption('achieve');
	await expect(page.locator('[data-initiative]')).toHaveCount(0);
});

test('nothing found says why and offers to ask for less', async ({ page }) => {
	await open(page, 'initiatives/?q=税 ゾゾゾ&theme=collection');
	await expect(page.locator('[data-nothing]')).toContainText(text.unknownWords('ゾゾゾ'));
	await expect(hitCount(page)).toHaveText(text.hits(0, all.length));
	await expectNoViolations(page);
	await page.locator('[data-loosen=words]').click();
	await expect(page.locator('[data-initiative]').first()).toBeVisible();
	expect(search(page)).toBe('?theme=collection');
	await expect(page.locator('input[type=search]')).toBeFocused();
	await open(page, 'initiatives/?q=RPA&theme=collection');
	await expect(page.locator('[data-nothing]')).toContainText(text.tooNarrow);
	await page.locator('[data-loosen=theme]').click();
	await expect(page.locator('[data-initiative=iwakuni-1-2-1-a]')).toBeVisible();
});

test('a theme that does not exist is named, and the page shows all', async ({ page }) => {
	await open(page, 'initiatives/?theme=none');
	await expect(page.locator('.broken')).toContainText('theme=none');
	await expect(page.locator('[data-initiative]')).toHaveCount(all.length);
});

test('a row leads to the page of its initiative, and back to the search', async ({ page }) => {
	await open(page, 'initiatives/?q=病院');
	const row = page.locator('[data-initiative]').first();
	const id = await row.getAttribute('data-initiative');
	await row.locator('.title a').click();
	await expectReady(page);
	expect(new URL(page.url()).pathname).toMatch(new RegExp(`/initiative/${id}/$`));
	await page.goBack();
	await expect(page.locator('input[type=search]')).toHaveValue('病院');
});

for (const [path, colorScheme] of [
	['initiatives/', 'light'],
	['initiatives/?q=rpa', 'dark'],
	['en/initiatives/', 'dark'],
	['en/initiatives/?q=tax&by=city', 'light']
] as const)
	test(`${path} fits a phone and breaks no rule (${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await toPhone(page);
		await open(page, path);
		await expectFitsPhone(page);
	});
