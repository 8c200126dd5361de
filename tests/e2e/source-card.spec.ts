import { type Locator, type Page } from '@playwright/test';
import { messages } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { expect, test } from './lib/page';
import { readPrinted, sample } from './lib/printed';
import {
	card,
	CLOSE_THEMES,
	focused,
	focusMark,
	marks,
	open,
	openBehind,
	overhang,
	search,
	tabTo,
	unfold
} from './lib/site';

// From every figure to the page and line where it is printed: by mouse, keyboard, touch and link.

const text = messages('ja');
const printed = readPrinted();

test('the mouse opens the card on a mark; button, backdrop and Escape close it', async ({
	page
}) => {
	await open(page, 'theme/collection/');
	const mark = topmost(page);
	const source = await keyOf(mark);
	for (const close of [
		() => card(page).getByRole('button', { name: text.card.close }).click(),
		() => page.mouse.click(4, 4),
		() => page.keyboard.press('Escape')
	]) {
		await mark.click();
		await expect(card(page, source)).toBeVisible();
		await expect(card(page)).toHaveAttribute('aria-modal', 'true');
		await expect(card(page).locator('[data-field="value_text"]')).toHaveText(/\S/);
		expect(search(page)).toBe(`?src=${source}`);
		await close();
		await expect(card(page)).toHaveCount(0);
		expect(search(page)).toBe('');
	}
});

test('the keyboard reaches a drawing in one stop, walks its marks and opens their cards', async ({
	page
}) => {
	await open(page, 'concept/paid-leave-days/');
	const drawing = page.locator('#years .drawing').first();
	const sources = await marks(page.locator('main'))
		.and(drawing.locator('[data-source]'))
		.evaluateAll((list) => list.map((m) => m.getAttribute('data-source')!));
	expect(sources.length, 'marks of the first drawing').toBeGreaterThan(3);
	const at = async () => (await focused(page)).split(' ')[1];

	await tabTo(page, '#years .drawing [data-source]');
	expect(await at()).toBe(sources[0]);
	for (const [key, expected] of [
		['ArrowRight', sources[1]],
		['ArrowDown', sources[2]],
		['ArrowLeft', sources[1]],
		['ArrowUp', sources[0]],
		['ArrowLeft', sources[0]],
		['End', sources.at(-1)],
		['ArrowRight', sources.at(-1)],
		['Home', sources[0]],
		['ArrowRight', sources[1]]
	] as const) {
		await page.keyboard.press(key);
		expect(await at(), key).toBe(expected);
	}
	expect(await focusMark(page)).toBe('stroke');
	for (const key of ['Enter', 'Space']) {
		await page.keyboard.press(key);
		await expect(card(page, sources[1]), key).toBeVisible();
		await expect(card(page).locator(':focus'), 'the focus is in the card').toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
		await expect.poll(at, 'the focus is back on the mark').toBe(sources[1]);
	}
	await page.keyboard.press('Tab');
	expect(sources, 'one stop for a drawing').not.toContain(await at());
	await page.keyboard.press('Shift+Tab');
	expect(await at(), 'the way back leads to the mark last walked to').toBe(sources[1]);
});

test.describe('by touch on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
	test('a tap on a mark opens its card, which fits the screen', async ({ page }) => {
		await open(page, 'theme/collection/');
		const mark = topmost(page);
		const source = await keyOf(mark);
		const { width, height } = (await mark.boundingBox())!;
		expect(Math.min(width, height), 'size of what can be hit').toBeGreaterThanOrEqual(24);
		await mark.tap();
		await expect(card(page, source)).toBeVisible();
		await expect(card(page).locator('[data-field="page"]')).toHaveText(/\S/);
		expect(await overhang(page)).toBe(0);
		const { x, width: wide } = (await card(page).boundingBox())!;
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + wide).toBeLessThanOrEqual(360);
		await card(page).getByRole('button', { name: text.card.close }).tap();
		await expect(card(page)).toHaveCount(0);
	});
});

test('a cell of a table opens the card and has the focus again after it', async ({ page }) => {
	await open(page, 'theme/rpa/');
	const figure = page.locator('figure[data-question="theme-figures"]').first();
	await openBehind(figure);
	await figure.getByText(text.chart.table, { exact: true }).click();
	const cell = figure.locator('td button[data-source]').nth(1);
	const source = await keyOf(cell);
	await cell.click();
	await expect(card(page, source)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await expect(cell).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(card(page, source)).toBeVisible();
});

test('a drawing made anew behind the card leaves the focus where it was', async ({ page }) => {
	await open(page, 'theme/collection/');
	const mark = topmost(page);
	const source = await keyOf(mark);
	await mark.click();
	await expect(card(page, source)).toBeVisible();
	const old = (await mark.elementHandle())!;
	await page.setViewportSize({ width: 600, height: 700 });
	await expect
		.poll(() => old.evaluate((e) => e.isConnected), 'the drawing is made anew')
		.toBe(false);
	await page.keyboard.press('Escape');
	await expect.poll(() => focused(page)).toContain(source);
	await page.setViewportSize({ width: 900, height: 700 });
	await expect
		.poll(() => page.locator('.drawing svg').first().getAttribute('width'))
		.not.toBe('600');
	await expect.poll(() => focused(page), 'also without a card').toContain(source);
});

test('a link opens the card; the back button closes it, forward opens it again', async ({
	page
}) => {
	const figure = printed.find(
		(p) => p.id.startsWith('annaka-') && p.themes.includes('collection')
	)!;
	await open(page, `theme/collection/?src=${figure.id}`);
	await expect(card(page, figure.id)).toBeVisible();
	await expect(card(page).locator('[data-field="value_text"]')).toHaveText(
		figure.cells['value_text']!
	);
	await expectNoViolations(page);
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);

	const mark = topmost(page);
	const source = await keyOf(mark);
	await mark.click();
	await expect(card(page, source)).toBeVisible();
	await page.goBack();
	await expect(card(page)).toHaveCount(0);
	await expect.poll(() => focused(page)).toContain(source);
	await page.goForward();
	await expect(card(page, source)).toBeVisible();
});

test('the card shows the number that was clicked, and how it follows from the printed one', async ({
	page
}) => {
	const key = 'sanyo-onoda-5-donations.2017.baseline';
	await open(page, 'concept/hometown-tax-amount/?as=per-resident');
	await marks(page.locator('main'))
		.and(page.locator(`[data-source="${key}"]`))
		.first()
		.click();
	await expect(card(page, key).locator('.value')).toHaveText('599円／人');
	await expect(card(page).locator('[data-field="value_text"]')).toHaveText('38,133千円');
	const steps = card(page).locator('[data-field="steps"]');
	await expect(steps).toContainText('38,133,000円 ÷ 63,623人 ≒ 599円／人');
	await expect(steps).toContainText('2018年1月1日現在');
	const way = card(page).locator('[data-field="document_url"] a');
	await expect(way).toHaveAttribute('href', 'https://www.city.sanyo-onoda.lg.jp/');

	await card(page).getByRole('button', { name: text.card.next }).click();
	await expect(card(page)).not.toHaveAttribute('data-source-card', key);
	await page.keyboard.press('ArrowLeft');
	await expect(card(page, key).locator('.value')).toHaveText('599円／人');
	await page.keyboard.press('ArrowRight');
	const last = (await card(page).getAttribute('data-source-card'))!;
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await expect.poll(() => focused(page), 'the focus is on the figure last shown').toContain(last);
});

test('a mark says its words at once, to the mouse and to the keyboard', async ({ page }) => {
	await open(page, 'theme/collection/');
	const mark = topmost(page);
	const words = (await mark.getAttribute('aria-label'))!;
	await mark.hover();
	await expect(page.locator('.tip')).toHaveText(words);
	await page.keyboard.press('Escape');
	await page.mouse.move(1, 1);
	await expect(page.locator('.tip')).toHaveCount(0);
	await tabTo(page, '.drawing [data-source]');
	await expect(page.locator('.tip')).toBeVisible();
});

test('an unknown key is named in the card, a broken one above the page', async ({ page }) => {
	await open(page, 'theme/collection/?src=ube-99-no-such.2022.actual');
	await expect(card(page).getByRole('alert')).toHaveText(
		text.card.unknown('ube-99-no-such.2022.actual')
	);
	await expectNoViolations(page);
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await open(page, `theme/collection/?src=${encodeURIComponent("'; DROP TABLE--")}`);
	await expect(page.locator('.broken')).toContainText("src='; DROP TABLE--");
	await expect(card(page)).toHaveCount(0);
});

test('the card in English says the same figure', async ({ page }) => {
	const figure = printed.find((p) => p.id.startsWith('mine-') && p.themes.includes('collection'))!;
	await open(page, `en/theme/collection/?src=${figure.id}`);
	const english = messages('en').card;
	await expect(card(page).locator('[data-field="value_text"]')).toHaveText(
		figure.cells['value_text']!
	);
	await expect(card(page).locator('[data-field="source_line"]')).toHaveText(
		english.line(Number(figure.cells['source_line']))
	);
	await expectNoViolations(page);
});

const chosen = sample(
	printed.filter((p) => p.themes.some((t) => CLOSE_THEMES.includes(t))),
	20,
	20_261_121
);

test('the sample takes in every city and figures with and without a number', () => {
	expect(chosen).toHaveLength(20);
	expect(new Set(chosen.map((p) => p.city)).size).toBeGreaterThan(3);
});

for (const theme of CLOSE_THEMES)
	test(`${theme}: the cards of sampled figures say what the hand-kept files say`, async ({
		page
	}) => {
		const mine = chosen.filter((p) => p.themes.find((t) => CLOSE_THEMES.includes(t)) === theme);
		expect(mine.length).toBeGreaterThan(0);
		await open(page, `theme/${theme}/`);
		await unfold(page);
		for (const { id, cells } of mine) {
			await page.locator(`td button[data-source="${id}"]`).first().click();
			const open = card(page, id);
			await expect(open.locator('[data-field="value_text"]')).toHaveText(cells['value_text']!);
			await expect(open.locator('[data-field="page"]')).toHaveText(
				cells['page'] ? text.card.page(Number(cells['page'])) : text.card.noPage
			);
			await expect(open.locator('[data-field="source_line"]')).toHaveText(
				text.card.line(Number(cells['source_line']))
			);
			await expect(open.locator('.value')).toContainText(
				cells['value'] === ''
					? text.card.noValue
					: Number(cells['value'])
							.toLocaleString('ja-JP', { maximumFractionDigits: 10 })
							.replace('-', '−')
			);
			const facts = (await open.locator('dl').innerText()).replaceAll(/\s+/g, ' ');
			expect(facts).toContain(text.kinds[cells['kind'] as keyof typeof text.kinds]);
			expect(facts).toContain(text.certaintyMeanings[cells['certainty'] as 'high']);
			expect(facts).toContain(
				cells['fiscal_year'] ? `（${cells['fiscal_year']}）` : text.chart.undated
			);
			await page.keyboard.press('Escape');
			await expect(card(page)).toHaveCount(0);
		}
	});

/** The mark drawn last in the first drawing: nothing lies over it. */
function topmost(page: Page): Locator {
	return marks(
		page.locator('figure', { has: page.locator('.drawing [data-source]') }).first()
	).last();
}

async function keyOf(control: Locator): Promise<string> {
	return (await control.getAttribute('data-source'))!;
}
