import { conceptText, messages } from '../../src/text';
import { readTable } from './lib/printed';
import { expectFitsPhone } from './lib/phone';
import { card, expectReady, follow, marks, search, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// The page of a concept: one row a series, in several measures, and never a comparison that is refused.

const ja = conceptText.ja;
const concepts = readTable('concepts.csv');
const choice = (name: string) => `select[name="${name}"]`;

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
		await expect(page.locator('figure#standing'), id).toBeVisible();
		await expect(page.locator('figure#guard'), id).toBeVisible();
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

test('what does not compare never shares a scale, however it is shown', async ({ page }) => {
	await open(page, 'concept/hometown-tax-amount/');
	const ids = (part: string) =>
		page
			.locator(`#standing ${part} [data-row]`)
			.evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset['row']));
	for (const as of ['unit', 'per-resident', 'change', 'distance']) {
		await page.locator(choice('as')).selectOption(as);
		await expect.poll(() => search(page)).toBe(as === 'unit' ? '' : `?as=${as}`);
		await expectReady(page);
		expect(await ids('.apart'), as).toEqual([
			'ube-02-crowdfunding-corporate-amount',
			'ube-02-hometown-donations'
		]);
		expect(await ids('.shared'), as).toEqual([
			'ube-02-hometown-amount',
			'sanyo-onoda-5-donations',
			'mine-50-hometown-donations'
		]);
	}
	await open(page, 'concept/paid-leave-days/?panel=each');
	const panels = page.locator('#years .panel');
	const apart = await panels.count();
	await page.locator(choice('panel')).selectOption('one');
	await expectReady(page);
	expect(await panels.count()).toBeLessThan(apart);
	await page.goBack();
	await expect(panels).toHaveCount(apart);
});

test('units as printed stand on scales of their own', async ({ page }) => {
	await open(page, 'concept/unpaid-claims-amount/?as=printed');
	const figure = page.locator('figure#standing');
	await expect(figure.locator('.shared')).toHaveCount(0);
	await expect(figure).toContainText('1,849,710');
	await page.locator(choice('as')).selectOption('unit');
	await expect(figure.locator('.shared [data-row]')).toHaveCount(2);
});

test('by residents: the denominator and its date stand beside each value; what lacks one is named', async ({
	page
}) => {
	await open(page, 'concept/bonds-outstanding/?as=per-resident');
	const figure = page.locator('figure#standing');
	await expect(figure).toContainText('429,630');
	await expect(figure.locator('.aside').filter({ hasText: '人口がデータにない' })).toContainText(
		'659億円以下'
	);
	await unfold(page);
	const row = figure.locator('tbody tr').filter({ hasText: '695億円' });
	await expect(row).toContainText(/161,?767/);
	await expect(row).toContainText('2022年1月1日');
	await marks(figure).first().click();
	await expect(card(page)).toBeVisible();

	await open(page, 'concept/my-number-card-rate/?as=per-resident');
	await expect(page.locator('figure#standing .sentence')).toContainText(
		ja.notByResidents('%').slice(0, 20)
	);
	await expect(page.locator('figure#standing .drawing')).toHaveCount(0);
});

test('no mark lies on another: what is hit at the middle of each is that mark', async ({
	page
}) => {
	for (const path of ['tax-collection-rate', 'regular-staff', 'hometown-tax-amount']) {
		await open(page, `concept/${path}/`);
		const covered = await page.locator('main .drawing [data-source]').evaluateAll((list) =>
			list.flatMap((mark) => {
				mark.scrollIntoView({ block: 'center', behavior: 'instant' });
				const { left, top, width, height } = mark.getBoundingClientRect();
				const hit = document.elementFromPoint(left + width / 2, top + height / 2);
				return hit === mark ? [] : [mark.getAttribute('aria-label')];
			})
		);
		expect(covered, path).toEqual([]);
	}
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

test('each pair has its verdict, and its reasons on demand', async ({ page }) => {
	await open(page, 'concept/paid-leave-days/');
	const guard = page.locator('figure#guard');
	await expect(guard).toHaveAttribute('data-comparability', 'not-comparable');
	await expect(guard.locator('[data-pair]')).toHaveCount(6);
	const pair = guard.locator('[data-pair="ube-08-paid-leave mine-4-paid-leave"]');
	await expect(pair).toHaveAttribute('data-comparability', 'not-comparable');
	await expect(guard.locator('[data-reason]')).toHaveCount(0);
	await pair.press('Enter');
	await expect(guard.locator('[data-reason="defined-otherwise"]')).toBeVisible();
	const note = readTable('ube/indicator-concepts.csv').find(
		(r) => r['indicator_id'] === 'ube-08-paid-leave'
	)!['comparability_note_ja']!;
	const row = page.locator('#standing [data-row="ube-08-paid-leave"]');
	await expect(row.getByText(note)).toBeHidden();
	await row.locator('summary').click();
	await expect(row.getByText(note)).toBeVisible();
	await expect(guard.locator('table').last()).not.toContainText('-otherwise');
});

test('groups, members without data, a city to be found at once, cities of its size', async ({
	page
}) => {
	await open(page, 'concept/paid-leave-days/');
	const figure = page.locator('figure#standing');
	const cities = () =>
		figure
			.locator('.shared [data-row]')
			.evaluateAll((list) => list.map((row) => (row as HTMLElement).dataset['municipality']));
	expect(await cities()).toEqual(['iwakuni', 'mine', 'annaka']);
	await expect(figure.locator('.apart [data-municipality="ube"]')).toBeVisible();
	await expect(figure.locator('.missing')).toContainText('山陽小野田市');
	await page.locator(choice('group')).selectOption('yamaguchi-central');
	await page.locator(choice('me')).selectOption('mine');
	await expect(figure.locator('.marked')).toHaveAttribute('data-municipality', 'mine');
	expect(search(page)).toBe('?group=yamaguchi-central&me=mine');
	for (const member of ['山口市', '萩市', '防府市', '津和野町'])
		await expect(figure.locator('.note').filter({ hasText: member })).toHaveCount(1);
	await page.locator(choice('group')).selectOption('type');
	await page.locator(choice('me')).selectOption('annaka');
	await expect(figure).toContainText('都市Ⅱ－２');
	await marks(figure).first().press('Enter');
	await expect(card(page)).toBeVisible();
});

test('only cities that measure the concept are offered as cities of similar size', async ({
	page
}) => {
	await open(page, 'concept/tax-collection-rate/?me=ube');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('figure#standing button').filter({ hasText: 'で比べる' })).toHaveCount(
		0
	);
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
