import { expect, test } from 'vitest';
import { OnDemand } from '../../src/state';
import { withEffects } from '../lib/effect.svelte';

test('fetches each thing once, when it is first needed, and effects see it come', () =>
	withEffects(async (flush) => {
		const fetched: string[] = [];
		const parts = new OnDemand<string, string>((key) => {
			fetched.push(key);
			return Promise.resolve(key.toUpperCase());
		});
		const seen: (string | undefined)[] = [];
		$effect(() => {
			seen.push(parts.get('a'));
		});
		flush();
		expect(fetched).toEqual([]);
		const coming = parts.prepare('a');
		expect(parts.prepare('a'), 'the same is on its way').toBe(coming);
		await coming;
		flush();
		expect(parts.prepare('a'), 'nothing to wait for').toBeNull();
		await parts.prepare('b');
		expect(fetched).toEqual(['a', 'b']);
		expect([parts.get('a'), parts.get('b'), parts.get('c')]).toEqual(['A', 'B', undefined]);
		expect(seen).toEqual([undefined, 'A']);
	}));

test('has what it was given from the start', () => {
	const parts = new OnDemand<string, string>(
		() => Promise.reject(new Error('no network')),
		[['a', 'A']]
	);
	expect(parts.get('a')).toBe('A');
	expect(parts.prepare('a'), 'nothing to wait for').toBeNull();
});

test('does not remember a failure', async () => {
	let failures = 2;
	const parts = new OnDemand<string, number>(() =>
		failures-- > 0 ? Promise.reject(new Error('no network')) : Promise.resolve(1)
	);
	await expect(parts.prepare('a')).rejects.toThrow('no network');
	expect(parts.get('a')).toBeUndefined();
	await expect(parts.prepare('a')).rejects.toThrow('no network');
	await parts.prepare('a');
	expect(parts.get('a')).toBe(1);
});
