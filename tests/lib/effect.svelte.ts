import { flushSync } from 'svelte';

/**
 * Runs a test's body where runes live: effects run, and end with the body.
 * @param body gets a function that lets pending effects run now
 */
export async function withEffects(
	body: (flush: () => void) => void | Promise<void>
): Promise<void> {
	let result = undefined as void | Promise<void>;
	const stop = $effect.root(() => {
		result = body(flushSync);
	});
	try {
		await result;
	} finally {
		stop();
	}
}

/** A value that effects follow. */
export class Box<T> {
	current: T = $state.raw()!;
	constructor(value: T) {
		this.current = value;
	}
}
