import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { CityPreset } from '../../src/analysis';
import { choicesText } from '../../src/text';
import { tableReader } from '../table/table';
import Host from './FilterFormHost.svelte';

const slugs = tableReader('ja')
	.municipalities.all()
	.map((m) => m.slug);
const preset = (id: string, municipalities: readonly string[]): CityPreset => ({
	id,
	kind: id === 'all' ? 'all' : 'group',
	name_ja: id,
	name_en: id,
	municipalities
});
const presets = [preset('all', slugs), preset('two', slugs.slice(0, 2))];
const cities = vi.fn<(slugs: readonly string[]) => void>();
let stop = () => {};
afterEach(() => {
	stop();
	cities.mockClear();
	vi.unstubAllGlobals();
});

function show(chosen: readonly string[], isWide = true): void {
	vi.stubGlobal('matchMedia', () => ({
		matches: isWide,
		addEventListener: () => {},
		removeEventListener: () => {}
	}));
	const host = mount(Host, {
		target: document.body,
		props: {
			chosen,
			presets,
			firstYear: 2018,
			lastYear: 2022,
			years: [2018, 2022] as const,
			onmunicipalitieschange: cities,
			onyearschange: () => {},
			oncalendarchange: () => {},
			onreset: () => {}
		}
	});
	stop = () => void unmount(host);
	flushSync();
}
const box = (slug: string) => document.querySelector<HTMLInputElement>(`input[value="${slug}"]`)!;
const together = () => document.querySelector<HTMLSelectElement>('select[name=cities]')!;

test('cities that are chosen together are chosen in one step', () => {
	show(slugs);
	expect(together().value).toBe('all');
	together().value = 'two';
	together().dispatchEvent(new Event('change', { bubbles: true }));
	expect(cities).toHaveBeenCalledWith(slugs.slice(0, 2));
});

test('a choice of one’s own is none of them', () => {
	show(slugs.slice(1, 2));
	expect(together().selectedOptions[0]!.textContent).toBe(choicesText.ja.own);
});

test('the last city stays, and says why', () => {
	show(slugs.slice(0, 1));
	const last = box(slugs[0]!);
	last.click();
	expect(cities).not.toHaveBeenCalled();
	expect(last.checked).toBe(true);
	expect(last.getAttribute('aria-disabled')).toBe('true');
	expect(document.querySelector('[role=status]')!.textContent).toBe(choicesText.ja.lastCity);
	box(slugs[1]!).click();
	expect(cities).toHaveBeenCalledWith(slugs.slice(0, 2));
});

test('where two are chosen each may go, and nothing is said', () => {
	show(slugs.slice(0, 2));
	expect(document.querySelector('[role=status]')!.textContent).toBe('');
	box(slugs[0]!).click();
	expect(cities).toHaveBeenCalledWith(slugs.slice(1, 2));
});

test('on a phone one line says what is chosen, and opens on demand', () => {
	show(slugs, false);
	const details = document.querySelector('details')!;
	expect(details.open).toBe(false);
	expect(details.querySelector('summary')!.textContent).toContain(choicesText.ja.all);
	expect(box(slugs[0]!)).not.toBeNull();
});
