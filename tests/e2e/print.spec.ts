import { type Page } from '@playwright/test';
import { expect, test } from './lib/page';
import { pageCount, saveAsPdf } from './lib/pdf';
import { readTable } from './lib/printed';
import { follow, open, overhang } from './lib/site';

// A page on paper: what it says stays, what only works on a screen goes.

test.use({ viewport: { width: 718, height: 1000 } });

/** Pages that are printed, and what has to be said of their choices. */
const CHOICES: Record<string, string[]> = {
	'theme/collection/?m=ube,mine&y=2018-2024': [
		'宇部市、美祢市',
		'平成30年度（2018）–令和6年度（2024）'
	],
	'en/theme/rpa/?m=mine,annaka&y=2019-2023': ['Mine', 'Annaka', 'FY2019–FY2023']
};

for (const path of Object.keys(CHOICES))
	test(`"${path}" on paper: title, sentence, drawing and sources, no controls`, async ({
		page
	}) => {
		await open(page, path);
		const controls = [
			'header nav',
			'a.language',
			'a.skip',
			'[data-choices]',
			'figure .actions',
			// A caution is read on paper too, folded or not.
			'figure details:not(.caution) > summary'
		];
		for (const control of controls)
			await expect(page.locator(control).first(), `${control} on the screen`).toBeAttached();
		await expect(page.locator('footer.site .paper')).toBeHidden();
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		for (const control of controls)
			await expect(page.locator(control).first(), control).toBeHidden();
		expect(await shownControls(page), 'controls that would be printed').toEqual([]);

		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('[data-summary]')).toBeVisible();
		const words = page.locator('.printed');
		await expect(words, 'the choices in words').toBeVisible();
		for (const part of CHOICES[path]!) await expect(words).toContainText(part);
		for (const figure of await page.locator('figure[data-question]').all()) {
			await expect(figure.locator('h2, h3').first()).toBeVisible();
			await expect(figure.locator('.sentence')).toBeVisible();
			// Documents stand once, at the foot of the page; statistics cite theirs where they are drawn.
			for (const source of await figure.locator('.source:not(.documents)').all())
				await expect(source).toBeVisible();
			for (const drawing of await figure.locator('.drawing svg').all())
				await expect(drawing).toBeVisible();
		}
		await expect(page.locator('footer.site')).toBeVisible();
		for (const document of readTable('source-documents.csv').filter((d) => d['title_ja']))
			await expect(page.locator('footer.site')).toContainText(document['title_ja']!);
		const paper = page.locator('footer.site .paper');
		await expect(paper, 'the date').toContainText(String(new Date().getFullYear()));
		await expect(paper, 'the way back').toContainText(path);
		await expect(paper, 'what is left out').toContainText(/折りたたまれた|Folded/);
		const colours = await page.evaluate(() => {
			const { color, backgroundColor } = getComputedStyle(document.documentElement);
			return { color, ground: backgroundColor };
		});
		expect(colours.ground, 'white paper also for readers in the dark').toBe('rgb(255, 255, 255)');
		expect(colours.color).toBe('rgb(27, 32, 37)');
		expect(await overhang(page)).toBe(0);
	});

test('a page becomes a file of pages in A4', async ({ page }) => {
	await open(page, 'theme/rpa/?m=ube,mine');
	const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? [];
	expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
	expect(file.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(0);
});

const KINDS = [
	{ kind: 'theme', most: 2, ids: readTable('themes.csv').map((t) => t['theme_id']!) },
	{ kind: 'concept', most: 1, ids: readTable('concepts.csv').map((c) => c['concept_id']!) },
	{ kind: 'municipality', most: 4, ids: readTable('municipalities.csv').map((m) => m['slug']!) }
];
for (const folder of ['', 'en/'])
	for (const { kind, most, ids } of KINDS)
		test(`every page "${folder}${kind}/" is printed on at most ${most} sheets`, async ({
			page
		}) => {
			test.setTimeout(600_000);
			await open(page, `${folder}about/`);
			const sheets: Record<string, number> = {};
			for (const id of ids) {
				await follow(page, `${folder}${kind}/${id}/`);
				await expect(page.locator('[data-frame] .waiting')).toHaveCount(0);
				sheets[id] = pageCount(await saveAsPdf(page));
			}
			const tooMany = Object.entries(sheets).filter(([, count]) => count > most);
			expect(tooMany, 'pages on too many sheets').toEqual([]);
		});

test('what can be compared with what is printed, though it is pressed on the screen', async ({
	page
}) => {
	await open(page, 'concept/hometown-tax-amount/');
	await page.emulateMedia({ media: 'print' });
	const cells = page.locator('table [data-pair]');
	expect(await cells.count()).toBeGreaterThan(0);
	for (const cell of await cells.all()) await expect(cell).toBeVisible();
});

/** Form controls that are seen; a figure's own words may be a button, and a caution a fold, that look like text. */
function shownControls(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[
			...document.querySelectorAll(
				'select, input, button:not(.figure, [data-pair]), :not(.caution) > summary'
			)
		]
			.filter((element) => element.checkVisibility())
			.map((element) => element.outerHTML.slice(0, 80))
	);
}
