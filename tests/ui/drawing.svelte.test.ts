import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { redrawAll } from '../../src/ui';
import Host from './DrawingHost.svelte';

let stop = () => {};
let width = 0;
beforeEach(() => {
	// Nothing is laid out here.
	width = 640;
	vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
	const host = mount(Host, {
		target: document.body,
		props: { keys: ['first', 'second', 'third'] }
	});
	flushSync();
	stop = () => void unmount(host);
});
afterEach(() => {
	stop();
	vi.restoreAllMocks();
});

/** Its place has another width. */
function drawAnew(): void {
	width += 10;
	redrawAll();
}

const markOf = (key: string) => document.querySelector<SVGElement>(`[data-source="${key}"]`)!;
const focusedKey = () => document.activeElement?.getAttribute('data-source');

test('a drawing made anew keeps the focus on its mark, also where the tab key does not stop', () => {
	for (const key of ['first', 'third']) {
		const mark = markOf(key);
		mark.focus();
		expect(focusedKey()).toBe(key);
		drawAnew();
		expect(mark.isConnected, 'it is made anew').toBe(false);
		expect(focusedKey()).toBe(key);
		expect(markOf(key).getAttribute('tabindex')).toBe('0');
	}
	expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('a drawing made anew takes no focus that it had not', () => {
	const mark = markOf('first');
	drawAnew();
	expect(mark.isConnected).toBe(false);
	expect(document.activeElement).toBe(document.body);
});
