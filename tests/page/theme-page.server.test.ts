import { expect, test } from 'vitest';
import { messages } from '../../src/text';
import { openRealDb, readRealEntries } from '../lib/real-data';
import { parsePage, worldOf } from '../lib/rendered-page';

// Pages of themes and of initiatives as they are rendered out of the data as it is published.

const real = worldOf(readRealEntries(), await openRealDb());
const pageAt = async (address: string) => parsePage(await real.render(address));
const themes = real.site.themes.map((t) => t.theme_id);

test('a theme begins with an answer, what cities share or a step that they take, and the statistics', async () => {
	for (const theme of themes) {
		const page = await pageAt(`theme/${theme}/`);
		const [first] = page.text('[data-summary]').split('。');
		expect([...first!].length, theme).toBeLessThanOrEqual(60);
		const figures = page.all('figure').map((f) => f.id);
		const plans = figures.findIndex((id) => /^(?:concept-|milestones|schedule)/.test(id));
		expect(plans, `${theme}: the plans first`).toBe(0);
		const frame = figures.findIndex((id) => id.startsWith('frame-'));
		const rest = figures.findIndex((id) => ['schedule', 'grades', 'other'].includes(id));
		if (frame >= 0) expect(frame, `${theme}: the statistics before the rest`).toBeLessThan(rest);
	}
});

test('every concept of a theme is drawn as rows, those that compare before those that do not', async () => {
	const page = await pageAt('theme/collection/');
	const concepts = page.all('figure[id^=concept-]');
	expect(concepts.map((f) => f.id)).toEqual([
		'concept-unpaid-claims-amount',
		'concept-tax-collection-rate'
	]);
	for (const figure of concepts)
		expect(figure.querySelectorAll('[data-row]').length).toBeGreaterThan(1);
});

test('the same year stands at the same place in the schedules of all cities', async () => {
	let compared = 0;
	for (const theme of themes) {
		const page = await pageAt(`theme/${theme}/`);
		const ticks = page
			.all('.city .drawing svg')
			.map((svg) =>
				[...svg.querySelectorAll('text')]
					.filter((tick) => /^[RH]\d+$/.test(tick.textContent))
					.map((tick) => `${tick.textContent} ${tick.getAttribute('transform')}`)
					.join()
			)
			.filter((years) => years !== '');
		expect(new Set(ticks).size, theme).toBeLessThanOrEqual(1);
		compared += Math.max(0, ticks.length - 1);
	}
	expect(compared).toBeGreaterThan(10);
});

test('steps of one year are a list, and no bar as wide as the page', async () => {
	const page = await pageAt('theme/collection/');
	expect(page.all('#city-iwakuni .drawing')).toEqual([]);
	expect(page.text('#city-iwakuni details')).toContain('R2 計画');
	expect(page.all('#city-sanyo-onoda .drawing')).toHaveLength(1);
});

test('the grades stand beside the names of their initiatives', async () => {
	const page = await pageAt('theme/collection/');
	expect(page.all('[data-initiative^=iwakuni] [data-grade]')).toHaveLength(9);
	expect(page.all('[data-initiative^=mine] [data-grade]')).toHaveLength(2);
	expect(page.all('#grades .drawing')).toEqual([]);
});

test('automation shows what cities automate, not how their staff fares', async () => {
	const page = await pageAt('theme/rpa/');
	expect(page.all('[data-initiative^=ube]').map((e) => e.getAttribute('data-initiative'))).toEqual([
		'ube-11'
	]);
	expect(page.text('main, body, div')).not.toContain('職員の健康安全管理対策');
});

test('the earliest beginning says what begins', async () => {
	const page = await pageAt('theme/online-services/');
	expect(page.text('#schedule .sentence')).toMatch(
		/最も早い年度は、山陽小野田市の令和元年度（2019）です。そこで始まるのは「.+」.*です。/
	);
});

test('the sign of a low certainty is explained where it stands, and only there', async () => {
	const { lowMark } = messages('ja').chart;
	let explained = 0;
	for (const theme of themes) {
		const page = await pageAt(`theme/${theme}/`);
		for (const figure of page.all('#schedule, #milestones')) {
			const words = figure.textContent;
			const noted = words.includes(lowMark);
			expect(noted, `${theme} ${figure.id}`).toBe(/\? /.test(words));
			if (noted) explained += 1;
		}
	}
	expect(explained).toBeGreaterThan(0);
});

test('a rate of achievement says which target it is held against', async () => {
	const page = await pageAt('initiative/mine-50/');
	expect(page.text('#figures [data-row]')).toContain('達成率（合計目標） 15.4%');
	expect(page.text('#figures [data-row]')).toContain('達成率（年度目標） 77%');
});

test('an initiative begins with its numbers, and says in one line what its document leaves out', async () => {
	const page = await pageAt('initiative/mine-50/');
	expect(page.all('figure').map((f) => f.id)).toEqual(['figures', 'schedule', 'grades']);
	expect(page.text('[data-summary]')).toMatch(/59,280千円（R1の実績）、77,000千円（R5の目標）/);
	expect(page.text('[data-missing]')).toBe('文書に記載がないもの：担当部署、新規・継続、状態。');
	const plan = await pageAt('initiative/ube-14/');
	expect(plan.text('[data-missing]')).toContain('宇部市の文書に、評価は書かれていません。');
});
