import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NamedArea } from '../../src/analysis';
import { areasText } from '../../src/text';
import Host from './AreaPickerHost.svelte';

const area = (code: string, name_ja: string, name_kana: string, name_en: string): NamedArea => ({
	code,
	name_ja,
	name_kana,
	name_en,
	prefecture_ja: code.startsWith('13') ? '東京都' : code.startsWith('34') ? '広島県' : '山口県',
	prefecture_en: code.startsWith('13') ? 'Tokyo' : code.startsWith('34') ? 'Hiroshima' : 'Yamaguchi'
});
const UBE = area('352021', '宇部市', 'うべし', 'Ube');
const MINE = area('352136', '美祢市', 'みねし', 'Mine');
const TOKYO = area('132063', '府中市', 'ふちゅうし', 'Fuchu');
const HIROSHIMA = area('342084', '府中市', 'ふちゅうし', 'Fuchu');
const AREAS = [TOKYO, HIROSHIMA, UBE, MINE];
const text = areasText.ja.picker;

let stop = () => {};
const change = vi.fn<(codes: readonly string[]) => void>();
const need = vi.fn();
beforeEach(() => {
	// Nothing is laid out here.
	Element.prototype.scrollIntoView = () => {};
	change.mockClear();
	need.mockClear();
});
afterEach(() => {
	stop();
});

function show({
	chosen = [UBE],
	areas = AREAS,
	most = 6,
	failed = false
}: {
	chosen?: readonly NamedArea[];
	areas?: readonly NamedArea[] | null;
	most?: number;
	failed?: boolean;
} = {}): void {
	const host = mount(Host, {
		target: document.body,
		props: { chosen, areas, most, failed, onneed: need, onchange: change }
	});
	stop = () => void unmount(host);
	flushSync();
}
const field = () => document.querySelector<HTMLInputElement>('[role=combobox]')!;
const options = () =>
	[...document.querySelectorAll<HTMLElement>('[role=option]')].map((e) =>
		e.textContent.replaceAll(/\s+/g, ' ').trim()
	);
const said = () => document.querySelector('[role=status]')?.textContent.trim();
const button = (name: string) =>
	document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;

function type(words: string): void {
	field().value = words;
	field().dispatchEvent(new Event('input', { bubbles: true }));
	flushSync();
}
function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	field().dispatchEvent(event);
	flushSync();
	return event;
}
const reached = () => {
	const id = field().getAttribute('aria-activedescendant');
	return id === null ? null : document.getElementById(id)?.querySelector('.soft')?.textContent;
};

describe('typing', () => {
	test('asks for the list, and shows who is meant with the prefecture', () => {
		show();
		expect(field().getAttribute('aria-expanded')).toBe('false');
		type('府中');
		expect(need).toHaveBeenCalled();
		expect(options()).toEqual(['府中市（東京都） 132063', '府中市（広島県） 342084']);
		expect(field().getAttribute('aria-expanded')).toBe('true');
		expect(said()).toBe(text.found(2));
	});
	test.each(['うべ', 'ube', '352021', '宇部'])(
		'%s finds Ube, and says that it is chosen',
		(words) => {
			show();
			type(words);
			expect(options()).toEqual([`宇部市（山口県） 352021 ${text.already}`]);
		}
	);
	test('of what is nowhere says so', () => {
		show();
		type('ぬぬぬ');
		expect(options()).toEqual([]);
		expect(said()).toBe(text.none('ぬぬぬ'));
	});
	test('waits for the list, and says when it does not come', () => {
		show({ areas: null });
		type('うべ');
		expect(said()).toBe(text.loading);
		stop();
		show({ areas: null, failed: true });
		type('うべ');
		expect(said()).toBe(text.failed);
	});
});

describe('the keyboard', () => {
	test('arrows go through the list and round it, Enter chooses', () => {
		show();
		type('府中');
		expect(reached()).toBeNull();
		press('ArrowDown');
		expect(reached()).toContain('132063');
		press('ArrowDown');
		expect(reached()).toContain('342084');
		press('ArrowDown');
		expect(reached()).toContain('132063');
		press('ArrowUp');
		expect(reached()).toContain('342084');
		expect(press('Enter').defaultPrevented).toBe(true);
		expect(change.mock.calls).toEqual([[['352021', '342084']]]);
		expect(field().value).toBe('');
	});
	test('Enter alone chooses the first', () => {
		show();
		type('みね');
		press('Enter');
		expect(change.mock.calls).toEqual([[['352021', '352136']]]);
	});
	test('Enter chooses nothing twice, and nothing of nothing', () => {
		show();
		type('うべ');
		press('Enter');
		type('ぬぬぬ');
		press('Enter');
		type('');
		press('Enter');
		expect(change).not.toHaveBeenCalled();
	});
	test('Enter that ends a composition chooses nothing', () => {
		show();
		type('みね');
		press('Enter', { isComposing: true });
		expect(change).not.toHaveBeenCalled();
		expect(field().value).toBe('みね');
	});
	test('Escape closes the list, an arrow opens it again', () => {
		show();
		type('府中');
		press('Escape');
		expect(field().getAttribute('aria-expanded')).toBe('false');
		press('Enter');
		expect(change).not.toHaveBeenCalled();
		press('ArrowDown');
		expect(field().getAttribute('aria-expanded')).toBe('true');
	});
});

describe('the chosen', () => {
	const both = { chosen: [UBE, TOKYO, MINE] };
	test('the first is the reference, and each other can become it', () => {
		show(both);
		expect(document.querySelector('.chosen li')?.textContent).toContain(text.lead);
		expect(button(text.makeLead('宇部市（山口県）'))).toBeNull();
		button(text.makeLead('府中市（東京都）')).click();
		expect(change.mock.calls).toEqual([[['132063', '352021', '352136']]]);
	});
	test('one is taken out, the last cannot be', () => {
		show(both);
		button(text.remove('宇部市（山口県）')).click();
		expect(change.mock.calls).toEqual([[['132063', '352136']]]);
		stop();
		show();
		expect(button(text.remove('宇部市（山口県）'))).toBeNull();
	});
	test('a click on a name adds it', () => {
		show();
		type('みね');
		document.querySelector<HTMLElement>('[role=option]')!.click();
		expect(change.mock.calls).toEqual([[['352021', '352136']]]);
	});
	test('where there are as many as there may be, there is no field but a word', () => {
		show({ ...both, most: 3 });
		expect(field()).toBeNull();
		expect(document.body.textContent).toContain(text.full(3));
	});
});
