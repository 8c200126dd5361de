import type { Page } from '@playwright/test';
import { initiativeText, municipalityText, promisesText } from '../../src/text';
import { pagesText } from '../../src/text/pages';
import { readTable } from './lib/printed';
import { expectFitsPhone } from './lib/phone';
import { card, expectReady, marks, unfold } from './lib/site';
import { expect, open, test } from './lib/visitor';

// What became of the targets: the official figures since, and what can be said of them.

const ja = promisesText.ja;
const cities = readTable('municipalities.csv').map((m) => m['slug']!);
const links = cities.flatMap((city) => readTable(`${city}/followed-targets.csv`));
const followed = links.filter((l) => l['relation'] !== 'not_comparable');
const promise = (page: Page, indicator: string) => page.locator(`[data-promise^="${indicator} "]`);

test('the menu leads to the page, which opens with an answer', async ({ page }) => {
	await open(page, '');
	await page.locator('header summary').click();
	await page.locator('header nav a[href$="promises/"]').click();
	await expectReady(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pagesText.ja.promises.title);
	await expect(page.locator('[data-summary]')).toContainText(`${followed.length}件`);
	const widths = await page
		.locator('figure#followed .drawing')
		.evaluateAll((list) => list.map((drawing) => Math.round(drawing.clientWidth)));
	expect(new Set(widths).size, 'one year stands at one place in every drawing').toBe(1);
	await expect(page.locator('[data-promise]')).toHaveCount(followed.length);
	await expect(page.locator('figure#unfollowed li')).toHaveCount(links.length - followed.length);
});

test('a target with the same definition is met or not, with its total beside it', async ({
	page
}) => {
	await open(page, 'promises/');
	const donations = promise(page, 'mine-50-hometown-donations');
	await expect(donations).toHaveAttribute('data-comparability', 'same');
	await expect(donations).toContainText('R5の公表値78,530千円は、目標77,000千円に届いた');
	await expect(donations).toContainText(
		'計画期間の合計245,026千円は、目標385,000千円に届かなかった'
	);
	await expect(donations).toContainText(ja.ground);
	await expect(donations).toContainText('総務省');
});

test('where definitions are not known to agree nothing is decided, and it is said why', async ({
	page
}) => {
	await open(page, 'promises/');
	const fund = promise(page, 'ube-04-reserve-balance');
	await expect(fund).toHaveAttribute('data-comparability', 'with-care');
	await expect(fund).toContainText('定義が同じと言えず、判定しない');
	await expect(fund).toContainText(ja.difference);
	await expect(fund).not.toContainText('届');
});

test('what measures something else is named and not drawn', async ({ page }) => {
	await open(page, 'promises/');
	const apart = page.locator('figure#unfollowed');
	await expect(apart).toHaveAttribute('data-comparability', 'not-comparable');
	await expect(apart.locator('svg.plot')).toHaveCount(0);
	const rpa = apart.locator('li').filter({ hasText: 'RPAの使用事務' });
	await expect(rpa).toContainText('12業務');
	await expect(rpa).toContainText(ja.yesNo.yes);
});

test('a mark opens the card of its figure, and the table carries document and publisher', async ({
	page
}) => {
	await open(page, 'promises/');
	const mark = marks(promise(page, 'annaka-4-1-4-collection-rate')).first();
	const source = (await mark.getAttribute('data-source'))!;
	await mark.click();
	await expect(card(page, source)).toBeVisible();
	await page.keyboard.press('Escape');
	await unfold(page);
	const row = page
		.locator('figure#followed tr')
		.filter({ hasText: '市税（主要4税現年分）収納率' })
		.filter({ hasText: ja.origins.official })
		.first();
	await expect(row).toContainText('決算カード');
});

test('initiatives and cities with a followed target lead here', async ({ page }) => {
	await open(page, 'initiative/mine-50/');
	const link = page.locator('a[data-followed]');
	await expect(link).toHaveText(initiativeText.ja.followed);
	await link.click();
	await expectReady(page);
	await expect(page.locator('#city-mine')).toBeVisible();
	await open(page, 'initiative/mine-49/');
	await expect(page.locator('a[data-followed]')).toHaveCount(0);
	await open(page, 'municipality/annaka/');
	await expect(page.locator('a[data-followed]')).toHaveText(municipalityText.ja.followed(1));
});

test('a choice of one city shows that city', async ({ page }) => {
	await open(page, 'promises/?m=iwakuni');
	await expect(page.locator('[data-promise]')).toHaveCount(1);
	await expect(page.locator('figure#unfollowed li')).toHaveCount(0);
	await expect(page.locator('figure#unfollowed .sentence')).toHaveText(ja.apartNone);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });
	for (const path of ['promises/', 'en/promises/'])
		test(`"${path}" fits and breaks no accessibility rule`, async ({ page }) => {
			await open(page, path);
			await expectFitsPhone(page);
		});
});
