import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Locator } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { messages } from '../../src/text';
import { expect, test } from './lib/page';
import { readPrinted, readTable } from './lib/printed';
import { CLOSE_THEMES, open, openBehind, unfold } from './lib/site';

// The figures of three themes: drawn from real rows, with the table, SQL and file behind them.

const text = messages('ja');
const printed = readPrinted();
const concepts = readTable('concepts.csv');
const baseUnit = new Map(readTable('units.csv').map((u) => [u['unit_id']!, u['base_unit_id']!]));
const indicatorUnit = new Map(
	readTable('municipalities.csv').flatMap((m) =>
		readTable(`${m['slug']}/indicators.csv`).map((i) => [i['indicator_id']!, i['unit_id']!])
	)
);
const DRAWN = ['baseline', 'target', 'actual', 'forecast'];

for (const theme of CLOSE_THEMES)
	test(`${theme}: the last actual and target of every series stand in its row, and all figures in the table`, async ({
		page
	}) => {
		await open(page, `theme/${theme}/`);
		await unfold(page);
		const own = concepts.filter((c) => c['theme_id'] === theme);
		expect(own.length, 'concepts of the theme').toBeGreaterThan(0);
		await expect(page.locator('figure[id^="concept-"]')).toHaveCount(
			own.filter((c) => printed.some((p) => p.concept === c['concept_id'])).length
		);
		for (const concept of own) {
			const figure = page.locator(`figure#concept-${concept['concept_id']}`);
			const all = printed.filter((p) => p.concept === concept['concept_id']);
			expect(await keys(figure.locator('td [data-source]')), 'rows of the table').toEqual(
				all.map((p) => p.id).sort()
			);
			const dated = all.filter(
				({ cells }) =>
					cells['fiscal_year'] !== '' &&
					DRAWN.includes(cells['kind']!) &&
					(cells['value'] === '' ||
						baseUnit.get(cells['unit_id'] || indicatorUnit.get(cells['indicator_id']!)!) ===
							baseUnit.get(concept['unit_id']!))
			);
			const shown = await keys(figure.locator('.picture [data-source]'));
			expect(
				all.map((p) => p.id),
				'nothing of another concept'
			).toEqual(expect.arrayContaining(shown));
			const numbers = dated.filter(({ cells }) => cells['value'] !== '');
			const series = new Set(numbers.map(({ cells }) => cells['indicator_id']!));
			for (const indicator of series)
				for (const kind of ['actual', 'target']) {
					const own = numbers.filter(
						({ cells }) => cells['indicator_id'] === indicator && cells['kind'] === kind
					);
					const last = own
						.map(({ cells }) => cells['fiscal_year']!)
						.sort()
						.at(-1);
					const latest = own.filter(({ cells }) => cells['fiscal_year'] === last);
					if (latest.length > 0)
						expect(
							latest.some((p) => shown.includes(p.id)),
							`last ${kind} of ${indicator}`
						).toBe(true);
				}
			await expect(figure.locator('.sentence')).toHaveText(/\S/);
			await expect(figure.locator('.source')).toHaveText(/：\S/);
		}
	});

for (const theme of CLOSE_THEMES)
	test(`${theme}: a figure shows its SQL and parameters and saves its table`, async ({ page }) => {
		await open(page, `theme/${theme}/`);
		// The figures of the plans; statistic.spec looks at those of all municipalities.
		const figures = await page
			.locator('figure[data-question]:not([data-question="official-figures"])')
			.all();
		expect(figures.length).toBeGreaterThan(1);
		for (const figure of figures) {
			const question = (await figure.getAttribute('data-question'))!;
			await openBehind(figure);
			const [table, code] = await figure.locator('.foot > details').all();

			await expect(table!.locator('table')).toBeHidden();
			await table!.locator('summary').click();
			await expect(table!.locator('table')).toBeVisible();
			const columns = table!.locator('.columns');
			if ((await columns.count()) > 0) {
				expect(await table!.locator('th').count(), 'columns at first').toBeLessThanOrEqual(7);
				await columns.click();
			}
			await code!.locator('summary').click();
			const sql = readFileSync(resolve('src/query', `${question}.sql`), 'utf8');
			const asked = /^FROM (\w+_detail)$/m.exec(sql)?.[1];
			const views = asked && resolve('src/query/views', `${asked.replaceAll('_', '-')}.sql`);
			await expect(code!.locator('pre'), 'made when it is opened').toHaveCount(views ? 2 : 1);
			const [own, sqlView] = await code!.locator('pre').allTextContents();
			expect(own).toBe(sql);
			expect(sqlView, 'the view that it asks of').toBe(views && readFileSync(views, 'utf8'));
			const named = [...sql.matchAll(/^-- (?=.*\$1).*$/gm)].join();
			const shown = await code!.locator('dl > div').allInnerTexts();
			expect(shown.map((s) => s.split(/\s+/)[0])).toEqual([...new Set(sql.match(/\$\d/g))].sort());
			expect(named, 'the SQL explains its parameters').not.toBe('');
			expect(shown[0]).toContain(theme);
			expect(shown[1]).toContain('ube,sanyo-onoda,iwakuni,mine,annaka');

			const rows = await cellsOf(figure);
			expect(rows.length, 'rows').toBeGreaterThan(1);
			const bytes = await save(figure);
			expect([...bytes.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
			const saved = parse(bytes, { bom: true, relax_column_count: false }) as string[][];
			expect(saved.map((cells) => cells.map((c) => c.trim()))).toEqual(rows);
			expect(bytes.subarray(-2).toString()).toBe('\r\n');
		}
	});

test('each grade stands beside its initiative, each printed cell of a schedule in a band or a list', async ({
	page
}) => {
	await open(page, 'theme/collection/');
	await unfold(page);
	const grades = page.locator('figure#grades');
	const rows = (await cellsOf(grades)).length - 1;
	await expect(page.locator('figure#schedule [data-grade]')).toHaveCount(rows);
	const schedule = page.locator('figure#schedule');
	const [head, ...steps] = await cellsOf(schedule);
	const year = head!.indexOf(text.chart.year);
	const dated = steps.filter((cells) => cells[year] !== text.chart.undated);
	const words = head!.indexOf(text.chart.printed);
	const titles = [
		...(await schedule.locator('.drawing rect title').allTextContents()),
		...(await schedule.locator('.city details [lang=ja]').allTextContents())
	].join('／');
	for (const cells of dated) expect(titles).toContain(cells[words]!);
});

test('the saved file follows the choices and the language', async ({ page }) => {
	await open(page, 'en/theme/collection/?m=mine&y=2021-2023&cal=western');
	const figure = page.locator('figure[data-question="plan-schedule"]');
	const saved = parse(await save(figure), { bom: true }) as string[][];
	expect(saved[0]![0]).toBe(messages('en').municipality);
	expect(new Set(saved.slice(1).map((cells) => cells[0]))).toEqual(new Set(['Mine']));
	const years = new Set(saved.slice(1).map((cells) => cells[saved[0]!.indexOf('Fiscal year')]));
	for (const year of years)
		expect(['FY2021', 'FY2022', 'FY2023', 'no year printed']).toContain(year);
});

test('a figure gives a link to itself in this view', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'theme/collection/?m=mine');
	const figure = page.locator('figure[data-question="plan-schedule"]');
	await figure.getByRole('button', { name: text.chart.link }).click();
	await expect(figure.getByText(text.chart.copied)).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(`${page.url()}#schedule`);
});

test('where the clipboard is closed, the page says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await open(page, 'theme/collection/?m=mine');
	const figure = page.locator('figure[data-question="plan-schedule"]');
	await figure.getByRole('button', { name: text.chart.link }).click();
	await expect(figure.getByText(text.chart.copyFailed)).toBeVisible();
});

/** Keys of the figures behind controls, sorted. */
async function keys(controls: Locator): Promise<(string | null)[]> {
	return (
		await controls.evaluateAll((list) => list.map((c) => c.getAttribute('data-source')))
	).sort();
}

/** Cells of a figure's table, the heading first. */
function cellsOf(figure: Locator): Promise<string[][]> {
	return figure
		.locator('details tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('th, td')].map((c) => (c.textContent ?? '').trim())
			)
		);
}

/** The file that a figure's button saves. */
async function save(figure: Locator): Promise<Buffer> {
	await openBehind(figure);
	const coming = figure.page().waitForEvent('download');
	await figure.locator('.actions button').first().click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(
		/^machikurabe_[a-z]+_[a-z0-9-]+_[a-z0-9-]+_\d{4}-\d\d-\d\d\.csv$/
	);
	return readFileSync(await download.path());
}
