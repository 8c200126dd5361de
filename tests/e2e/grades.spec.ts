import { gradesText, messages } from '../../src/text';
import { pagesText } from '../../src/text/pages';
import { readTable } from './lib/printed';
import { expectFitsPhone } from './lib/phone';
import { card, expectReady, search, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// The cities' own grades: how they moved, where they stand, and where they disagree with the figures.

const ja = gradesText.ja;
const evaluations = ['iwakuni', 'mine'].flatMap((city) => readTable(`${city}/evaluations.csv`));

test('the menu leads to the page, which opens with the movement', async ({ page }) => {
	await open(page, '');
	await page.locator('header summary').click();
	await page.locator('header nav a[href$="grades/"]').click();
	await expectReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pagesText.ja.grades.title);
	const summary = page.locator('[data-summary]');
	await expect(summary).toContainText('上がった評価7件、下がった評価8件、同じ評価22件');
	await expect(page.locator('figure#moves')).toContainText('AA 1・A 21・B 13・C 2');
	await expect(page.locator('figure#moves')).toContainText(
		'美祢市の評価は令和元年度（2019）の1回だけ'
	);
	await expect(page.locator('figure#moves .sentence')).toContainText('上がった7件のうち2件');
	await expect(summary).toContainText(ja.apart);
	const figures = page.locator('figure');
	await expect(figures.first(), 'the flow comes first').toHaveAttribute('id', 'moves');
});

test('the flow shows each moment, zeros too, and marks what is doubtful', async ({ page }) => {
	await open(page, 'grades/');
	const [iwakuni, mine] = await page.locator('figure#moves .drawing svg').all();
	for (const words of ['R1 期末', 'R2 中間', 'R2 期末', 'AA 0', 'AA 1', 'D 0'])
		await expect(iwakuni!).toContainText(words);
	const low = evaluations.filter(
		(e) => e['scale_id'] === 'mine-2019' && e['grade'] === 'B' && e['certainty'] === 'low'
	);
	await expect(mine!).toContainText(`B 47${ja.flow.low(low.length)}`.slice(0, 4));
	await expect(mine!).toContainText(ja.flow.low(low.length));
	await unfold(page);
	await expect(
		page.locator('figure#moves table tbody tr'),
		'a row for each grade from moment to moment'
	).toHaveCount(37 * 2 + 63);
});

test('every tier of grades has its figures beside it, and each figure its source', async ({
	page
}) => {
	await open(page, 'grades/');
	const figure = page.locator('figure#attainment');
	const list = (kind: string) => page.locator(`[data-disagreements="${kind}"] > li`);
	for (const kind of ['topMissed', 'lowReached'])
		await expect(list(kind), 'none disagrees for certain, and the page says so').toHaveCount(0);
	await expect(figure.locator('.sentence')).toContainText('上位で目標未達');
	await unfold(page);
	await expect(figure).toContainText('中位の評価（B）は達成だけが3件');
	const cities = figure.locator('.cities table');
	await expect(cities, 'no table of zeros for a city without figures').toHaveCount(1);
	for (const row of await cities.locator('tbody tr').all()) {
		const all = Number(/（(\d+)件/.exec(await row.locator('th').innerText())![1]);
		const parts = (await row.locator('td').allInnerTexts()).map(Number);
		expect(
			parts.reduce((sum, n) => sum + n, 0),
			'the parts add up to the whole'
		).toBe(all);
	}
	await expect(figure.locator('.sentence')).toContainText(ja.perhaps(1));
	await expect(list('perhaps')).toHaveCount(1);
	for (const value of ['評価 A', '56.2%', '56.3%', '56.5%'])
		await expect(list('perhaps')).toContainText(value);
	const grade = evaluations.find((e) => e['initiative_id'] === 'iwakuni-2-2-2')!;
	await expect(list('perhaps'), 'the grade has its place in the document').toContainText(
		messages('ja').themePage.pageLine(null, Number(grade['source_line']))
	);
	const land = figure.locator('.beside > li').filter({ hasText: '200%' });
	await expect(land).toContainText(ja.evidence.mixed);
	for (const words of ['4区画', '60区画5年間の合計', '6.7%'])
		await expect(land, '4 of 60 plots in one of five years').toContainText(words);
	for (const kind of ['actual', 'target']) {
		const source = `mine-49-land-parcels-sold.2019.${kind}`;
		await land.locator(`[data-source="${source}"]`).click();
		await expect(card(page, source)).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
	}
	await land.locator('a').click();
	await expect(page).toHaveURL(/initiative\/mine-49\/$/);
});

test('scales are shown as the documents define them, or said not to be defined', async ({
	page
}) => {
	await open(page, 'grades/');
	const scales = page.locator('section[aria-labelledby="scales-title"]');
	for (const grade of readTable('iwakuni/grade-scales.csv'))
		await expect(scales).toContainText(grade['meaning_ja']!);
	await expect(scales.getByText(ja.scales.undefined)).toHaveCount(
		readTable('mine/grade-scales.csv').length
	);
	expect(
		await page
			.locator('figure#moves section, figure#groups section')
			.evaluateAll((list) => list.map((s) => (s as HTMLElement).dataset['comparability'])),
		'no city is set against another'
	).toEqual(['not-comparable', 'not-comparable', 'not-comparable', 'not-comparable']);
});

test('theme, department and grouping narrow the page and stand in the address', async ({
	page
}) => {
	await open(page, 'grades/');
	await page.locator('select[name="dept"]').selectOption('環境施設課');
	await expect.poll(() => search(page)).toBe('?dept=環境施設課');
	await expectReady(page);
	await expect(page.locator('[data-summary]')).toContainText('同じ評価1件です');
	await expect(page.locator('figure#moves .drawing svg')).toHaveCount(1);
	await page.locator('select[name="dept"]').selectOption('all');
	await page.locator('select[name="theme"]').selectOption('rpa');
	await expect.poll(() => search(page)).toBe('?theme=rpa');
	await page.locator('select[name="theme"]').selectOption('all');
	await page.locator('select[name="by"]').selectOption('theme');
	await expect.poll(() => search(page)).toBe('?by=theme');
	await expectReady(page);
	await expect(page.locator('figure#groups')).toContainText(ja.groups.several);
	await expect(page.locator('figure#groups .drawing svg').first()).toContainText(
		readTable('themes.csv')[0]!['name_ja']!
	);
});

test('a choice without grades says who has some', async ({ page }) => {
	await open(page, 'grades/?m=ube');
	await expect(page.locator('main .empty')).toHaveText(ja.none('岩国市、美祢市'));
	await expect(page.locator('figure')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of ['grades/', 'en/grades/?by=dept', 'en/grades/?m=mine&by=theme'])
		test(`"${path}" fits and breaks no accessibility rule`, async ({ page }) => {
			await open(page, path);
			await expectFitsPhone(page);
		});
});
