import { municipalityText } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { readTable } from './lib/printed';
import { expectFitsPhone, toPhone } from './lib/phone';
import { card, expectReady, search, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// A city's profile: its plan, figures, grades, what it alone has, and the city beside another.

const CITIES = readTable('municipalities.csv');
const text = municipalityText.ja;

for (const city of CITIES) {
	const slug = city['slug']!;
	test(`${slug}: the plan holds each initiative once, with a link`, async ({ page }) => {
		await open(page, `municipality/${slug}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(city['name_ja']!);
		const ids = await page
			.locator('#plan [data-initiative]')
			.evaluateAll((rows) => rows.map((r) => r.getAttribute('data-initiative')));
		const initiatives = readTable(`${slug}/initiatives.csv`);
		expect(ids.sort()).toEqual(initiatives.map((r) => r['initiative_id']!).sort());
		const headings = new Set(initiatives.map((r) => r['level1_ja']));
		await expect(page.locator('#plan > details')).toHaveCount(headings.size);
		const graded = readTable(`${slug}/evaluations.csv`).length > 0;
		await expect(page.locator('figure[data-question=municipality-grades]')).toHaveCount(
			graded ? 1 : 0
		);
		if (!graded) await expect(page.getByText(text.noGrades(city['name_ja']!))).toBeVisible();
	});
}

test('what the city promises is drawn in the first screen, then its place and its timeline', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await open(page, 'municipality/ube/');
	await expect(page.locator('#position .drawing svg').first()).toBeVisible();
	const tops = await page.evaluate(() =>
		['#figures .drawing svg', '#position .drawing svg', '#schedule', '#plan'].map(
			(place) => document.querySelector(place)!.getBoundingClientRect().top + scrollY
		)
	);
	expect(tops[0]).toBeLessThan(900);
	expect([...tops].sort((a, b) => a - b)).toEqual(tops);
	await toPhone(page);
	await expectReady(page);
	const first = await page.locator('#figures .drawing svg').first().boundingBox();
	expect(first!.y).toBeLessThan(844 * 1.2);
});

for (const path of ['municipality/ube/', 'en/municipality/iwakuni/?with=all'])
	test(`${path} fits a phone and breaks no rule, unfolded`, async ({ page }) => {
		await toPhone(page);
		await open(page, path);
		await expectFitsPhone(page);
	});

test('breaks no rule in the dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, 'en/municipality/mine/');
	await expectNoViolations(page);
});

test('published statistics stand with date and source', async ({ page }) => {
	await open(page, 'municipality/ube/');
	const latest = readTable('context-observations.csv')
		.filter(
			(r) => r['municipality_code'] === '352021' && r['statistic_id'] === 'population-register'
		)
		.sort((a, b) => a['as_of']!.localeCompare(b['as_of']!))
		.at(-1)!;
	const shown = page.locator('#context [data-statistic=population-register]');
	await expect(shown).toContainText(Number(latest['value']).toLocaleString('ja'));
	await expect(shown).toContainText(latest['source']!);
	const [year, month, day] = latest['as_of']!.split('-').map(Number);
	await expect(shown).toContainText(`${year}年${month}月${day}日`);
});

test('grades are counted as they were given', async ({ page }) => {
	await open(page, 'municipality/mine/');
	const grades = readTable('mine/evaluations.csv');
	const table = page.locator('figure[data-question=municipality-grades] .picture > table');
	for (const grade of ['A', 'B', 'C'])
		await expect(
			table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: grade }) })
		).toContainText(String(grades.filter((g) => g['grade'] === grade).length));
});

test('what only others have is named with who has it', async ({ page }) => {
	await open(page, 'municipality/mine/');
	await expect(page.locator('[data-only=lacking-themes]')).toContainText('RPA・AIによる自動化');
	await expect(page.locator('[data-only=lacking-themes]')).toContainText('宇部市');
});

test.describe('side by side', () => {
	const verdicts = (page: import('@playwright/test').Page) =>
		page
			.locator('#shared tr[data-comparability]')
			.evaluateAll((rows) => rows.map((r) => r.getAttribute('data-comparability')));

	test('all cities at first where no alliance has data, with the guard’s verdict on each pair', async ({
		page
	}) => {
		await open(page, 'municipality/annaka/');
		await expect(page.locator('[data-beside]')).toHaveAttribute(
			'data-beside',
			'ube,sanyo-onoda,iwakuni,mine'
		);
		await expect(page.locator('select[name=with]')).toHaveValue('all');
		const found = await verdicts(page);
		expect(found.length).toBeGreaterThan(0);
		for (const row of await page.locator('#shared tr[data-comparability]').all())
			await expect(row.locator('.verdict')).toHaveText(/\S/);
		const count = (v: string) => found.filter((f) => f === v).length;
		await expect(page.locator('#shared .sentence')).toHaveText(
			text.sharedSentence(
				'宇部市、山陽小野田市、岩国市、美祢市',
				new Set(
					await page
						.locator('#shared tbody[data-concept]')
						.evaluateAll((list) => list.map((body) => body.getAttribute('data-concept')))
				).size,
				count('same'),
				count('with-care'),
				count('not-comparable')
			)
		);
	});

	test('another city, a group, all: chosen and kept in the address', async ({ page }) => {
		await open(page, 'municipality/ube/');
		await page.locator('#beside > summary').click();
		await page.locator('select[name=with]').selectOption('mine');
		await expect(page.locator('[data-beside=mine]')).toBeVisible();
		expect(search(page)).toBe('?with=mine');
		await expectReady(page);
		const folded = page.locator('#shared details.unreadable');
		await expect(
			page.locator(
				'#shared .unreadable tr[data-comparability]:not([data-comparability="not-comparable"])'
			),
			'what does not compare is folded away, and only that'
		).toHaveCount(0);
		await expect(folded.locator('tr[data-comparability]').first()).toBeHidden();
		await folded.locator('summary').first().click();
		await expect(folded.locator('tr[data-comparability]').first()).toBeVisible();
		await page.locator('#shared button.figure').first().click();
		await expect(card(page)).toBeVisible();
		await page.keyboard.press('Escape');
		await page.locator('select[name=with]').selectOption('yamaguchi-central');
		await expect(page.locator('[data-beside]')).toContainText('山口市');
		await expect(page.locator('[data-beside]')).toHaveAttribute('data-beside', 'sanyo-onoda,mine');
		await page.reload();
		await expectReady(page);
		await expect(page.locator('select[name=with]')).toHaveValue('yamaguchi-central');
		await page.locator('select[name=with]').selectOption('type');
		await expect(page.locator('[data-beside]')).toHaveText(text.besideWhy.type('都市IV-3', ''));
		await expect(page.locator('#shared')).toHaveCount(0);
	});

	test('published statistics of both stand next to each other', async ({ page }) => {
		await open(page, 'municipality/ube/?with=annaka');
		const row = page.locator('#beside [data-statistic=area]');
		await expect(row).toContainText('286.65');
		await expect(row).toContainText('276.31');
	});

	test('an unknown counterpart is named and not used', async ({ page }) => {
		await open(page, 'municipality/ube/?with=ube');
		await expect(page.locator('.broken')).toContainText('with=ube');
		await expect(page.locator('select[name=with]')).toHaveValue('yamaguchi-central');
	});
});

test('the years chosen hold for figures and schedule', async ({ page }) => {
	await open(page, 'municipality/ube/?y=2024-2026');
	await unfold(page, 'figure[data-question=municipality-figures]');
	const years = await page
		.locator('figure[data-question=municipality-figures] tbody td:nth-child(2)')
		.allTextContents();
	expect(years.length).toBeGreaterThan(0);
	for (const year of years) expect(year.trim()).toMatch(/令和[678]年度|年度の記載なし/);
});

test('the start page leads to every profile', async ({ page }) => {
	await open(page, 'en/');
	for (const city of CITIES)
		await expect(page.locator(`.cities a[href$="municipality/${city['slug']}/"]`)).toContainText(
			city['name_en']!
		);
	await page.locator('.cities a').nth(2).click();
	await expectReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iwakuni');
});
