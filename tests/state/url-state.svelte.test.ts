import { beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain';
import { Address, UrlState } from '../../src/state';
import { freeText, oneOf } from '../../src/state/filters';
import { withEffects } from '../lib/effect.svelte';

interface Route {
	language: Language;
	theme: string | null;
}

/** Routes of a small site: home and themes in two languages. */
const routes = {
	read(path: string): Route | null {
		const found = /^(en\/)?(?:theme\/([a-z]+)\/)?$/.exec(path);
		return found && { language: found[1] ? 'en' : 'ja', theme: found[2] ?? null };
	},
	write: ({ language, theme }: Route) =>
		(language === 'en' ? 'en/' : '') + (theme === null ? '' : `theme/${theme}/`),
	params: ({ theme }: Route) =>
		theme === null ? [] : [oneOf('unit', ['same', 'change']), freeText('q')]
};

const { origin } = location;
const root = new URL('/sub/', origin);
const DEFAULTS = { municipalities: ['ube', 'mine', 'annaka'], firstYear: 2016, lastYear: 2026 };
const RPA = { language: 'ja', theme: 'rpa' } as const;
const RPA_EN = { language: 'en', theme: 'rpa' } as const;

function viewAt(path: string): UrlState<Route> {
	const address = new Address(root, new URL(`/sub/${path}`, origin));
	return new UrlState<Route>(address, routes, DEFAULTS);
}

beforeEach(() => history.replaceState(null, '', '/sub/'));

describe('View', () => {
	test('reads route and choices from the address', () => {
		const urlState = viewAt('theme/rpa/?m=ube,mine&y=2018-2023');
		expect(urlState.route).toEqual(RPA);
		expect(urlState.filters).toEqual({
			municipalities: ['ube', 'mine'],
			firstYear: 2018,
			lastYear: 2023,
			calendar: 'wareki',
			source: null
		});
		expect(urlState.invalidParams).toEqual([]);
	});
	test.each([
		['', 'ja', 'wareki'],
		['theme/rpa/', 'ja', 'wareki'],
		['en/', 'en', 'western'],
		['en/nowhere/', 'en', 'western'],
		['nowhere/', 'ja', 'wareki']
	])('at %j speaks %s and shows years as %s', (path, language, calendar) => {
		const urlState = viewAt(path);
		expect([urlState.language, urlState.filters.calendar]).toEqual([language, calendar]);
	});
	test('has no route where no page stands, and then nothing can be chosen', () => {
		const urlState = viewAt('nowhere/');
		expect(urlState.route).toBeNull();
		urlState.setFilters({ municipalities: ['ube'] });
		urlState.reset();
		expect(urlState.href).toBe(`${origin}/sub/nowhere/`);
	});
	test('names what it could not use', () => {
		expect(viewAt('theme/rpa/?m=hofu').invalidParams).toEqual([
			{ name: 'm', value: 'hofu', expected: 'municipalities' }
		]);
	});

	test('writes every choice into the address, as a step that back undoes', async () => {
		await withEffects((flush) => {
			const urlState = viewAt('theme/rpa/');
			const seen: string[] = [];
			$effect(() => {
				seen.push(urlState.filters.municipalities.join());
			});
			flush();
			const before = history.length;
			urlState.setFilters({ municipalities: ['mine'] });
			flush();
			urlState.setFilters({ firstYear: 2020 });
			flush();
			urlState.setFilters({ source: 'mine-1.2019.target' });
			flush();
			expect(urlState.href).toBe(
				`${origin}/sub/theme/rpa/?m=mine&y=2020-2026&src=mine-1.2019.target`
			);
			expect(location.href).toBe(urlState.href);
			expect(history.length).toBe(before + 3);
			expect(seen).toEqual(['ube,mine,annaka', 'mine', 'mine', 'mine']);
			urlState.setFilters({
				municipalities: DEFAULTS.municipalities,
				firstYear: 2016,
				source: null
			});
			expect(urlState.href).toBe(`${origin}/sub/theme/rpa/`);
		});
	});
	test('goes back to the defaults', () => {
		const urlState = viewAt('theme/rpa/?m=ube&cal=western&src=a');
		urlState.reset();
		expect(urlState.href).toBe(`${origin}/sub/theme/rpa/`);
	});

	describe('options', () => {
		test('belong to the page that has them', () => {
			expect(viewAt('theme/rpa/?unit=change').params).toEqual({ unit: 'change' });
			const home = viewAt('?unit=change');
			expect([home.params, home.invalidParams.length]).toEqual([{}, 1]);
		});
		test('change beside the choices, and stay when those change', () => {
			const urlState = viewAt('theme/rpa/?m=ube');
			urlState.setParam({ unit: 'change' });
			urlState.setFilters({ firstYear: 2020 });
			expect(urlState.href).toBe(`${origin}/sub/theme/rpa/?m=ube&y=2020-2026&unit=change`);
			urlState.setParam({ unit: null });
			expect(urlState.href).toBe(`${origin}/sub/theme/rpa/?m=ube&y=2020-2026`);
		});
		test('may take the place of the present step', () => {
			const urlState = viewAt('theme/rpa/');
			const before = history.length;
			urlState.setParam({ q: '収' }, 'replace');
			urlState.setParam({ q: '収納' }, 'replace');
			expect([urlState.params, history.length]).toEqual([{ q: '収納' }, before]);
		});
		test('stand in a link only where it names them', () => {
			const urlState = viewAt('theme/rpa/?m=ube&unit=change');
			expect(urlState.hrefOf(RPA_EN)).toBe('/sub/en/theme/rpa/?m=ube');
			expect(urlState.hrefOf(RPA_EN, urlState.params)).toBe('/sub/en/theme/rpa/?m=ube&unit=change');
		});
	});

	describe('links', () => {
		test('to another theme keep the choices and leave an open card behind', () => {
			const urlState = viewAt('theme/rpa/?m=ube&y=2018-2020&cal=western&src=a');
			expect(urlState.hrefOf({ language: 'ja', theme: 'staffing' })).toBe(
				'/sub/theme/staffing/?m=ube&y=2018-2020&cal=western'
			);
			expect(urlState.hrefOf({ language: 'ja', theme: null })).toBe(
				'/sub/?m=ube&y=2018-2020&cal=western'
			);
		});
		test.each([
			['theme/rpa/?m=ube', RPA_EN, '/sub/en/theme/rpa/?m=ube'],
			['en/theme/rpa/?m=ube', RPA, '/sub/theme/rpa/?m=ube'],
			['theme/rpa/?cal=western', RPA_EN, '/sub/en/theme/rpa/'],
			['en/theme/rpa/?cal=wareki', RPA, '/sub/theme/rpa/'],
			['theme/rpa/', RPA_EN, '/sub/en/theme/rpa/'],
			['en/theme/rpa/?cal=wareki', RPA_EN, '/sub/en/theme/rpa/?cal=wareki']
		])('from %s to the other language lead on: %j → %s', (path, route, href) => {
			const urlState = viewAt(path);
			expect(urlState.hrefOf(route)).toBe(href);
		});
		test('a calendar that was chosen is shown in the other language too', () => {
			const chosen = viewAt('theme/rpa/?cal=western').hrefOf(RPA_EN).replace('/sub/', '');
			expect(viewAt(chosen).filters.calendar).toBe('western');
			const inherited = viewAt('theme/rpa/').hrefOf(RPA_EN).replace('/sub/', '');
			expect(viewAt(inherited).filters.calendar).toBe('western');
		});
	});

	describe('follow', () => {
		test('goes to a page of the site, query and hash with it', async () => {
			const urlState = viewAt('');
			await urlState.follow(new URL('/sub/theme/rpa/?m=ube#city-ube', origin));
			expect(urlState.route).toEqual(RPA);
			expect(location.hash).toBe('#city-ube');
		});
		test.each([
			'/sub/nowhere/',
			'/sub/data/unit.parquet',
			'/elsewhere/theme/rpa/',
			'https://example.jp/sub/theme/rpa/',
			'mailto:someone@example.jp'
		])('leaves %s to the browser', (href) => {
			const urlState = viewAt('theme/rpa/');
			expect(urlState.follow(new URL(href, origin))).toBeNull();
			expect(urlState.route).toEqual(RPA);
		});
		test('takes index.html for the folder', async () => {
			const urlState = viewAt('');
			await urlState.follow(new URL('/sub/theme/rpa/index.html', origin));
			expect(urlState.href).toBe(`${origin}/sub/theme/rpa/`);
		});
	});
});
