import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { messages } from '../../src/text';
import Host from './SourceCardHost.svelte';

const text = messages('ja');
const retried = vi.fn();

let stop = () => {};
afterEach(() => {
	stop();
	retried.mockClear();
});

function show(failed: boolean): HTMLElement {
	const host = mount(Host, { target: document.body, props: { failed, onretry: retried } });
	stop = () => void unmount(host);
	flushSync();
	return document.querySelector<HTMLElement>('[data-source-card]')!;
}

test('a card waits for its figure', () => {
	const card = show(false);
	expect(card.textContent).toContain(text.loading.answering);
	expect(card.querySelector('[role="alert"]')).toBeNull();
});

test('a figure that could not be fetched is said, not awaited, and can be asked for again', () => {
	const card = show(true);
	const alert = card.querySelector('[role="alert"]')!;
	expect(alert.textContent).toContain(text.card.failed);
	expect(card.textContent).not.toContain(text.loading.answering);
	alert.querySelector('button')!.click();
	expect(retried).toHaveBeenCalledOnce();
});
