import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import type { TableColumn } from '../../src/table';
import { messages } from '../../src/text';
import Host from './DataTableHost.svelte';

interface Row {
	city: string;
	value: string;
	order: number | null;
	note: string | null;
}
const rows: Row[] = [
	{ city: '宇部市', value: '1,200千円', order: 1200, note: null },
	{ city: '美祢市', value: '次期債権管理計画で目標値を設定', order: null, note: '4行目' },
	{ city: '岩国市', value: '98千円', order: 98, note: null }
];
const columns: TableColumn<Row>[] = [
	{ heading: '市', cell: (r) => r.city },
	{
		heading: '値',
		cell: (r) => r.value,
		order: (r) => r.order,
		source: (r) => `${r.city}.1`,
		numeric: true,
		priority: 'value'
	},
	{ heading: '注記', cell: (r) => r.note, priority: 'detail' }
];
const text = messages('ja').chart.tools;
const opened = vi.fn<(source: string) => void>();

let stop = () => {};
afterEach(() => {
	stop();
	opened.mockClear();
});

function show() {
	const host = mount(Host, { target: document.body, props: { columns, rows, opened } });
	stop = () => void unmount(host);
	flushSync();
}
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((e) => e.textContent.trim());
const press = (element: Element | undefined) => {
	(element as HTMLElement).click();
	flushSync();
};

test('details are shown on demand, and hidden again', () => {
	show();
	expect(words('th')).toEqual(['市', '値']);
	const button = all('.columns')[0]!;
	expect(button.textContent).toBe(text.allColumns('3'));
	press(button);
	expect(words('th')).toEqual(['市', '値', '注記']);
	expect(button.getAttribute('aria-pressed')).toBe('true');
	press(button);
	expect(words('th')).toEqual(['市', '値']);
});

test('a heading sorts, turns the order round and leaves it; missing ones come last', () => {
	show();
	const cities = () => words('tbody td:first-child');
	const heading = () => all('th button')[1];
	press(heading());
	expect(cities()).toEqual(['岩国市', '宇部市', '美祢市']);
	expect(all('th')[1]!.getAttribute('aria-sort')).toBe('ascending');
	press(heading());
	expect(cities()).toEqual(['宇部市', '岩国市', '美祢市']);
	press(heading());
	expect(cities()).toEqual(['宇部市', '美祢市', '岩国市']);
});

test('a phone sorts by a list of the columns that are shown', () => {
	show();
	const select = all('select')[0] as HTMLSelectElement;
	expect([...select.options].map((o) => o.value)).toEqual(['', '0 up', '0 down', '1 up', '1 down']);
	select.value = '1 down';
	select.dispatchEvent(new Event('change', { bubbles: true }));
	flushSync();
	expect(words('tbody td:first-child')).toEqual(['宇部市', '岩国市', '美祢市']);
});

test('numbers stay on one line, words in their place may wrap', () => {
	show();
	expect(words('td.number')).toEqual(['1,200千円', '98千円']);
	expect(words('td.value')).toEqual(rows.map((r) => r.value));
});

test('a value leads to its source', () => {
	show();
	press(all('td button')[2]);
	expect(opened).toHaveBeenCalledExactlyOnceWith('岩国市.1');
});
