import { conceptText, messages } from '../../src/text';
import { readTable } from './lib/printed';
import { expectFitsPhone } from './lib/phone';
import { card, expectReady, follow, marks, search, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// The page of a concept: the cities over years, in several expressions, never what the guard refuses.

const ja = conceptText.ja;
const concepts = readTable('concepts.csv');
const way = (name: string) => `input[name="as"][value="${name}"]`;

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of [
		'concept/regular-staff/',
		'en/concept/rpa-processes/?as=change&panel=each',
		'concept/paid-leave-days/?as=rank',
		'en/concept/hometown-tax-amount/?as=per-resident',
		'en/concept/tax-collection-rate/?as=rank&group=yamaguchi-central&me=annaka'
	])
		test(`${path} fits and breaks no accessibility rule`, async ({ page }) => {
			await open(page, path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('[data-summary]')).toHaveText(/\S/);
			await expectFitsPhone(page);
		});
});

test('each concept has its page: definition, figures, ways to theme and initiatives', async ({
	page
}) => {
	test.setTimeout(600_000);
	await open(page, `concept/${concepts[0]!['concept_id']}/`);
	for (const concept of concepts) {
		const [id, theme] = [concept['concept_id']!, concept['theme_id']!];
		await follow(page, `concept/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(concept['name_ja']!);
		await expect(page.locator('main'), id).toContainText(concept['definition_ja']!);
		await expect(page.locator('main'), id).toContainText(
			ja.directions[concept['direction'] as keyof typeof ja.directions]
		);
		await expect(page.locator('figure#years'), id).toBeVisible();
		await expect(page.locator('figure#standing'), id).toBeVisible();
		expect(await page.locator('main a[href*="/initiative/"]').count(), id).toBeGreaterThan(0);
		await expect(page.locator(`main a[href$="theme/${theme}/"]`).first(), id).toBeVisible();
	}
});

test('the theme leads to the concept and takes the choices along', async ({ page }) => {
	await open(page, 'theme/rpa/?m=ube,annaka');
	await page.locator('figure#concept-rpa-processes a[href*="concept/rpa-processes/"]').click();
	await expectReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		concepts.find((c) => c['concept_id'] === 'rpa-processes')!['name_ja']!
	);
	expect(search(page)).toBe('?m=ube,annaka');
});

test('what does not compare never shares a panel, however it is shown', async ({ page }) => {
	await open(page, 'concept/hometown-tax-amount/');
	for (const as of ['unit', 'printed', 'per-resident', 'change', 'distance']) {
		await page.locator(way(as)).check();
		await expect.poll(() => search(page)).toBe(as === 'unit' ? '' : `?as=${as}`);
		await expectReady(page);
		const apart = page.locator('#years .panel[data-comparability="not-comparable"]');
		expect(
			await apart.evaluateAll((list) => list.map((p) => (p as HTMLElement).dataset['series'])),
			as
		).toEqual(['ube-02-crowdfunding-corporate-amount', 'ube-02-hometown-donations']);
		await expect(page.locator('#years .panel[data-comparability="with-care"]'), as).toHaveAttribute(
			'data-series',
			'ube-02-hometown-amount sanyo-onoda-5-donations mine-50-hometown-donations'
		);
	}
	await page.locator('input[name="panel"][value="each"]').check();
	await expectReady(page);
	await expect(page.locator('#years .panel')).toHaveCount(5);
	await page.goBack();
	await expect(page.locator('#years .panel')).toHaveCount(3);
});

test('units as printed stand on axes of their own', async ({ page }) => {
	await open(page, 'concept/unpaid-claims-amount/?as=printed');
	const units = () =>
		page
			.locator('#years .panel:not([data-comparability="not-comparable"])')
			.evaluateAll((list) => list.map((p) => (p as HTMLElement).dataset['unit']));
	expect(await units()).toEqual(['千円', '百万円']);
	await page.locator(way('unit')).check();
	await expect.poll(units).toEqual(['百万円']);
});

test('by residents: the denominator and its date stand beside each value; what lacks one is named', async ({
	page
}) => {
	await open(page, 'concept/bonds-outstanding/?as=per-resident');
	const figure = page.locator('figure#years');
	await expect(figure).toContainText('429,630');
	await expect(
		figure.locator('.panel .note').filter({ hasText: '人口がデータにない' })
	).toContainText('680億円');
	await unfold(page);
	const row = figure.locator('tbody tr').filter({ hasText: '695億円' });
	await expect(row).toContainText('161767');
	await expect(row).toContainText('2022年1月1日');
	await marks(figure).first().click();
	await expect(card(page)).toBeVisible();

	await open(page, 'concept/my-number-card-rate/?as=per-resident');
	await expect(page.locator('figure#years .sentence')).toHaveText(ja.notByResidents('%'));
	await expect(page.locator('figure#years .drawing')).toHaveCount(0);
});

test('a rank where it is fair, and a refusal with its reasons where it is not', async ({
	page
}) => {
	await open(page, 'concept/paid-leave-days/?as=rank');
	const items = page.locator('[data-rank] > li');
	await expect(items).toHaveCount(2);
	expect(
		await items.evaluateAll((list) => list.map((li) => ({ ...(li as HTMLElement).dataset })))
	).toEqual([
		{
			series: 'iwakuni-3-1-3-paid-leave-days',
			comparability: 'with-care',
			year: '2019',
			kind: 'actual'
		},
		{ series: 'mine-4-paid-leave', comparability: 'with-care', year: '2019', kind: 'actual' }
	]);
	for (const [path, refusal] of [
		['regular-staff', 'no-direction'],
		['my-number-card-rate', 'too-few'],
		['hometown-tax-amount', 'no-shared-year'],
		['new-return-gifts', 'size'],
		['open-data-sets', 'size']
	] as const) {
		await open(page, `concept/${path}/?as=rank`);
		await expect(page.locator('[data-rank]')).toHaveCount(0);
		const refused = page.locator(`[data-refusal="${refusal}"]`);
		await expect(refused).toBeVisible();
		await expect(page.locator('figure#rank .sentence')).toHaveText(ja.refusals[refusal]);
	}
});

test('the guard gives its verdict with the series concerned and every pair', async ({ page }) => {
	await open(page, 'concept/paid-leave-days/');
	const guard = page.locator('figure#guard');
	await expect(guard).toHaveAttribute('data-comparability', 'not-comparable');
	const reason = guard.locator('[data-reason="defined-otherwise"]').first();
	const note = readTable('ube/indicator-concepts.csv').find(
		(r) => r['indicator_id'] === 'ube-08-paid-leave'
	)!['comparability_note_ja']!;
	await expect(reason).toContainText('宇部市');
	await expect(reason).toContainText(note);
	await expect(guard.locator('table')).toBeHidden();
	await guard.locator('summary').first().click();
	await expect(guard.locator('tbody tr')).toHaveCount(6);
	await expect(guard.locator('tbody')).not.toContainText('-otherwise');
});

test('where a city stands: groups, members without data, cities left out with the reason', async ({
	page
}) => {
	await open(page, 'concept/paid-leave-days/');
	const position = page.locator('figure#standing');
	const strip = position.locator('[data-strip]');
	await expect(strip).toHaveAttribute('data-strip', 'iwakuni mine annaka');
	await expect(strip).toHaveAttribute('data-me', 'iwakuni');
	await expect(position.locator('[data-left="not-comparable"]')).toContainText('宇部市');
	await expect(position.locator('[data-left="no-series"]')).toContainText('山陽小野田市');
	await page.locator('select[name="group"]').selectOption('yamaguchi-central');
	await page.locator('select[name="me"]').selectOption('mine');
	await expect(strip).toHaveAttribute('data-strip', 'mine');
	expect(search(page)).toBe('?group=yamaguchi-central&me=mine');
	for (const member of ['山口市', '萩市', '防府市', '津和野町'])
		await expect(position.locator('.note').filter({ hasText: member })).toHaveCount(1);
	await page.locator('select[name="group"]').selectOption('type');
	await page.locator('select[name="me"]').selectOption('annaka');
	await expect(position).toContainText('都市Ⅱ－２');
	await expect(strip).toHaveAttribute('data-strip', 'annaka');
	await marks(position).first().press('Enter');
	await expect(card(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: ja.peersLink('山陽小野田市、安中市') }).click();
	await expect.poll(() => search(page)).toBe('?m=sanyo-onoda,annaka&group=type&me=annaka');
});

test('a city without a value that compares is not on the line', async ({ page }) => {
	await open(page, 'concept/paid-leave-days/?me=ube');
	const position = page.locator('figure#standing');
	await expect(position.locator('.sentence')).toHaveText(ja.positionReferenceOut('宇部市'));
	await expect(position.locator('[data-strip]')).not.toHaveAttribute('data-me');
	await open(page, 'concept/paid-leave-days/?me=atlantis&as=best');
	await expect(page.locator('.broken')).toHaveCount(2);
});

test('the English page has the same answers', async ({ page }) => {
	await open(page, 'en/concept/website-visits/?as=rank');
	await expect(page.locator('figure#rank .sentence')).toHaveText(
		conceptText.en.refusals['too-few']
	);
	await expect(page.locator('main')).toContainText(messages('en').accumulations.month);
});
