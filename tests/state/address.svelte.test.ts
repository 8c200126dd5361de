import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Address } from '../../src/state';
import { withEffects } from '../lib/effect.svelte';

const { origin } = location;
const root = new URL('/sub/', origin);
const at = (path: string) => new Address(root, new URL(path, origin));

beforeEach(() => history.replaceState(null, '', '/sub/'));

describe('Address', () => {
	test.each([
		['/sub/', ''],
		['/sub/en/', 'en/'],
		['/sub/theme/rpa/', 'theme/rpa/'],
		['/sub/theme/rpa/?m=ube#schedule', 'theme/rpa/'],
		['/sub/index.html', ''],
		['/sub/en/theme/rpa/index.html?m=ube', 'en/theme/rpa/'],
		['/sub/theme/index.html/', 'theme/index.html/'],
		['/sub/my-index.html', 'my-index.html'],
		['/other/', '/other/'],
		['/submarine/', '/submarine/'],
		['/sub', '/sub']
	])('of %s has the path %j', (url, path) => {
		expect(at(url).path).toBe(path);
	});
	test('knows what lies below the root and what does not', () => {
		const address = at('/sub/');
		expect(address.pathOf(new URL('/sub/en/', origin))).toBe('en/');
		expect(address.pathOf(new URL('/elsewhere/', origin))).toBeNull();
		expect(address.pathOf(new URL('https://example.jp/sub/en/'))).toBeNull();
	});
	test('tells its query and the whole of it', () => {
		const address = at('/sub/theme/rpa/?m=ube#schedule');
		expect(address.search).toBe('?m=ube');
		expect(address.href).toBe(`${origin}/sub/theme/rpa/?m=ube#schedule`);
	});
	test('writes the address of a path', () => {
		expect(at('/sub/theme/rpa/').hrefOf('en/', '?y=2018-2023')).toBe('/sub/en/?y=2018-2023');
		expect(at('/sub/theme/rpa/').hrefOf('')).toBe('/sub/');
	});
	test('moves, the browser with it, and effects see it', async () => {
		await withEffects((flush) => {
			const address = at('/sub/');
			const seen: string[] = [];
			$effect(() => {
				seen.push(address.path + address.search);
			});
			flush();
			const before = history.length;
			void address.go('theme/rpa/', '?m=ube#top');
			flush();
			expect(seen).toEqual(['', 'theme/rpa/?m=ube']);
			expect(location.href).toBe(`${origin}/sub/theme/rpa/?m=ube#top`);
			expect(history.length).toBe(before + 1);
			void address.go('theme/rpa/', '?m=mine', 'replace');
			flush();
			expect(seen.at(-1)).toBe('theme/rpa/?m=mine');
			expect(history.length).toBe(before + 1);
		});
	});
	test('stays where it is when asked to go there', async () => {
		const address = at('/sub/theme/rpa/?m=ube');
		const before = history.length;
		await address.go('theme/rpa/', '?m=ube');
		expect(history.length).toBe(before);
	});

	describe('where something has to be fetched first', () => {
		/** An address whose `slow/` paths wait until they are let in or refused. */
		function slowAt(path: string) {
			const asked: string[] = [];
			const gates: { open: () => void; refuse: (error: Error) => void }[] = [];
			const address = new Address(root, new URL(path, origin), (wanted) => {
				if (!wanted?.startsWith('slow/')) return null;
				asked.push(wanted);
				return new Promise((open, refuse) => gates.push({ open, refuse }));
			});
			const seen = () => [address.path, address.pending, address.error];
			return { address, asked, gates, seen };
		}
		const settled = () => new Promise((resolve) => setTimeout(resolve));

		test('shows the first address at once and says that it waits', async () => {
			const { gates, seen } = slowAt('/sub/slow/a/');
			expect(seen()).toEqual(['slow/a/', true, null]);
			gates[0]!.open();
			await settled();
			expect(seen()).toEqual(['slow/a/', false, null]);
		});
		test('shows the next only when it can, while the browser is there already', async () => {
			const { address, gates, seen } = slowAt('/sub/');
			let arrived = false;
			void address.go('slow/a/', '?m=ube').then(() => (arrived = true));
			expect(location.href).toBe(`${origin}/sub/slow/a/?m=ube`);
			expect(seen()).toEqual(['', true, null]);
			await settled();
			expect(arrived).toBe(false);
			gates[0]!.open();
			await settled();
			expect([...seen(), arrived]).toEqual(['slow/a/', false, null, true]);
		});
		test('forgets the one that another overtakes', async () => {
			const { address, gates, seen } = slowAt('/sub/');
			let arrived = false;
			void address.go('slow/a/', '').then(() => (arrived = true));
			await address.go('en/', '');
			expect(seen()).toEqual(['en/', false, null]);
			gates[0]!.open();
			await settled();
			expect([...seen(), arrived]).toEqual(['en/', false, null, false]);
		});
		test('stays when it cannot be had, says why, and tries again', async () => {
			const { address, asked, gates, seen } = slowAt('/sub/');
			let arrived = false;
			void address.go('slow/a/', '').then(() => (arrived = true));
			const error = new Error('no network');
			gates[0]!.refuse(error);
			await settled();
			expect(seen()).toEqual(['', true, error]);
			address.retry();
			expect(seen()).toEqual(['', true, null]);
			gates[1]!.open();
			await settled();
			expect([...seen(), arrived]).toEqual(['slow/a/', false, null, true]);
			expect(asked).toEqual(['slow/a/', 'slow/a/']);
			address.retry();
			expect(asked, 'nothing failed').toHaveLength(2);
		});
		test('tries again, too, when asked to go there anew, without another step', async () => {
			const { address, gates, seen } = slowAt('/sub/');
			void address.go('slow/a/', '');
			gates[0]!.refuse(new Error('no network'));
			await settled();
			const before = history.length;
			const going = address.go('slow/a/', '');
			gates[1]!.open();
			await going;
			expect([...seen(), history.length]).toEqual(['slow/a/', false, null, before]);
		});
		test('a step back takes a failure with it', async () => {
			const { address, gates, seen } = slowAt('/sub/');
			const stop = address.listen();
			void address.go('slow/a/', '');
			gates[0]!.refuse(new Error('no network'));
			await settled();
			history.replaceState(null, '', '/sub/');
			dispatchEvent(new PopStateEvent('popstate'));
			stop();
			expect(seen()).toEqual(['', false, null]);
		});
	});

	describe('with the browser’s buttons', () => {
		let stop = () => {};
		afterEach(() => stop());
		const back = (path: string) => {
			history.replaceState(null, '', path);
			dispatchEvent(new PopStateEvent('popstate'));
		};
		test('follows them until it is told to stop', () => {
			const address = at('/sub/');
			stop = address.listen();
			back('/sub/en/?cal=wareki');
			expect([address.path, address.search]).toEqual(['en/', '?cal=wareki']);
			stop();
			back('/sub/theme/rpa/');
			expect(address.path).toBe('en/');
		});
	});
});
