import { initiativeText } from '../../src/text';
import { expectNoViolations } from './lib/axe';
import { readTable } from './lib/printed';
import { expectFitsPhone } from './lib/phone';
import { card, expectReady, marks, search, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// The page of one initiative: what the document gives, what it does not give, what is like it.

const initiatives = readTable('iwakuni/initiatives.csv');
const rpa = initiatives.find((r) => r['initiative_id'] === 'iwakuni-1-2-1-a')!;

for (const language of ['ja', 'en'] as const) {
	const folder = language === 'ja' ? '' : 'en/';
	const text = initiativeText[language];

	test(`an initiative stands with its facts (${language})`, async ({ page }) => {
		await open(page, `${folder}initiative/iwakuni-1-2-1-a/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(rpa[`title_${language}`]!);
		await expect(page.locator('h1 + p[lang=ja]')).toHaveText(
			language === 'en' ? [rpa['title_ja']!] : []
		);
		await expect(page.locator('[data-field=number]')).toHaveText(rpa['number']!);
		await expect(page.locator('[data-field=headings]')).toHaveText(
			[rpa['level1_ja'], rpa['level2_ja'], rpa['level3_ja']].join(' › ')
		);
		await expect(page.locator('[data-field=page]')).toContainText(rpa['page']!);
		await expect(page.locator('[data-field=source_line]')).toContainText(rpa['source_line']!);
		const departments = readTable('iwakuni/initiative-departments.csv').filter(
			(r) => r['initiative_id'] === 'iwakuni-1-2-1-a'
		);
		for (const role of ['lead', 'related'])
			await expect(page.locator(`[data-field=${role}] a`)).toHaveText(
				departments.filter((d) => d['role'] === role).map((d) => d[`department_${language}`]!)
			);
		for (const [question, heading] of [
			['initiative-figures', text.figuresHeading],
			['initiative-schedule', text.scheduleHeading],
			['initiative-grades', text.gradesHeading]
		])
			await expect(page.locator(`figure[data-question="${question}"] h2`)).toHaveText(heading!);
		const cells = readTable('iwakuni/schedule.csv').filter(
			(r) => r['initiative_id'] === 'iwakuni-1-2-1-a'
		);
		await unfold(page);
		await expect(page.locator('figure[data-question=initiative-schedule] tbody tr')).toHaveCount(
			cells.length
		);
		await expectNoViolations(page);
	});

	test(`an initiative without a sheet says so (${language})`, async ({ page }) => {
		await open(page, `${folder}initiative/ube-03/`);
		const city = language === 'ja' ? '宇部市' : 'Ube';
		await expect(page.locator('[data-no-sheet]')).toHaveText(text.noSheet(city));
		await expect(page.locator('[data-field=responsible]')).toHaveText(text.unknownDepartments);
		await expect(page.locator('figure')).toHaveCount(0);
		await expect(page.locator('#likes [data-initiative]').first()).toBeVisible();
		await expectNoViolations(page);
	});
}

test('a mark and a figure open their source card, and the address keeps it', async ({ page }) => {
	await open(page, 'initiative/mine-50/');
	const mark = marks(page.locator('figure[data-question=initiative-figures]')).first();
	const key = (await mark.getAttribute('data-source'))!;
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(card(page, key)).toBeVisible();
	expect(search(page)).toBe(`?src=${key}`);
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await open(page, 'initiative/ube-01/');
	const words = page
		.locator('figure[data-question=initiative-figures] .picture button.figure')
		.first();
	await words.click();
	await expect(card(page, (await words.getAttribute('data-source'))!)).toBeVisible();
});

test('words and figures of an initiative without grades say what is missing', async ({ page }) => {
	await open(page, 'en/initiative/sanyo-onoda-4/');
	await expect(page.getByText(initiativeText.en.noGradesCity("San'yo-Onoda"))).toBeVisible();
});

test('like initiatives stand with their reasons and lead on', async ({ page }) => {
	await open(page, 'initiative/ube-11/');
	const likes = page.locator('#likes [data-initiative]');
	await expect(likes.first()).toBeVisible();
	for (const like of await likes.all()) {
		expect(await like.getAttribute('data-initiative')).not.toMatch(/^ube-/);
		await expect(like).toContainText(/同じことを測る指標：|同じテーマ：|題名に共通の語：/);
	}
	const next = (await likes.first().getAttribute('data-initiative'))!;
	await likes.first().getByRole('link').click();
	await expectReady(page);
	expect(new URL(page.url()).pathname).toMatch(new RegExp(`/initiative/${next}/$`));
	await page.locator('p.city a').first().click();
	await expectReady(page);
	expect(new URL(page.url()).pathname).toMatch(/\/municipality\/[a-z-]+\/$/);
});

test('a department leads to the initiatives that it has a part in', async ({ page }) => {
	await open(page, 'initiative/iwakuni-1-2-1-a/');
	await page.locator('[data-field=lead] a').click();
	await expectReady(page);
	expect(search(page)).toBe('?dept=情報統計課');
	await expect(page.locator('[data-initiative=iwakuni-1-2-1-a]')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of [
		'initiative/ube-01/',
		'en/initiative/mine-1/',
		'initiative/annaka-4-1-4/',
		'initiative/ube-06/',
		'en/initiative/ube-03/'
	])
		test(`${path} fits, unfolded too, and breaks no rule in the dark`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await open(page, path);
			await expectFitsPhone(page);
		});
});

test('the theme page leads to the initiative', async ({ page }) => {
	await open(page, 'theme/rpa/');
	await page.locator('[data-initiative=ube-11] h4 a').click();
	await expectReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		readTable('ube/initiatives.csv').find((r) => r['initiative_id'] === 'ube-11')!['title_ja']!
	);
});
