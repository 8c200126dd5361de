/** How long nothing may come of a file before its download counts as stalled. */
export const STALL_MS = 30_000;

/**
 * Watches for silence: ends it once nothing was heard for a time.
 * @returns `heard` is to be called at every sign of life, `stop` at the end
 */
export function watchSilence(ms: number, onSilence: () => void): { heard(): void; stop(): void } {
	let timer = setTimeout(onSilence, ms);
	return {
		heard() {
			clearTimeout(timer);
			timer = setTimeout(onSilence, ms);
		},
		stop: () => clearTimeout(timer)
	};
}
