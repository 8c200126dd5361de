import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import Fold from '../../src/ui/Fold.svelte';

test('what is folded is made when it is first opened, and stays', () => {
	const children = createRawSnippet(() => ({ render: () => '<table></table>' }));
	const fold = mount(Fold, { target: document.body, props: { summary: '表', children } });
	const details = document.querySelector('details')!;
	const toggle = (open: boolean) => {
		details.open = open;
		details.dispatchEvent(new Event('toggle'));
		flushSync();
	};
	expect(details.querySelector('summary')?.textContent).toBe('表');
	expect(details.querySelector('table')).toBeNull();
	toggle(true);
	const table = details.querySelector('table');
	expect(table).not.toBeNull();
	toggle(false);
	toggle(true);
	expect(details.querySelector('table'), 'as the reader left it').toBe(table);
	return unmount(fold);
});
