import type { Page } from '@playwright/test';
import { messages } from '../../src/text';
import { readPrinted, readTable } from './lib/printed';
import { card, expectReady, focusMark, tabTo } from './lib/site';
import { expect, open, test } from './lib/visitor';

// A person who uses only the keyboard finds, opens and reads a figure's source on every view; and what
// a mark of a drawing says when the keyboard comes to it.

const text = messages('ja');
const MARK = '.drawing [data-source]';
const cities = new Map(readTable('municipalities.csv').map((m) => [m['slug']!, m]));
const documents = new Map(
	readTable('source-documents.csv').map((d) => [d['municipality_code'], d])
);
const units = new Map(readTable('units.csv').map((u) => [u['unit_id'], u['symbol_ja']!]));
const printed = new Map(readPrinted().map((p) => [p.id, p]));
const rowsOf = (file: string) => [...cities.keys()].flatMap((slug) => readTable(`${slug}/${file}`));
const indicators = new Map(rowsOf('indicators.csv').map((i) => [i['indicator_id'], i]));
const links = new Map(rowsOf('indicator-concepts.csv').map((l) => [l['indicator_id'], l]));

/** Tabs to an element, then presses keys there; `>` waits for the page that a link leads to. */
type Step = readonly [selector: string, ...keys: string[]];

/** From where a view starts to the last element, whose key opens the source. */
const JOURNEYS: Record<string, readonly [path: string, ...steps: Step[]]> = {
	'the start page, by a question': ['', ['[data-question]', 'Enter', '>'], [MARK, 'Enter']],
	'the counts by theme': [
		'dictionary/',
		['nav a[href="#matrix"]', 'Enter'],
		['#matrix td a', 'Enter', '>'],
		['[data-source]', 'Enter']
	],
	'a theme': ['theme/collection/', [MARK, 'ArrowRight', 'Space']],
	'a concept': ['concept/paid-leave-days/', ['#years [data-source]', 'End', 'Enter']],
	'the line of a concept': ['concept/paid-leave-days/', [`#standing ${MARK}`, 'Home', 'Enter']],
	'the rank of a concept': [
		'concept/paid-leave-days/',
		['select[name="as"]', 'End', '>'],
		['[data-rank] [data-source]', 'Enter']
	],
	'the schedule': ['schedule/', [`#clock ${MARK}`, 'ArrowDown', 'Enter']],
	'a pace': ['schedule/?theme=work-style', ['#pace [data-source]', 'Enter']],
	'the grades': ['grades/', ['[data-disagreements] [data-source]', 'Space']],
	'a city': ['municipality/ube/', [`#figures ${MARK}`, 'ArrowRight', 'Enter']],
	'a city beside another': [
		'municipality/ube/',
		['#beside > summary', 'Enter'],
		['#shared [data-source]', 'Enter']
	],
	'the search': [
		'initiatives/',
		['input[type="search"]', ...'RPA'],
		['[data-initiative="iwakuni-1-2-1-a"] .title a', 'Enter', '>'],
		['[data-source]', 'Enter']
	],
	'an initiative': ['initiative/mine-50/', [`#figures ${MARK}`, 'ArrowRight', 'Enter']],
	'the dictionary': [
		'dictionary/',
		['nav a[href="#concepts"]', 'Enter'],
		['#concepts [data-concept] a', 'Enter', '>'],
		[MARK, 'Enter']
	]
};

for (const [name, [path, ...steps]] of Object.entries(JOURNEYS))
	test(`from ${name} to a figure’s source and back`, async ({ page }) => {
		await open(page, path);
		for (const [selector, ...keys] of steps) {
			await tabTo(page, selector, 200);
			expect(await focusMark(page), `${selector} is seen to have the focus`).not.toBe('none');
			for (const key of keys)
				if (key === '>') await expectReady(page);
				else await page.keyboard.press(key);
		}
		await expect(card(page)).toBeVisible();
		const key = (await card(page).getAttribute('data-source-card'))!;
		const { city, cells } = printed.get(key)!;
		const field = (f: string) => card(page).locator(`[data-field="${f}"]`);
		await expect(field('value_text')).toHaveText(cells['value_text']!);
		await expect(field('page')).toHaveText(
			cells['page'] === '' ? text.card.noPage : text.card.page(Number(cells['page']))
		);
		await expect(field('source_line')).toHaveText(text.card.line(Number(cells['source_line'])));
		await expect(card(page)).toContainText(documents.get(cities.get(city)!['code']!)!['title_ja']!);
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
		expect((await stand(page))?.source, 'the focus is back on the figure').toBe(key);
	});

// What has no figure of its own – cells of a schedule, grades – has its place in the table behind the drawing.
for (const [path, ...figures] of [
	['theme/collection/', '#grades', '#schedule'],
	['schedule/', '#clock', '#consideration'],
	['grades/', '#moves'],
	['municipality/mine/', '#schedule', '#grades'],
	['initiative/iwakuni-1-2-1-a/', '#schedule', '#grades']
] as const)
	test(`${path}${figures.join()}: tables open by keyboard and lead to the document`, async ({
		page
	}) => {
		await open(page, path);
		for (const figure of figures) await readTableOf(page, figure);
	});

/** Opens the table behind a drawing and expects a place in the document in every row. */
async function readTableOf(page: Page, figure: string): Promise<void> {
	if ((await page.locator(`${figure} .behind`).count()) > 0) {
		await tabTo(page, `${figure} .behind > summary`, 300);
		await page.keyboard.press('Enter');
	}
	await tabTo(page, `${figure} .foot summary`, 300);
	await page.keyboard.press('Enter');
	const table = page.locator(`${figure} .foot table`);
	await expect(table).toBeVisible();
	await tabTo(page, `${figure} .foot .columns`, 3);
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	expect(
		await page.evaluate(() => document.activeElement?.querySelector('table') !== null),
		'the table can be scrolled by keyboard'
	).toBe(true);
	await expect(page.locator(`${figure} .source`)).toHaveText(/：\S/);
	const heads = await table.locator('thead th').allTextContents();
	const line = heads.findIndex((h) => h.includes(text.chart.line));
	expect(line, heads.join()).toBeGreaterThan(-1);
	const rows = await table
		.locator('tbody tr')
		.evaluateAll((list) => list.map((r) => [...r.children].map((c) => c.textContent.trim())));
	expect(rows.length).toBeGreaterThan(0);
	const places = heads.flatMap((h, i) => (h.includes(text.chart.line) ? [i] : []));
	expect(rows.filter((r) => !places.some((i) => /\d/.test(r[i]!)))).toEqual([]);
	const words = heads.indexOf(text.chart.printed);
	if (words > -1) expect(rows.filter((r) => r[words] === '')).toEqual([]);
}

for (const [path, drawings] of [
	['theme/collection/', '#concept-unpaid-claims-amount'],
	['concept/website-visits/', '#standing'],
	['concept/website-visits/', '#years'],
	['concept/bonds-outstanding/', '#years'],
	['concept/rpa-processes/?as=change', '#years'],
	['schedule/?theme=collection', '#clock'],
	['initiative/mine-50/', '#figures']
] as const)
	test(`${path}${drawings}: arrow keys come to every mark, and each says what it is`, async ({
		page
	}) => {
		await open(page, path);
		const marks = page.locator(`${drawings} ${MARK}`);
		const all = await marks.evaluateAll((list) => list.map((m) => m.getAttribute('data-source')));
		expect(all.length).toBeGreaterThan(0);
		const said: Position[] = [];
		await tabTo(page, `${drawings} ${MARK}`, 200);
		for (;;) {
			await page.keyboard.press('Home');
			for (let before = ''; ;) {
				const there = (await stand(page))!;
				if (there.id === before) break;
				said.push(there);
				before = there.id;
				await page.keyboard.press('ArrowRight');
			}
			if (said.length >= all.length) break;
			await tabTo(page, `${drawings} ${MARK}`, 40);
		}
		expect(said.map((s) => s.source).sort()).toEqual([...all].sort());
		expect(said.flatMap((s) => lacking(s).map((what) => `${s.label} lacks ${what}`))).toEqual([]);
	});

interface Position {
	/** Different for each element. */
	id: string;
	source: string | null;
	label: string;
	/** What the panel around it says of its series. */
	verdict: string | null;
}

/** What has the focus. */
async function stand(page: Page): Promise<Position | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null) return null;
		const drawing = element.closest('.drawing');
		const place = drawing ? [...drawing.querySelectorAll('[data-source]')].indexOf(element) : -1;
		return {
			id: `${place} ${element.getAttribute('data-source')}`,
			source: element.getAttribute('data-source'),
			label: element.getAttribute('aria-label') ?? '',
			verdict: element.closest('.panel')?.getAttribute('data-comparability') ?? null
		};
	});
}

/** What a mark should say of its figure and does not. */
function lacking({ source, label, verdict }: Position): string[] {
	const { city, cells } = printed.get(source!)!;
	const indicator = indicators.get(cells['indicator_id'])!;
	const comparability = links.get(cells['indicator_id'])?.['comparability'];
	const warnings = [text.comparabilities.similar, text.comparabilities.not_comparable];
	const number = Number(cells['value']).toLocaleString('ja', { maximumFractionDigits: 10 });
	const wanted = [
		cities.get(city)!['name_ja']!,
		indicator['label_ja']!,
		cells['fiscal_year'] === '' ? text.chart.undated : `（${cells['fiscal_year']}）`,
		cells['value'] === ''
			? `「${cells['value_text']}」`
			: `${number.replace('-', '−')}${units.get(cells['unit_id'] || indicator['unit_id']) ?? ''}`,
		text.kinds[cells['kind'] as keyof typeof text.kinds],
		cells['certainty'] === 'high'
			? ''
			: `${text.chart.certainty} ${text.certainties[cells['certainty'] as 'low']}`,
		comparability === 'similar' || comparability === 'not_comparable'
			? text.comparabilities[comparability]
			: '',
		cells['scope_ja'] || indicator['scope_ja']!
	];
	return [
		...wanted.filter((words) => !label.includes(words)),
		...(verdict === 'not-comparable' && !warnings.some((w) => label.includes(w))
			? ['a warning that it does not compare']
			: [])
	];
}
