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
			address.go('theme/rpa/', '?m=ube#top');
			flush();
			expect(seen).toEqual(['', 'theme/rpa/?m=ube']);
			expect(location.href).toBe(`${origin}/sub/theme/rpa/?m=ube#top`);
			expect(history.length).toBe(before + 1);
			address.go('theme/rpa/', '?m=mine', 'replace');
			flush();
			expect(seen.at(-1)).toBe('theme/rpa/?m=mine');
			expect(history.length).toBe(before + 1);
		});
	});
	test('stays where it is when asked to go there', () => {
		const address = at('/sub/theme/rpa/?m=ube');
		const before = history.length;
		address.go('theme/rpa/', '?m=ube');
		expect(history.length).toBe(before);
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
