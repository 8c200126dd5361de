import { expect, test } from 'vitest';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { parsePage, worldOf } from '../lib/rendered-page';

// Pages of concepts as they are rendered out of the data as it is published.

const real = worldOf(readRealEntries(), await openRealDb());
const pageAt = async (address: string) => parsePage(await real.render(address));
type Page = Awaited<ReturnType<typeof pageAt>>;
const valuesOf = (page: Page, selector: string, name: string) => [
	...new Set(page.all(selector).map((e) => e.getAttribute(name)!))
];
const cities = real.site.municipalities;

test('every part of the page holds to the chosen cities', async () => {
	const chosen = await pageAt('concept/hometown-tax-amount/?as=per-resident&m=ube,iwakuni');
	expect(valuesOf(chosen, '[data-row]', 'data-municipality')).toEqual(['ube']);
	const sources = valuesOf(chosen, '[data-source]', 'data-source');
	expect(sources.length).toBeGreaterThan(2);
	expect(sources.filter((s) => !s.startsWith('ube-'))).toEqual([]);
	expect(chosen.text('[data-summary]')).toContain('宇部市');
	expect(chosen.text('.missing')).toContain('岩国市');
	expect(chosen.text('[data-summary], figure')).not.toMatch(/山陽小野田市|美祢市/);
	const all = await pageAt('concept/hometown-tax-amount/?as=per-resident');
	expect(valuesOf(all, '[data-row]', 'data-municipality')).toContain('mine');
});

test('cities of similar size are offered only where their figures compare', async () => {
	let asked = 0;
	for (const concept of ['tax-collection-rate', 'regular-staff', 'paid-leave-days'])
		for (const { slug } of cities) {
			const address = `concept/${concept}/?me=${slug}`;
			const page = await pageAt(address);
			asked += page.all('#standing p b').length;
			const button = page.all('#standing button:not([data-source])').find((b) => {
				return /で比べる$/.test(b.textContent.trim());
			});
			if (!button) continue;
			const offered = cities
				.filter((c) => button.textContent.includes(c.name_ja))
				.map((c) => c.slug);
			expect(offered, address).toContain(slug);
			expect(offered.length, address).toBeGreaterThan(1);
			const compared = await pageAt(`${address}&m=${offered.join(',')}`);
			expect(
				valuesOf(compared, '#standing .shared [data-row]', 'data-municipality').toSorted(),
				address
			).toEqual(offered.toSorted());
		}
	expect(asked, 'cities of similar size are told').toBeGreaterThan(10);
});

test('words without a number stand as printed, with their city and year, and on no axis', async () => {
	const page = await pageAt('concept/regular-staff/');
	const words = page.all('#years .panel .words button[data-source]');
	expect(words.map((b) => b.textContent.replaceAll(/\s+/g, ''))).toEqual([
		'目標「計画に基づく人数」R4'
	]);
	const source = words[0]!.getAttribute('data-source');
	expect(page.all(`.drawing [data-source="${source}"]`)).toEqual([]);
	expect(page.all('.drawing text').map((t) => t.textContent)).not.toContain('語');
});

test('a verdict is on several series; one alone has none, unless it compares with nothing', async () => {
	const seen = { alone: 0, several: 0 };
	for (const address of ['concept/tax-collection-rate/', 'concept/regular-staff/?panel=each']) {
		const page = await pageAt(address);
		for (const panel of page.all('#years .panel')) {
			const series = panel.getAttribute('data-series')!.split(' ');
			const verdict = panel.querySelector('.verdict')?.textContent ?? null;
			if (series.length > 1) {
				seen.several += 1;
				continue;
			}
			seen.alone += 1;
			if (panel.getAttribute('data-comparability') !== 'not-comparable')
				expect(verdict, address).toBeNull();
		}
	}
	expect(seen.alone).toBeGreaterThan(2);
});
