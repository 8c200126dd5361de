import { afterEach, expect, test } from 'vitest';
import { rovingFocus } from '../../src/ui';

afterEach(() => {
	document.body.innerHTML = '';
});

function build() {
	document.body.innerHTML =
		'<div><a href="#a" data-mark>a</a><a href="#x">x</a><a href="#b" data-mark>b</a><a href="#c" data-mark>c</a></div>';
	const root = document.querySelector('div')!;
	const stop = rovingFocus('[data-mark]')(root);
	const press = (key: string) =>
		document.activeElement!.dispatchEvent(
			new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
		);
	const stops = () =>
		[...root.querySelectorAll('[data-mark][tabindex="0"]')].map((m) => m.textContent);
	return {
		root,
		stop,
		press,
		stops,
		marks: [...root.querySelectorAll<HTMLElement>('[data-mark]')]
	};
}

test('the tab key stops at one mark, and arrow keys walk them', () => {
	const { marks, press, stops } = build();
	expect(stops()).toEqual(['a']);
	marks[0]!.focus();
	press('ArrowRight');
	expect(document.activeElement).toBe(marks[1]);
	press('End');
	expect(document.activeElement).toBe(marks[2]);
	press('ArrowDown');
	expect(document.activeElement).toBe(marks[2]);
	press('Home');
	press('ArrowUp');
	expect(document.activeElement).toBe(marks[0]);
	marks[1]!.focus();
	expect(stops()).toEqual(['b']);
});

test('marks that come later are walked too, and there is always one stop', async () => {
	const { root, stops } = build();
	root.innerHTML = '<a href="#d" data-mark>d</a><a href="#e" data-mark>e</a>';
	await new Promise((resolve) => setTimeout(resolve));
	expect(stops()).toEqual(['d']);
});

test('links that are no marks keep their keys', () => {
	const { root, press } = build();
	root.querySelector<HTMLElement>('[href="#x"]')!.focus();
	expect(press('ArrowRight')).toBe(true);
	expect(document.activeElement!.textContent).toBe('x');
});
