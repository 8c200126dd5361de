import { messages, milestonesText, phrases, scheduleText } from '../../src/text';
import { pagesText } from '../../src/text/pages';
import { readTable } from './lib/printed';
import { expectFitsPhone } from './lib/phone';
import { card, expectReady, marks, search, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// The plan clock: who begins first, how long is considered, what is planned when, and at which pace.

const ja = scheduleText.ja;
const cell = (page: import('@playwright/test').Page, city: string, label: string) =>
	page
		.locator('section[aria-labelledby="answers-title"] tr')
		.filter({ has: page.locator('th', { hasText: city }) })
		.locator(`td[data-label="${label}"]`);

test('the menu leads to the page, which opens with an answer', async ({ page }) => {
	await open(page, '');
	await page.locator('header summary').click();
	await page.locator('header nav a[href$="schedule/"]').click();
	await expectReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pagesText.ja.schedule.title);
	await expect(page).toHaveTitle(`${pagesText.ja.schedule.title}｜まちくらべ`);
	await expect(page.locator('[data-summary]')).toContainText('山陽小野田市の令和元年度（2019）');
	await expect(page.locator('figure').first(), 'the timeline comes first').toHaveAttribute(
		'id',
		'clock'
	);
	await unfold(page);
	await expect(cell(page, '山陽小野田市', ja.answers.start)).toContainText('令和元年度（2019）');
	await expect(cell(page, '山陽小野田市', ja.answers.start)).toContainText('498行');
	await expect(cell(page, '宇部市', ja.answers.straight)).toHaveText(ja.answers.oneYear);
});

test('each city stands on the shared axis with the words of its document', async ({ page }) => {
	await open(page, 'schedule/');
	const clock = page.locator('figure#clock');
	await expect(clock.locator('.drawing svg')).toHaveCount(5);
	const axes = await clock.locator('.drawing svg').evaluateAll((list) =>
		list.map((svg) =>
			[...svg.querySelectorAll('g[aria-label="x-axis tick label"] text, text')]
				.map((t) => t.textContent)
				.filter((t) => /^[HR]\d+$/.test(t ?? ''))
				.join()
		)
	);
	expect(new Set(axes).size, 'the same years over every city').toBe(1);
	await expect(clock.locator('.drawing svg').nth(1)).toContainText('利用開始');
	const undated = readTable('iwakuni/schedule.csv').find(
		(s) =>
			s['initiative_id'] === 'iwakuni-1-1-1' &&
			s['fiscal_year'] === '' &&
			/最適化/.test(s['plan_text_ja']!)
	)!;
	await expect(clock.locator('.drawing svg').nth(2)).not.toContainText(undated['plan_text_ja']!);
	await unfold(page);
	await expect(
		clock.locator('table').getByText(undated['plan_text_ja']!, { exact: true }).first(),
		'cells without a year stand in the table'
	).toBeVisible();
});

test('a mark opens the card of its figure', async ({ page }) => {
	await open(page, 'schedule/');
	const mark = marks(page.locator('figure#clock')).first();
	const source = (await mark.getAttribute('data-source'))!;
	await mark.click();
	await expect(card(page, source)).toBeVisible();
	await expect(card(page).locator('[data-field="page"]')).toHaveText(/\S/);
});

test('by year of the plan the first years stand above each other', async ({ page }) => {
	await open(page, 'schedule/');
	await page.locator('input[name="axis"][value="plan-year"]').check();
	await expect.poll(() => search(page)).toBe('?axis=plan-year');
	await expectReady(page);
	const clock = page.locator('figure#clock');
	await expect(clock.locator('.drawing svg').nth(0)).toContainText('1年目 R4');
	await expect(clock.locator('.drawing svg').nth(1)).toContainText('1年目 R1');
	await expect(clock.locator('.drawing svg').nth(4)).toContainText('1年目 R2');
	const places = await clock.locator('.drawing svg').evaluateAll((list) =>
		list.map((svg) => {
			const first = [...svg.querySelectorAll('text')].find((t) =>
				t.textContent?.startsWith('1年目 ')
			)!;
			return Math.round(
				first.getBoundingClientRect().left + first.getBoundingClientRect().width / 2
			);
		})
	);
	for (const place of places) expect(Math.abs(place - places[0]!)).toBeLessThanOrEqual(1);
	await page.goBack();
	await expect(page.locator('input[name="axis"][value="year"]')).toBeChecked();
});

test('another theme is another answer; a theme that is not there is named', async ({ page }) => {
	await open(page, 'schedule/');
	const summary = await page.locator('[data-summary]').innerText();
	await page.locator('select[name="theme"]').selectOption('work-style');
	await expect.poll(() => search(page)).toBe('?theme=work-style');
	await expectReady(page);
	await expect(page.locator('[data-summary]')).not.toHaveText(summary);
	await open(page, 'schedule/?theme=none');
	await expect(page.locator('.broken')).toContainText('theme=none');
	await expect(page.locator('[data-summary]')).toHaveText(summary);
});

test('all themes together are counted, not listed', async ({ page }) => {
	await open(page, 'schedule/?theme=all');
	const steps = ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka']
		.flatMap((city) => readTable(`${city}/schedule.csv`))
		.filter((step) => step['fiscal_year'] !== '');
	const initiatives = new Set(steps.map((step) => step['initiative_id']));
	await expect(page.locator('figure#clock .sentence')).toContainText(
		`年度の記載がある取組${initiatives.size}件のうち`
	);
	await expect(
		page.locator('figure#clock .note').filter({ hasText: phrases.ja.schedule.undated })
	).toBeVisible();
	await expect(marks(page.locator('figure#clock'))).toHaveCount(0);
	await expect(page.locator('figure#consideration table').first()).toBeVisible();
});

test('the steps that several cities share stand on one axis, and in the table with words and line', async ({
	page
}) => {
	await open(page, 'schedule/?theme=outsourcing');
	const figure = page.locator('figure#milestones');
	const step = figure.locator('section').filter({ hasText: 'PPP/PFIの優先的検討規程' });
	await expect(step.locator('svg')).toContainText('ガイドライン（素案）の策定に留まっている');
	await unfold(page);
	const row = figure.locator('tbody tr').filter({ hasText: 'ガイドライン（素案）' });
	await expect(row).toContainText(milestonesText.ja.statuses.delayed);
	await expect(row).toContainText('1832');
	await open(page, 'schedule/?theme=all');
	const cities = readTable('municipalities.csv').map((m) => m['slug']);
	const records = cities.flatMap((city) => readTable(`${city}/milestones.csv`));
	const statuses = milestonesText.ja.statuses;
	for (const status of ['delayed', 'under-way', 'planned'] as const) {
		const count = records.filter((r) => r['status'] === status).length;
		await expect(figure.locator('.sentence')).toContainText(
			milestonesText.ja.count(statuses[status], count)
		);
	}
	await expect(figure.locator('.drawing svg')).toHaveCount(0);
});

test('the pace shows its figures, what is needed, and why it is not computed', async ({ page }) => {
	await open(page, 'schedule/?theme=work-style');
	const pace = page.locator('figure#pace');
	const leave = pace.locator('.paces li').filter({ hasText: '9.57' });
	await expect(leave).toContainText('（10 − 9.57）÷ 4年 ＝ 年平均+0.1075日');
	await expect(leave).toContainText(ja.pace.verdicts['interim-missed']);
	await leave.locator('[data-source="mine-4-paid-leave.2017.baseline"]').click();
	await expect(card(page, 'mine-4-paid-leave.2017.baseline')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(pace.locator('.gaps')).toContainText(ja.pace.gaps['no-actual']);
});

test('a choice without a schedule says so', async ({ page }) => {
	await open(page, 'schedule/?m=ube&theme=collection');
	await expect(page.locator('main .empty')).toHaveText(messages('ja').emptyChoice);
	await expect(page.locator('figure#clock')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of [
		'schedule/',
		'en/schedule/?axis=plan-year&theme=collection',
		'en/schedule/?theme=all',
		'schedule/?theme=public-facilities'
	])
		test(`"${path}" fits and breaks no accessibility rule`, async ({ page }) => {
			await open(page, path);
			await expectFitsPhone(page);
		});
});
