import { beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../src/domain';
import { Address, View } from '../../src/state';
import { freeText, oneOf } from '../../src/state/choices';
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
	options: ({ theme }: Route) =>
		theme === null ? [] : [oneOf('unit', ['same', 'change']), freeText('q')]
};

const { origin } = location;
const root = new URL('/sub/', origin);
const DEFAULTS = { municipalities: ['ube', 'mine', 'annaka'], firstYear: 2016, lastYear: 2026 };
const RPA = { language: 'ja', theme: 'rpa' } as const;
const RPA_EN = { language: 'en', theme: 'rpa' } as const;

function viewAt(path: string): View<Route> {
	const address = new Address(root, new URL(`/sub/${path}`, origin));
	return new View<Route>(address, routes, DEFAULTS);
}

beforeEach(() => history.replaceState(null, '', '/sub/'));

describe('View', () => {
	test('reads route and choices from the address', () => {
		const view = viewAt('theme/rpa/?m=ube,mine&y=2018-2023');
		expect(view.route).toEqual(RPA);
		expect(view.choices).toEqual({
			municipalities: ['ube', 'mine'],
			firstYear: 2018,
			lastYear: 2023,
			calendar: 'wareki',
			source: null
		});
		expect(view.broken).toEqual([]);
	});
	test.each([
		['', 'ja', 'wareki'],
		['theme/rpa/', 'ja', 'wareki'],
		['en/', 'en', 'western'],
		['en/nowhere/', 'en', 'western'],
		['nowhere/', 'ja', 'wareki']
	])('at %j speaks %s and shows years as %s', (path, language, calendar) => {
		const view = viewAt(path);
		expect([view.language, view.choices.calendar]).toEqual([language, calendar]);
	});
	test('has no route where no page stands, and then nothing can be chosen', () => {
		const view = viewAt('nowhere/');
		expect(view.route).toBeNull();
		view.choose({ municipalities: ['ube'] });
		view.reset();
		expect(view.href).toBe(`${origin}/sub/nowhere/`);
	});
	test('names what it could not use', () => {
		expect(viewAt('theme/rpa/?m=hofu').broken).toEqual([
			{ name: 'm', value: 'hofu', expected: 'municipalities' }
		]);
	});

	test('writes every choice into the address, as a step that back undoes', async () => {
		await withEffects((flush) => {
			const view = viewAt('theme/rpa/');
			const seen: string[] = [];
			$effect(() => {
				seen.push(view.choices.municipalities.join());
			});
			flush();
			const before = history.length;
			view.choose({ municipalities: ['mine'] });
			flush();
			view.choose({ firstYear: 2020 });
			flush();
			view.choose({ source: 'mine-1.2019.target' });
			flush();
			expect(view.href).toBe(`${origin}/sub/theme/rpa/?m=mine&y=2020-2026&src=mine-1.2019.target`);
			expect(location.href).toBe(view.href);
			expect(history.length).toBe(before + 3);
			expect(seen).toEqual(['ube,mine,annaka', 'mine', 'mine', 'mine']);
			view.choose({ municipalities: DEFAULTS.municipalities, firstYear: 2016, source: null });
			expect(view.href).toBe(`${origin}/sub/theme/rpa/`);
		});
	});
	test('goes back to the defaults', () => {
		const view = viewAt('theme/rpa/?m=ube&cal=western&src=a');
		view.reset();
		expect(view.href).toBe(`${origin}/sub/theme/rpa/`);
	});

	describe('options', () => {
		test('belong to the page that has them', () => {
			expect(viewAt('theme/rpa/?unit=change').options).toEqual({ unit: 'change' });
			const home = viewAt('?unit=change');
			expect([home.options, home.broken.length]).toEqual([{}, 1]);
		});
		test('change beside the choices, and stay when those change', () => {
			const view = viewAt('theme/rpa/?m=ube');
			view.option({ unit: 'change' });
			view.choose({ firstYear: 2020 });
			expect(view.href).toBe(`${origin}/sub/theme/rpa/?m=ube&y=2020-2026&unit=change`);
			view.option({ unit: null });
			expect(view.href).toBe(`${origin}/sub/theme/rpa/?m=ube&y=2020-2026`);
		});
		test('may take the place of the present step', () => {
			const view = viewAt('theme/rpa/');
			const before = history.length;
			view.option({ q: '収' }, 'replace');
			view.option({ q: '収納' }, 'replace');
			expect([view.options, history.length]).toEqual([{ q: '収納' }, before]);
		});
		test('stand in a link only where it names them', () => {
			const view = viewAt('theme/rpa/?m=ube&unit=change');
			expect(view.hrefOf(RPA_EN)).toBe('/sub/en/theme/rpa/?m=ube');
			expect(view.hrefOf(RPA_EN, view.options)).toBe('/sub/en/theme/rpa/?m=ube&unit=change');
		});
	});

	describe('links', () => {
		test('to another theme keep the choices and leave an open card behind', () => {
			const view = viewAt('theme/rpa/?m=ube&y=2018-2020&cal=western&src=a');
			expect(view.hrefOf({ language: 'ja', theme: 'staffing' })).toBe(
				'/sub/theme/staffing/?m=ube&y=2018-2020&cal=western'
			);
			expect(view.hrefOf({ language: 'ja', theme: null })).toBe(
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
			const view = viewAt(path);
			expect(view.hrefOf(route)).toBe(href);
		});
		test('a calendar that was chosen is shown in the other language too', () => {
			const chosen = viewAt('theme/rpa/?cal=western').hrefOf(RPA_EN).replace('/sub/', '');
			expect(viewAt(chosen).choices.calendar).toBe('western');
			const inherited = viewAt('theme/rpa/').hrefOf(RPA_EN).replace('/sub/', '');
			expect(viewAt(inherited).choices.calendar).toBe('western');
		});
	});

	describe('follow', () => {
		test('goes to a page of the site, query and hash with it', () => {
			const view = viewAt('');
			expect(view.follow(new URL('/sub/theme/rpa/?m=ube#city-ube', origin))).toBe(true);
			expect(view.route).toEqual(RPA);
			expect(location.hash).toBe('#city-ube');
		});
		test.each([
			'/sub/nowhere/',
			'/sub/data/unit.parquet',
			'/elsewhere/theme/rpa/',
			'https://example.jp/sub/theme/rpa/',
			'mailto:someone@example.jp'
		])('leaves %s to the browser', (href) => {
			const view = viewAt('theme/rpa/');
			expect(view.follow(new URL(href, origin))).toBe(false);
			expect(view.route).toEqual(RPA);
		});
		test('takes index.html for the folder', () => {
			const view = viewAt('');
			expect(view.follow(new URL('/sub/theme/rpa/index.html', origin))).toBe(true);
			expect(view.href).toBe(`${origin}/sub/theme/rpa/`);
		});
	});
});
