import { expect, test } from './lib/page';
import { expectNoViolations } from './lib/axe';
import { card, expectReady, marks, open, overhang } from './lib/site';
import { pageCount, pageSizes, saveAsPdf } from './lib/pdf';

// A sheet of charts: chosen on their pages, named by the address, printed on one A4.

const CHART = 'concept/tax-collection-rate/';
const FLOW = 'f=grades/%23moves';

test('a chart is on paper in three clicks', async ({ page }) => {
	await page.addInitScript(() => {
		globalThis.print = () => void (document.documentElement.dataset['printed'] = 'yes');
	});
	await open(page, `${CHART}?m=ube,mine`);
	const figure = page.locator('figure[data-question]').first();
	const [id, title] = [await figure.getAttribute('id'), await figure.locator('h2').innerText()];
	await figure.getByRole('button', { name: '資料に入れる' }).click();
	await expect(figure.getByRole('button', { name: '資料から外す' })).toBeVisible();
	await page.getByRole('link', { name: '資料を開く（1）' }).click();
	await expectReady(page);
	expect(new URL(page.url()).search).toBe(`?f=${CHART}?m=ube,mine%23${id}`);
	const chart = page.locator('[data-sheet-figure]');
	await expect(chart.locator('h3')).toHaveText(title);
	await expect(chart).toContainText('宇部市、美祢市');
	await expect(chart.locator('svg').first()).toBeVisible();
	await page.getByRole('button', { name: '印刷・PDF保存' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('the chosen charts stay chosen from page to page, four at most', async ({ page }) => {
	for (const [i, path] of ['grades/', 'schedule/', 'promises/', CHART].entries()) {
		await open(page, path);
		await page.getByRole('button', { name: '資料に入れる' }).first().click();
		await expect(page.getByRole('link', { name: `資料を開く（${i + 1}）` })).toBeVisible();
	}
	await open(page, 'theme/rpa/');
	await expect(page.getByRole('button', { name: '資料に入れる' }).first()).toBeDisabled();
	await page.getByRole('link', { name: '資料を開く（4）' }).click();
	await expectReady(page);
	await expect(page.locator('[data-sheet-figure]')).toHaveCount(4);
});

test('an address brings back title, orientation, charts and their order', async ({ page }) => {
	const address = `sheet/?f=grades/%23moves&f=${CHART}?m=mine%23years&paper=landscape&title=${encodeURIComponent('会議資料')}`;
	await open(page, address);
	await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText('会議資料');
	await expect(page.getByLabel('横')).toBeChecked();
	const shown = page.locator('[data-sheet-figure]');
	await expect(shown).toHaveCount(2);
	expect(await shown.first().getAttribute('data-sheet-figure')).toBe('grades/#moves');
	await page.getByText('入っているグラフ').click();
	await page
		.getByRole('button', { name: /を後へ/ })
		.first()
		.click();
	await expectReady(page);
	await expect(shown.first()).toHaveAttribute('data-sheet-figure', `${CHART}?m=mine#years`);
	const link = await page.locator('.content > footer a').getAttribute('href');
	expect(link).toContain('title=%E4%BC%9A');
	await page.goto(link!);
	await expectReady(page);
	await expect(shown.first()).toHaveAttribute('data-sheet-figure', `${CHART}?m=mine#years`);
	await page.getByRole('link', { name: 'English' }).click();
	await expectReady(page);
	await expect(shown).toHaveCount(2);
	await expect(page.locator('.content > footer')).toContainText('Made on');
});

const SHEETS = [
	{ path: `sheet/?${FLOW}`, size: [595, 842], words: ['市の評価', '出典', '岩国市'] },
	{
		path: `sheet/?${FLOW}&f=${CHART}%23years&paper=landscape`,
		size: [842, 595],
		words: ['市税の収納率', '美祢市', '作成']
	},
	{
		path: `en/sheet/?${FLOW}&f=${CHART}?m=mine%23years`,
		size: [595, 842],
		words: ['Collection rate', 'Sources', 'Iwakuni', 'Made on']
	},
	{
		path: `sheet/?f=concept/hometown-tax-amount/?as=per-resident%26m=ube,mine%23years&f=promises/?m=mine%23followed&paper=landscape`,
		size: [842, 595],
		words: ['人口当たり']
	},
	{ path: `sheet/?f=${CHART}%23standing`, size: [595, 842], words: ['市税の収納率', '出典'] },
	{
		path: `sheet/?f=${CHART}%23standing&paper=landscape`,
		size: [842, 595],
		words: ['市税の収納率', '出典']
	},
	{
		path: `sheet/?${FLOW}&f=${CHART}?m=mine%23years&f=concept/unpaid-claims-amount/%23standing&f=concept/rpa-processes/?m=ube%23standing`,
		size: [595, 842],
		words: ['市の評価', '未収債権額', 'RPA', '宇部市']
	}
];
for (const { path, size, words } of SHEETS)
	test(`"${path}" is printed on one A4, its words as text`, async ({ page }) => {
		await open(page, path);
		await expect(page.locator('[data-fit]')).toHaveAttribute('data-fit', 'true');
		const pdf = await saveAsPdf(page);
		expect(pageCount(pdf)).toBe(1);
		expect(pageSizes(pdf)).toEqual([size]);
		await page.emulateMedia({ media: 'print' });
		const sheet = page.locator('article .content');
		for (const part of words) await expect(sheet).toContainText(part);
		for (const gone of ['header.site', 'footer.site', 'main h1', 'form'])
			await expect(page.locator(gone).first(), gone).toBeHidden();
		await expect(sheet.getByRole('img', { name: /この資料を開く|Open this sheet/ })).toBeVisible();
	});

test('drawings are drawn at the width of the paper, not shrunk', async ({ page }) => {
	await open(page, `sheet/?${FLOW}`);
	const widths = async () =>
		page
			.locator('[data-sheet-figure] .drawing')
			.evaluateAll((all) =>
				all.map((e) => e.clientWidth / Number(e.firstElementChild!.getAttribute('width')))
			);
	const before = await widths();
	for (const ratio of before) expect(ratio).toBeGreaterThan(0.8);
	await page.emulateMedia({ media: 'print' });
	await expect.poll(widths).toEqual(before);
});

test('a sheet works on a phone, opens sources and breaks no rule', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, `sheet/?f=${CHART}%23years`);
	expect(await overhang(page)).toBe(0);
	await expectNoViolations(page);
	await marks(page).first().press('Enter');
	await expect(card(page)).toBeVisible();
});

test('a sheet without charts says how to make one, and a chart that is gone says so', async ({
	page
}) => {
	await open(page, 'sheet/');
	await expect(page.getByText('「資料に入れる」')).toBeVisible();
	await expectNoViolations(page);
	await open(page, 'sheet/?f=theme/rpa/%23nothing');
	await expect(page.getByRole('article').getByRole('status')).toBeVisible();
});

test('what is chosen can be opened from the foot of every page, and a bare address keeps it', async ({
	page
}) => {
	await open(page, CHART);
	await page.getByRole('button', { name: '資料に入れる' }).first().press('Enter');
	await expect(page.getByRole('link', { name: '資料を開く（1）' })).toBeVisible();
	await page.locator('footer.site').getByRole('link', { name: '資料を作る' }).press('Enter');
	await expectReady(page);
	await expect(page.locator('[data-sheet-figure]')).toHaveCount(1);
	await open(page, 'sheet/');
	await page.getByRole('link', { name: '資料を開く（1）' }).press('Enter');
	await expectReady(page);
	await expect(page.locator('[data-sheet-figure]')).toHaveCount(1);
});

test('what an address asks in vain is named, and the rest of the sheet stays', async ({ page }) => {
	const good = `f=${CHART}?m=mine%23years`;
	const article = page.getByRole('article');
	await open(page, `sheet/?f=theme/rpa/%23nothing&${good}&${good}`);
	await expect(page.locator('[data-sheet-figure]')).toHaveCount(1);
	await expect(article).toContainText('「theme/rpa/#nothing」のグラフは');
	await open(page, `sheet/?f=${CHART}?m=mine,nagoya%23years&${FLOW}`);
	await expect(page.locator('[data-sheet-figure]')).toHaveCount(2);
	await expect(article).toContainText('「m=mine,nagoya」という選び方は使えない');
	const five = ['standing', 'years', 'guard'].map((id) => `f=${CHART}%23${id}`).join('&');
	await open(page, `sheet/?${five}&${FLOW}&f=promises/%23followed&f=nonsense`);
	await expect(page.locator('[data-sheet-figure]')).toHaveCount(4);
	await expect(page.locator('.broken')).toHaveCount(2);
	await expect(page.locator('.broken').first()).toContainText('4つまで');
});
