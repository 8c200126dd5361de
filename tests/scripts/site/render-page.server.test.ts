import { describe, expect, test } from 'vitest';
import { openDrawingDocument } from '../../../scripts/site/drawing-document';
import { findInline } from '../../../scripts/site/page-html';
import { renderPage, type RenderedPage } from '../../../scripts/site/render-page';
import { conceptsOf, hasNumbers, milestoneGroups } from '../../../src/analysis';
import { framesOf, LANGUAGES } from '../../../src/domain';
import { findRoute, listPages, pageInfo, type PageInfo } from '../../../src/page-info';
import { milestones, themeFigures } from '../../../src/query';
import { EACH_PAGES, SINGLE_PAGES, type PageKind } from '../../../src/routes';
import { renderApp } from '../../../src/server';
import { QueryCache } from '../../../src/state';
import {
	initiativesText,
	localized,
	messages,
	municipalityText,
	statisticText
} from '../../../src/text';
import { openWorldDb, readOpenWorld } from '../../lib/open-world';
import { everything, openRealDb, readRealEntries } from '../../lib/real-data';
import { parsePage, partsOf, wordsOf, worldOf, type World } from '../../lib/rendered-page';

const real = worldOf(readRealEntries(), await openRealDb());
const open = worldOf(readOpenWorld(), await openWorldDb());
const document = openDrawingDocument();

/** Pages that say in a sentence what is seen, whatever the data. */
const SUMMED_UP: readonly PageKind[] = ['theme', 'concept', 'municipality', 'initiative'];

/** What a page is about, as its heading says it. */
function headingOf({ path, language, heading, kind }: PageInfo, { site }: World): string {
	if (kind === 'home') return messages(language).siteTagline;
	if (kind === 'area') return statisticText[language].area.heading;
	if (kind === 'initiatives') return initiativesText[language].title;
	if (kind !== 'initiative') return heading;
	const { id } = findRoute(path, site)!;
	return localized(
		site.initiatives.find((i) => i.initiative_id === id)!,
		'title',
		language
	);
}

/** A page that holds all that it asks for, says nothing empty and leads nowhere else. */
function expectWhole({ html, queries }: RenderedPage, info: PageInfo, world: World): void {
	expect(partsOf(html, 'h1').map(wordsOf)).toEqual([headingOf(info, world)]);
	expect(around(html, /undefined|NaN|Infinity|\[object/)).toEqual([]);
	expect(around(wordsOf(partsOf(html, 'main')[0]!), /（）|\(\)|「」|“”|、。|。。/)).toEqual([]);
	expect(html, 'a failure, a complaint or something to wait for').not.toMatch(
		/role="alert"|class="(?:progress|broken)/
	);
	expect(findInline(html), 'what the content security policy refuses').toEqual([]);
	if (SUMMED_UP.includes(info.kind))
		expect(partsOf(html, 'p', 'data-summary').map(wordsOf)).toEqual([expect.stringMatching(/\S/)]);
	const answered = new Set(queries.filter((q) => q.rows.length > 0).map((q) => q.name));
	for (const figure of partsOf(html, 'figure')) {
		const query = /data-question="([^"]*)"/.exec(figure)?.[1];
		expect(answered, 'queries with rows').toContain(query);
		expect(wordsOf(partsOf(figure, 'p', 'class="sentence')[0] ?? ''), query).not.toBe('');
	}
	expect(partsOf(html, 'div', 'class="drawing').filter(isBare)).toEqual([]);
	expect(lostLinks(html, info, world)).toEqual([]);
}

/** What stands around the places of a text that a pattern finds. */
const around = (text: string, pattern: RegExp): string[] =>
	text.match(new RegExp(`.{0,30}(?:${pattern.source}).{0,30}`, 'g')) ?? [];

/** Whether a frame lacks its drawing, or that its name, marks or the words of its axes. */
function isBare(frame: string): boolean {
	const [drawing = ''] = partsOf(frame, 'svg', 'role="group" aria-label="[^"]');
	return !/<rect|<circle|<path|<[^>]* data-source=/.test(drawing) || !drawing.includes('</text>');
}

/** Links of a page within the site behind which there is no page, or no such part of this one. */
function lostLinks(html: string, { path }: PageInfo, { paths, site }: World): string[] {
	const home = 'https://host.invalid/any/folder/';
	const folder = new URL(path, home);
	const publishers = new Set(site.statistics.map((s) => s.publisher_url));
	return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)]
		.map(([, href]) => href!)
		.filter((href) => !publishers.has(href))
		.filter((href) => {
			if (href.startsWith('#')) return !html.includes(`id="${href.slice(1)}"`);
			const { href: to } = new URL(href, folder);
			return !to.startsWith(home) || !paths.has(to.slice(home.length).replace(/[?#].*$/, ''));
		});
}

/** A page of each kind, and of those that differ by what the data hold. */
const KINDS = [
	['home', ''],
	...SINGLE_PAGES.map((kind) => [kind, `${kind}/`] as const),
	['theme', 'theme/rpa/'],
	['theme without a chart of figures', 'theme/regional-cooperation/'],
	['concept', 'concept/tax-collection-rate/'],
	['statistic', 'statistic/tax-collection-rate/'],
	['statistic of yes or no', 'statistic/dx-rpa-introduced/'],
	['municipality with grades', 'municipality/iwakuni/'],
	['municipality without grades', 'municipality/ube/'],
	['initiative with grades', 'initiative/iwakuni-1-3-1-o/'],
	['initiative without grades', 'initiative/ube-01/']
] as const;

/** The page of a path; throws where there is none. */
const infoOf = (world: World, path: string) => pageInfo(findRoute(path, world.site)!, world.site)!;
const inEnglish = (path: string) => `en/${path}`;

/** How many drawings the page of a theme has at least, and how many rows of its shared indicators. */
async function drawnOn(world: World, theme: string): Promise<{ drawings: number; rows: number }> {
	const choice = everything(world.data, theme);
	const figures = await world.db.ask(themeFigures, choice);
	const lanes = milestoneGroups(await world.db.ask(milestones, choice));
	const panels = conceptsOf(figures, theme).flatMap((c) => c.panels.filter(hasNumbers));
	return { drawings: framesOf(theme).length + lanes.length, rows: panels.length };
}

describe('of the data of the cities', () => {
	describe.each(LANGUAGES)('in %s', (language) => {
		const prefix = language === 'ja' ? '' : `${language}/`;

		test.each(KINDS)('a page of %s holds what it asks for', async (_, path) => {
			const page = await real.render(prefix + path);
			expectWhole(page, infoOf(real, prefix + path), real);
		});
		test.each(['rpa', 'collection', 'staffing'])(
			'the page of %s holds a row for each panel of figures, a drawing for each milestone and official statistic',
			async (theme) => {
				const page = parsePage(await real.render(`${prefix}theme/${theme}/`));
				const { drawings, rows } = await drawnOn(real, theme);
				expect(page.all('.drawing > svg').length).toBeGreaterThanOrEqual(drawings);
				expect(page.all('[data-row]').length).toBeGreaterThanOrEqual(rows);
				expect(Math.min(drawings, rows)).toBeGreaterThan(1);
			}
		);
		test('a page shows the choices of its address', async () => {
			const path = `${prefix}municipality/ube/`;
			const mine = localized(
				real.site.municipalities.find((m) => m.slug === 'mine')!,
				'name',
				language
			);
			const page = await real.render(`${path}?with=mine`);
			expectWhole(page, infoOf(real, path), real);
			expect(parsePage(page).text('#beside-with option[selected]')).toBe(mine);
			expect(page.queries.find((q) => q.name === 'shared-figures')?.parameters).toMatchObject({
				others: 'mine'
			});
		});
		test('an address of nothing says so', async () => {
			for (const path of ['municipality/atlantis/', 'atlantis/']) {
				const { html, queries } = await real.render(prefix + path);
				expect(partsOf(html, 'h1').map(wordsOf)).toEqual([messages(language).notFound]);
				expect(queries).toEqual([]);
			}
		});
		test('a choice of an unknown city says so, and the page shows the others', async () => {
			const page = parsePage(await real.render(`${prefix}theme/rpa/?m=ube,atlantis`));
			expect(page.text('.broken')).toContain('m=ube,atlantis');
			expect(page.text('[data-summary]')).not.toBe('');
		});
	});

	test('a page shows the same without the engine, from the rows alone', async () => {
		const { html, queries } = await real.render('municipality/ube/');
		expect(queries.map((q) => q.name)).toContain('municipality-figures');
		const rows = JSON.parse(JSON.stringify(queries.map((q) => [q.key, q.rows])));
		const runner = new QueryCache(
			{ ask: () => Promise.reject(new Error('there is no engine')) },
			{ prepared: new Map<string, readonly unknown[]>(rows) }
		);
		const again = await renderApp('municipality/ube/', { site: real.site, runner, document });
		expect(again).toBe(html);
	});

	test('a query that fails is named with its page', async () => {
		const engine = {
			ask: ({ name }: { name: string }) =>
				name === 'plan-schedule' ? Promise.reject(new Error('no memory')) : Promise.resolve([])
		};
		const page = renderPage('theme/rpa/', { site: real.site, engine, document });
		await expect(page).rejects.toThrow('page "theme/rpa/": query plan-schedule: no memory');
	});
	test('a page that cannot be rendered is named', async () => {
		const engine = { ask: () => Promise.resolve([null as never]) };
		const page = renderPage('en/theme/rpa/', { site: real.site, engine, document });
		await expect(page).rejects.toThrow(/^page "en\/theme\/rpa\/": .*null/);
	});
});

describe('of an open world', () => {
	const NEW = ['kaku', 'iwakuni'];
	const pages = listPages(open.site).filter((p) => p.language === 'ja');
	const cityOf = ({ path }: PageInfo) =>
		open.site.initiatives.find((i) => i.initiative_id === findRoute(path, open.site)!.id)!;
	/** The first initiatives of each city, and all of those whose city has something new. */
	const looked = pages.filter((info) => {
		if (info.kind !== 'initiative') return true;
		const own = cityOf(info);
		const all = open.site.initiatives.filter((i) => i.municipality === own.municipality);
		return (
			NEW.includes(own.municipality) ||
			own.initiative_id.startsWith('sanyo-onoda-made-up') ||
			all.indexOf(own) < 2
		);
	});

	test('there are pages of every kind, and of all that is new', () => {
		expect(new Set(looked.map((p) => p.kind))).toEqual(
			new Set(['home', ...SINGLE_PAGES, ...EACH_PAGES])
		);
		expect(looked.map((p) => p.path)).toEqual(
			expect.arrayContaining([
				'municipality/kaku/',
				'initiative/kaku-1/',
				'initiative/iwakuni-1-1-1/',
				'initiative/sanyo-onoda-made-up-1/'
			])
		);
	});
	test.each(looked.map((info) => [info.path, info] as const))(
		'"%s" holds what it asks for',
		async (path, info) => expectWhole(await open.render(path), info, open)
	);
	test.each(
		[...KINDS.map(([, path]) => path), 'municipality/kaku/', 'initiative/kaku-1/'].map(inEnglish)
	)('"%s" holds what it asks for', async (path) =>
		expectWhole(await open.render(path), infoOf(open, path), open)
	);

	test.each([
		'theme/rpa/?m=kaku&y=2022-2022&cal=western',
		'municipality/kaku/?with=type',
		'municipality/kaku/?with=all',
		'en/municipality/ube/?with=kaku',
		'concept/tax-collection-rate/?me=kaku&group=type',
		'en/concept/regular-staff/?me=kaku&as=per-resident',
		'concept/rpa-processes/?as=rank&panel=each',
		'concept/rpa-processes/?as=change',
		'concept/rpa-processes/?as=distance',
		'schedule/?theme=all&axis=plan-year',
		'schedule/?m=kaku',
		'en/grades/?m=kaku,iwakuni&by=dept',
		'initiatives/?m=kaku&by=city&q=税',
		'initiatives/?q=ここにない言葉'
	])('"%s" holds what it asks for', async (address) =>
		expectWhole(await open.render(address), infoOf(open, address.replace(/\?.*$/, '')), open)
	);

	test('a sixth city stands where the others do', async () => {
		const home = parsePage(await open.render(''));
		expect(home.text('.cities')).toContain('架空市');
		expect(home.text('figure#measures thead')).toContain('架空市');
		expect(home.text('footer')).toContain('架空市行革プラン 進捗状況報告書');
		const theme = parsePage(await open.render('theme/rpa/'));
		expect(theme.text('#concept-rpa-processes')).toContain('架空市');
		expect(theme.text('#grades')).toContain('◎');
		expect(theme.all('[data-row]').length).toBeGreaterThanOrEqual(
			(await drawnOn(open, 'rpa')).rows
		);
		const alone = parsePage(await open.render('en/theme/rpa/?m=kaku'));
		expect(alone.text('[data-summary]')).toContain('Kaku');
		expect(alone.text('figure#concept-rpa-processes')).not.toContain('Ube');
	});
	test('a city of which no statistics are recorded says so', async () => {
		const page = parsePage(await open.render('municipality/kaku/'));
		expect(page.text('#context')).toContain(municipalityText.ja.noStatistics);
		expect(page.all('#context table, #context dl')).toEqual([]);
		const recorded = parsePage(await open.render('municipality/iwakuni/'));
		expect(recorded.text('#context')).not.toContain(municipalityText.ja.noStatistics);
		expect(recorded.all('#context [data-statistic]').length).toBeGreaterThan(3);
	});
	test('the themes and concepts that a city lacks are called by their names', async () => {
		for (const language of LANGUAGES) {
			const prefix = language === 'ja' ? '' : `${language}/`;
			const page = parsePage(await open.render(`${prefix}municipality/kaku/`));
			for (const kind of ['theme', 'concept'] as const) {
				const links = page.all(`[data-only="lacking-${kind}s"] a`);
				expect(links.length).toBeGreaterThan(3);
				for (const link of links) {
					const path = link.getAttribute('href')!.replace(/^(\.\.\/)+/, '');
					expect(link.textContent, path).toBe(infoOf(open, path).heading);
				}
			}
		}
	});
	test('the figure of the later report leads, and stands in its place', async () => {
		const page = parsePage(await open.render('initiative/iwakuni-1-1-1/'));
		const FIGURE = 'iwakuni-1-1-1-counter-survey-satisfaction.2020.actual';
		const drawn = (id: string) =>
			page.all(`#figures [data-source="${id}"]`).map((e) => e.textContent);
		expect(drawn(`${FIGURE}.iwakuni-made-up`)).toEqual([expect.stringContaining('97.5')]);
		expect(drawn(FIGURE)).toEqual([]);
		expect(page.text('#figures .source')).toContain('令和３年度取組結果報告書');
	});
});
