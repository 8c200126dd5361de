import type { Page } from '@playwright/test';
import { messages } from '../../src/text';
import { expect, test } from './lib/page';
import { readTable } from './lib/printed';
import { expectReady, open } from './lib/site';

// No path through the controls leads to a rank over values that do not compare, or to a panel or a
// line that holds them. The walks are the same every time.

const STEPS = 40;
const WALKS = [
	['concept/paid-leave-days/', 11],
	['concept/hometown-tax-amount/', 23],
	['concept/unpaid-claims-amount/', 47]
] as const;

/** Indicators that the hand-kept files call not comparable, read without the site's own reading. */
const notComparable = new Set(
	readTable('municipalities.csv')
		.flatMap((m) => readTable(`${m['slug']}/indicator-concepts.csv`))
		.filter((r) => r['comparability'] === 'not_comparable')
		.map((r) => r['indicator_id']!)
);

for (const [path, seed] of WALKS)
	test(`${path}: a walk of ${STEPS} steps from seed ${seed}`, async ({ page }) => {
		const next = generator(seed);
		await open(page, path);
		let ranks = 0;
		for (let step = 0; step < STEPS; step++) {
			const done = await act(page, next);
			await expectReady(page);
			const seen = await look(page);
			const where = `${step}: ${done}: ${page.url()}`;
			for (const rank of seen.ranks) {
				ranks++;
				expect(rank.length, where).toBeGreaterThan(1);
				expect(
					rank.map((r) => r.comparability),
					where
				).not.toContain('not-comparable');
				expect(
					rank.filter((r) => notComparable.has(r.series!)),
					where
				).toEqual([]);
				expect(new Set(rank.map((r) => `${r.year} ${r.kind}`)).size, where).toBe(1);
				expect(new Set(rank.map((r) => r.series)).size, where).toBe(rank.length);
			}
			for (const { comparability, series } of seen.panels)
				if (comparability === 'not-comparable' || series.some((id) => notComparable.has(id)))
					expect(series, where).toHaveLength(1);
			const out = new Set(seen.left);
			expect(
				seen.strip.filter((slug) => out.has(slug)),
				where
			).toEqual([]);
			if (seen.refused) expect(seen.ranks, where).toEqual([]);
		}
		expect(ranks, 'the walk came by a rank').toBeGreaterThan(0);
	});

/** Numbers below one, always the same for a seed. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

/** Uses one of the controls; says which. */
async function act(page: Page, next: () => number): Promise<string> {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
	// The rank is wanted more often than each other way.
	const kind = pick(['as', 'rank', 'm', 'm', 'panel', 'year', 'me', 'group', 'back', 'reset']);
	if (kind === 'back') {
		await page.goBack();
		if (!page.url().includes('/concept/')) await page.goForward();
		return kind;
	}
	if (kind === 'rank') {
		await page.locator('input[name="as"][value="rank"]').check();
		return kind;
	}
	if (kind === 'reset') {
		const reset = page.getByRole('button', { name: messages('ja').reset });
		if ((await reset.count()) > 0) await reset.click();
		return kind;
	}
	const select = { year: pick(['first', 'last']), me: 'me', group: 'group' }[kind];
	if (select !== undefined) {
		const control = page.locator(`select[name="${select}"]`);
		if ((await control.count()) === 0) return `${select} is not there`;
		const values = await control
			.locator('option')
			.evaluateAll((list) => list.map((o) => (o as HTMLOptionElement).value));
		const value = pick(values);
		await control.selectOption(value);
		return `${select}=${value}`;
	}
	const inputs = page.locator(`input[name="${kind}"]:enabled`);
	const count = await inputs.count();
	if (count === 0) return `${kind} is not there`;
	const input = inputs.nth(Math.floor(next() * count));
	await input.click();
	return `${kind}=${await input.inputValue()}`;
}

/** What the page says of its ranks, panels and line. */
async function look(page: Page) {
	return page.evaluate(() => {
		const data = (element: Element) => ({ ...(element as HTMLElement).dataset });
		const all = (selector: string) => [...document.querySelectorAll(selector)];
		return {
			ranks: all('[data-rank]').map((rank) =>
				[...rank.querySelectorAll('[data-series]')].map(data)
			),
			panels: all('#years .panel').map((panel) => ({
				comparability: data(panel)['comparability'],
				series: data(panel)['series']!.split(' ')
			})),
			strip: all('[data-strip]').flatMap((strip) => data(strip)['strip']!.split(' ')),
			left: all('[data-left="guard"]').map((left) => left.getAttribute('data-city')),
			refused: document.querySelector('[data-refusal]') !== null
		};
	});
}
