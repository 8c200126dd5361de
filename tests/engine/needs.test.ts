import { describe, expect, test } from 'vitest';
import { FileDamagedError, FileMissingError, UnreachableError } from '../../src/engine';
import type { Need } from '../../src/query';
import { buildEngine, errorOf, ping, settle } from './fake-engine';
import { damaged, figuresOnDemand, offline, tableOnDemand } from './fake-site';

// What the engine does for a query that needs tables on demand.

const AREA = 'data/area.parquet';
const RATE = 'data/official/rate.parquet';
const FILES = [
	tableOnDemand('area', ['宇部市']),
	figuresOnDemand('rate', 'latest', { 2023: 98.4 }),
	figuresOnDemand('rate', 'all', { 2022: 98.2, 2023: 98.4 })
];
const STAGING = '_official_figure_staging';

const build = (behaviour?: Parameters<typeof buildEngine>[0]) => buildEngine(behaviour, FILES);
const asking = (...needs: Need[]) => ({ ...ping, needs: () => needs });
const area: Need = { table: 'area' };
const rate: Need = { statistic: 'rate', part: 'all' };

test('nothing on demand is fetched before a query needs it', async () => {
	const { engine, paths, databases } = build();
	await engine.ask(ping, { word: 'a' });
	expect(paths()).not.toContain(AREA);
	expect(paths()).toHaveLength(4);
	expect(databases[0]!.inserted).toEqual(['place', 'plan']);
});

test('its table is there before a query is run, and is fetched once', async () => {
	const seen: string[][] = [];
	const { engine, databases, site, paths } = build(() => {
		seen.push([...databases[0]!.inserted]);
		return 'echo';
	});
	await engine.start();
	site.requests.length = 0;
	const query = asking(area, rate);
	expect(await engine.ask(query, { word: 'a' })).toEqual([{ word: 'a' }]);
	await engine.ask(query, { word: 'b' });
	expect(seen).toEqual([
		['place', 'plan', 'area', STAGING],
		['place', 'plan', 'area', STAGING]
	]);
	expect(paths()).toEqual([AREA, RATE]);
});

test('needs follow from the parameters', async () => {
	const { engine, site, paths } = build();
	await engine.start();
	site.requests.length = 0;
	const needs = ({ word }: { word: string }): Need[] => [{ statistic: word, part: 'latest' }];
	await engine.ask({ ...ping, needs }, { word: 'rate' });
	await engine.ask({ ...ping, needs }, { word: 'nothing' });
	expect(paths()).toEqual(['data/official/rate.latest.parquet']);
});

test('queries at the same time, also before the start, fetch and insert once', async () => {
	const { engine, paths, databases } = build();
	await Promise.all(['a', 'b', 'c'].map((word) => engine.ask(asking(area, rate), { word })));
	expect(paths().filter((path) => path === AREA || path === RATE)).toHaveLength(2);
	expect(databases[0]!.inserted).toEqual(['place', 'plan', 'area', STAGING]);
});

test('only the query that needs it waits, and the engine stays ready', async () => {
	const { engine, site, states } = build();
	await engine.start();
	const whole = site.files[AREA] as Uint8Array<ArrayBuffer>;
	let answer = (_: Response) => {};
	site.files[AREA] = () => new Promise<Response>((resolve) => (answer = resolve));
	const waiting = engine.ask(asking(area), { word: 'a' });
	expect(await engine.ask(ping, { word: 'b' })).toEqual([{ word: 'b' }]);
	await settle();
	answer(new Response(whole));
	expect(await waiting).toEqual([{ word: 'a' }]);
	expect(states()).toEqual(['idle', 'loading', 'ready']);
});

describe('a file that cannot be had', () => {
	const cases = [
		['missing', 404, FileMissingError, 'default'],
		['damaged', damaged(FILES[2]!.bytes), FileDamagedError, 'reload'],
		['out of reach', offline, UnreachableError, 'default']
	] as const;
	test.each(cases)(
		'%s: fails its query alone, and is fetched again alone',
		async (_, answer, kind, cache) => {
			const { engine, site, states, databases } = build();
			await engine.start();
			const whole = site.files[RATE]!;
			site.files[RATE] = answer;
			const error = await errorOf(engine.ask(asking(area, rate), { word: 'a' }));
			expect(error).toBeInstanceOf(kind);
			expect(error).toMatchObject({ details: { file: 'official/rate.parquet' } });
			expect(await engine.ask(asking(area), { word: 'b' })).toEqual([{ word: 'b' }]);
			expect(states()).toEqual(['idle', 'loading', 'ready']);
			site.requests.length = 0;
			site.files[RATE] = whole;
			expect(await engine.ask(asking(area, rate), { word: 'a' })).toEqual([{ word: 'a' }]);
			expect(site.requests).toEqual([{ path: RATE, cache }]);
			expect(databases).toHaveLength(1);
			expect(databases[0]!.inserted).toEqual(['place', 'plan', 'area', STAGING]);
		}
	);

	test('fails all who wait for it', async () => {
		const { engine, site } = build();
		site.files[AREA] = offline;
		const asked = ['a', 'b'].map((word) => errorOf(engine.ask(asking(area), { word })));
		const errors = await Promise.all(asked);
		expect(errors.every((error) => error instanceof UnreachableError)).toBe(true);
		expect(site.requests.filter((request) => request.path === AREA)).toHaveLength(1);
	});
});

describe('the crash of a worker', () => {
	test('is repaired with all that had been loaded, without the network', async () => {
		const { engine, databases, site } = build();
		await engine.ask(asking(area, rate), { word: 'a' });
		site.requests.length = 0;
		databases[0]!.crash();
		await settle();
		expect(databases[1]!.inserted).toEqual(['place', 'plan', 'area', STAGING]);
		expect(await engine.ask(asking(area, rate), { word: 'a' })).toEqual([{ word: 'a' }]);
		expect(site.requests).toEqual([]);
	});

	test('while a file comes: the query is run in the next one', async () => {
		const { engine, databases, site } = build();
		await engine.start();
		const whole = site.files[AREA] as Uint8Array<ArrayBuffer>;
		site.files[AREA] = async () => {
			databases[0]!.crash();
			await settle();
			return new Response(whole);
		};
		expect(await engine.ask(asking(area), { word: 'a' })).toEqual([{ word: 'a' }]);
		expect(databases).toHaveLength(2);
		expect(databases[1]!.inserted).toEqual(['place', 'plan', 'area']);
	});

	test('under the insertion: the query is run in the next one', async () => {
		const { engine, databases } = build();
		await engine.start();
		const connect = databases[0]!.connect;
		databases[0]!.connect = () => ({
			...connect(),
			insertArrowFromIPCStream: () => {
				databases[0]!.crash();
				return databases[0]!.monitor.orCrash(() => new Promise<never>(() => {})) as never;
			}
		});
		expect(await engine.ask(asking(area), { word: 'a' })).toEqual([{ word: 'a' }]);
		expect(databases[1]!.inserted).toEqual(['place', 'plan', 'area']);
	});
});
