import type { Page } from '@playwright/test';
import { messages } from '../../src/text';
import { areSame, clashes, directionOf, factOf, scales, slugs } from './lib/facts';
import { expect, test } from './lib/page';
import { expectReady, open, unfold } from './lib/site';

// No path through the controls leads to a rank over values that do not compare, or to a panel, a line
// or a scale that holds them. What compares is read from the hand-kept files, not from the site's own
// guard. The walks are the same every time.

/** What a walk has to come by at least once, or it has shown nothing. */
type Sight = 'rank' | 'panel' | 'apart' | 'line' | 'pair' | 'apart pair' | 'grades' | 'clock';

const WALKS: readonly [path: string, seed: number, steps: number, sights: readonly Sight[]][] = [
	['concept/paid-leave-days/', 11, 40, ['rank', 'panel', 'apart', 'line']],
	['concept/hometown-tax-amount/', 23, 40, ['panel', 'apart', 'line']],
	['concept/unpaid-claims-amount/', 47, 40, ['line', 'apart']],
	['concept/rpa-processes/', 5, 30, ['apart']],
	['theme/collection/', 7, 15, ['apart', 'grades']],
	['theme/own-revenue/', 13, 15, ['apart', 'grades']],
	['theme/work-style/', 17, 12, ['apart', 'grades']],
	['municipality/ube/', 29, 15, ['pair', 'apart pair']],
	['grades/', 31, 25, ['grades']],
	['schedule/', 37, 20, ['clock']]
];

for (const [path, seed, steps, sights] of WALKS)
	test(`${path}: a walk of ${steps} steps from seed ${seed}`, async ({ page }) => {
		const next = generator(seed);
		const seen = new Set<Sight>();
		await open(page, path);
		let done = 'opened';
		let depth = 0;
		for (let step = 0; step <= steps; step++) {
			await expectReady(page);
			const found = assess(await look(page), seen);
			expect(found, `${step}: ${done}: ${decodeURI(page.url())}`).toEqual([]);
			const before = page.url();
			done = await act(page, next, depth > 0);
			depth += done === 'back' ? -1 : page.url() === before ? 0 : 1;
		}
		expect(
			sights.filter((s) => !seen.has(s)),
			'never seen on this walk'
		).toEqual([]);
	});

/** Numbers below one, always the same for a seed. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

/** Uses one of the controls of the page, whichever there are, or goes back; says which. */
async function act(page: Page, next: () => number, mayGoBack: boolean): Promise<string> {
	const localized = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
	const way = next();
	if (way < 0.1 && mayGoBack) {
		await page.goBack();
		return 'back';
	}
	const reset = page.getByRole('button', { name: messages('ja').reset });
	if (way < 0.15 && (await reset.count()) > 0) {
		await reset.click();
		return 'reset';
	}
	// The rank is wanted more often than each other way.
	const measure = page.locator('select[name="as"]:has(option[value="rank"])');
	if (way < 0.3 && (await measure.count()) > 0) {
		await measure.selectOption('rank');
		return 'rank';
	}
	const controls = page.locator(
		'main :is(input[type="radio"], input[type="checkbox"], select):enabled:visible'
	);
	const names = await controls.evaluateAll((list) =>
		list.map((c) => (c as HTMLInputElement | HTMLSelectElement).name)
	);
	// Each group of controls is as likely as another, however many it has.
	const name = localized([...new Set(names)]);
	const control = controls.nth(localized(names.flatMap((n, i) => (n === name ? [i] : []))));
	const options = await control
		.locator('option:enabled')
		.evaluateAll((list) => list.map((o) => (o as HTMLOptionElement).value));
	const value = options.length > 0 ? localized(options) : await control.inputValue();
	await (options.length > 0 ? control.selectOption(value) : control.click());
	return `${name}=${value}`;
}

type Look = Awaited<ReturnType<typeof look>>;

/** What the page ranks, draws and sets side by side. */
async function look(page: Page) {
	await unfold(page, '#groups');
	return page.evaluate(() => {
		const data = (element: Element) => ({ ...(element as HTMLElement).dataset });
		const all = (selector: string, within: ParentNode = document) => [
			...within.querySelectorAll(selector)
		];
		const text = (element: Element) => (element.textContent ?? '').trim();
		const sources = (within: Element) =>
			all('[data-source]', within).map((e) => e.getAttribute('data-source')!);
		const city = (within: Element) => all('.city, caption', within).map(text)[0] ?? '';
		const row = (element: Element) => ({
			series: data(element)['row']!,
			city: data(element)['municipality']!,
			comparability: data(element)['comparability'],
			marks: sources(element)
		});
		return {
			ranks: all('[data-rank]').map((rank) =>
				all('li', rank).map((item) => {
					const { series, comparability } = data(item);
					return { series, comparability, sources: sources(item) };
				})
			),
			refused: all('[data-refusal]').length > 0,
			figures: all('figure').map((figure) =>
				all('.panel', figure).map((panel) => ({
					comparability: data(panel)['comparability'],
					series: data(panel)['series']!.split(' '),
					marks: sources(panel)
				}))
			),
			dotRows: all('.rows:has([data-row])').map((rows) => ({
				shared: all('.shared > [data-row]', rows).map(row),
				apart: all('.apart [data-row]', rows).map(row),
				missing: all('.missing', rows).map(text).join()
			})),
			drawings: all('.drawing')
				.filter((drawing) => drawing.closest('#clock') === null)
				.map(sources),
			pairs: all('#shared tr[data-comparability]').map((row) => ({
				comparability: data(row)['comparability'],
				sides: all('td', row).slice(0, 2).map(sources)
			})),
			clocks: all('#clock section').map((one) => ({ city: city(one), marks: sources(one) })),
			paces: all('#pace .paces li').map(sources),
			grades: all('figure:is(#moves, #groups, #grades) section').map((one) => ({
				comparability: data(one)['comparability'],
				city: city(one),
				words: all('svg text', one).map(text)
			})),
			given: all('figure#schedule .city').map((one) => ({
				slug: one.id.slice('city-'.length),
				grades: all('[data-grade] b', one).map(text)
			})),
			// Scales in words, below each other.
			scales: all('figure:has([data-scale])').map((one) => data(one)['comparability']),
			outcomes: all('#attainment .cities table').map((table) => ({
				city: city(table),
				words: all('tbody th', table).map(text)
			})),
			groups: all('#groups details table tr').map((row) => all('th, td', row).map(text)),
			sentences: all('[data-summary], #moves .sentence, #groups .sentence').map(text)
		};
	});
}

/** What of it must not be; notes what there was to judge. */
function assess(page: Look, seen: Set<Sight>): string[] {
	return [
		...judgeRanks(page, seen),
		...judgeScales(page, seen),
		...judgePairs(page, seen),
		...judgeClock(page, seen),
		...judgeGrades(page, seen)
	];
}

function judgeRanks({ ranks, refused }: Look, seen: Set<Sight>): string[] {
	if (refused && ranks.length > 0) return ['refused and ranked'];
	return ranks.flatMap((rank) => {
		seen.add('rank');
		const figures = rank.flatMap((item) => item.sources.map(factOf));
		const cities = figures.map((f) => f.city);
		const indicators = figures.map((f) => f.indicator);
		const sign = { higher: -1, lower: 1 }[directionOf(indicators[0]!)];
		return [
			...clashes(indicators, figures),
			...(rank.length > 1 && figures.length === rank.length ? [] : ['not one figure a place']),
			...(new Set(cities).size === cities.length ? [] : [`a city twice: ${cities.join()}`]),
			...(new Set(figures.map((f) => `${f.year} ${f.kind}`)).size === 1
				? []
				: ['years or kinds differ']),
			...(sign === undefined ? ['ranked though neither way is better'] : []),
			...(figures.some((f, i) => i > 0 && sign! * (f.number! - figures[i - 1]!.number!) < 0)
				? ['out of order']
				: []),
			...rank
				.filter((item, i) => item.series !== indicators[i])
				.map((item) => `says to be ${item.series}`),
			...rank
				.filter((item, i) => item.comparability === 'same' && !areSame([indicators[i]!]))
				.map((item) => `says to be the same: ${item.series}`)
		];
	});
}

function judgeScales({ figures, dotRows, drawings }: Look, seen: Set<Sight>): string[] {
	// Panels that are not called not comparable share their scale with each other.
	const shared = figures.flatMap((panels) => {
		const alike = panels.filter((p) => p.comparability !== 'not-comparable');
		return clashes(
			alike.flatMap((p) => p.series),
			alike.flatMap((p) => p.marks.map(factOf))
		);
	});
	const panels = figures.flat().flatMap(({ comparability, series, marks }) => {
		if (series.length > 1) seen.add('panel');
		if (comparability === 'not-comparable') seen.add('apart');
		return [
			...(series.length > 1 && comparability === 'not-comparable' ? ['together, yet apart'] : []),
			...(comparability === 'same' && !areSame(series)
				? [`called the same: ${series.join()}`]
				: []),
			...marks
				.filter((m) => !series.includes(factOf(m).indicator))
				.map((m) => `${m} is not of the panel's series`)
		];
	});
	const lines = dotRows.flatMap(({ shared: together, apart, missing }) => {
		if (together.length > 1) seen.add('line');
		if (apart.length > 0) seen.add('apart');
		const marks = together.flatMap((r) => r.marks.map(factOf));
		const rows = [...together, ...apart];
		return [
			...clashes(
				together.map((r) => r.series),
				marks
			).map((why) => `on the line: ${why}`),
			...together
				.filter((r) => r.comparability === 'not-comparable')
				.map((r) => `on the line, yet apart: ${r.series}`),
			...together
				.filter((r) => r.comparability === 'same' && !areSame([r.series]))
				.map((r) => `called the same: ${r.series}`),
			...apart
				.filter((r) => r.comparability !== 'not-comparable')
				.map((r) => `apart, yet not marked: ${r.series}`),
			...rows.flatMap((r) =>
				r.marks
					.map(factOf)
					.filter((f) => f.indicator !== r.series || f.city !== r.city)
					.map((f) => `${f.indicator} in the row of ${r.series}`)
			),
			...[...slugs]
				.filter(([name, slug]) => missing.includes(name) && rows.some((r) => r.city === slug))
				.map(([name]) => `left out and on the line: ${name}`)
		];
	});
	return [
		...shared,
		...panels,
		...lines,
		// Whatever a drawing calls itself: its marks stand on one scale.
		...drawings.flatMap((marks) => {
			const found = marks.map(factOf);
			return clashes(
				found.map((f) => f.indicator),
				found
			);
		})
	];
}

function judgePairs({ pairs }: Look, seen: Set<Sight>): string[] {
	return pairs.flatMap(({ comparability, sides }) => {
		const found = sides.flatMap((side) => side.map(factOf));
		const ids = found.map((f) => f.indicator);
		// A side without a number has nothing to compare.
		if (found.length < 2) return [];
		seen.add(comparability === 'not-comparable' ? 'apart pair' : 'pair');
		const wrong = clashes(ids, found);
		return [
			...(comparability === 'not-comparable' ? [] : wrong),
			...(comparability === 'not-comparable' && wrong.length === 0
				? [`apart without a reason: ${ids.join()}`]
				: []),
			...(comparability === 'same' && !areSame(ids) ? [`called the same: ${ids.join()}`] : []),
			...(found[0]!.city === found[1]!.city ? [`beside itself: ${ids.join()}`] : [])
		];
	});
}

/** Each city's figures stand on its own clock; a pace is of one indicator and orders no cities. */
function judgeClock({ clocks, paces }: Look, seen: Set<Sight>): string[] {
	const foreign = clocks.flatMap(({ city, marks }) => {
		if (marks.length > 0) seen.add('clock');
		return marks
			.filter((m) => factOf(m).city !== slugs.get(city))
			.map((m) => `${m} on the clock of ${city}`);
	});
	const mixed = paces
		.map((sources) => sources.map(factOf))
		.filter((list) => new Set(list.map((f) => `${f.indicator} ${f.unit}`)).size !== 1)
		.map((list) => `a pace of ${list.map((f) => f.indicator).join()}`);
	return [...foreign, ...mixed];
}

/** Every grade stands within the scale of its own city; no sentence and no row speaks of two scales. */
function judgeGrades(page: Look, seen: Set<Sight>): string[] {
	const GRADE = /^(AA|[A-E])(?=$|\?|[ （]\d)/;
	const all = new Set([...scales.values()].flat());
	const outside = [...page.grades, ...page.outcomes].flatMap(({ city, words }) => {
		seen.add('grades');
		const own = scales.get(city) ?? [];
		return words
			.flatMap((w) => GRADE.exec(w)?.[1] ?? [])
			.filter((g) => !own.includes(g))
			.map((g) => `${g} is no grade of ${city}`);
	});
	const besides = page.given.flatMap(({ slug, grades }) => {
		if (grades.length > 0) seen.add('grades');
		const own = [...scales].find(([name]) => slugs.get(name) === slug)?.[1] ?? [];
		return grades.filter((g) => !own.includes(g)).map((g) => `${g} is no grade of ${slug}`);
	});
	const unmarked = page.scales
		.filter((comparability) => comparability !== 'not-comparable')
		.map(() => 'scales are not marked as not comparable');
	const apart = page.grades
		.filter((g) => g.comparability !== 'not-comparable')
		.map((g) => `grades of ${g.city} are not marked as not comparable`);
	const twice = [...new Set(page.outcomes.map((o) => o.city))].length - page.outcomes.length;
	const [head = [], ...rows] = page.groups;
	const tables = rows.flatMap((cells) => {
		const [city = '', , count] = cells;
		const filled = head.flatMap((name, i) => (all.has(name) && cells[i] !== '' ? [i] : []));
		return [
			...filled
				.filter((i) => !scales.get(city)!.includes(head[i]!))
				.map((i) => `a count of ${head[i]} for ${city}`),
			...(filled.reduce((sum, i) => sum + Number(cells[i]), 0) === Number(count)
				? []
				: [`counts of ${cells.join(' ')}`])
		];
	});
	const blocks = rows.filter((cells, i) => cells[0] !== rows[i - 1]?.[0]).map((cells) => cells[0]);
	const sentences = page.sentences
		.flatMap((s) => s.split('。'))
		.filter((s) => /(AA|[A-E]) \d|[A-E]以上|平均/.test(s) && page.groups.length > 0)
		.filter((s) => [...scales.keys()].filter((city) => s.includes(city)).length !== 1);
	return [
		...outside,
		...besides,
		...unmarked,
		...apart,
		...(twice === 0 ? [] : ['a city with two tables']),
		...tables,
		...(new Set(blocks).size === blocks.length ? [] : ['groups of cities mixed in one order']),
		...sentences.map((s) => `speaks of more than one scale: ${s}`)
	];
}
