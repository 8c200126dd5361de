import duckdbUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { WorkerHello, WorkerRefusal } from './worker-monitor';

/**
 * The worker: runs DuckDB's own script as it is (it waits for messages once it has run) and lets the
 * page learn of its end. A worker that crashes or is closed says nothing by itself, so it holds a
 * lock for as long as it lives; the page asks for the same lock.
 */
async function live(): Promise<void> {
	const script = new URL(duckdbUrl, import.meta.url);
	// A second try passes by what the browser has kept of the first.
	script.search = location.search;
	try {
		await import(/* @vite-ignore */ script.href);
	} catch (error) {
		return refuse(script, String(error));
	}
	if (typeof globalThis.onmessage !== 'function') return refuse(script, 'it does nothing');
	// Locks exist only in secure contexts: not on the plain http:// addresses of closed networks.
	if (!('locks' in navigator)) return sayHello(null);
	const lock = `machikurabe-worker-${crypto.randomUUID()}`;
	await navigator.locks.request(lock, () => {
		sayHello(lock);
		return new Promise(() => {});
	});
}

function sayHello(lock: string | null): void {
	const hello: WorkerHello = { hello: 'machikurabe', lock };
	postMessage(hello);
}

function refuse(script: URL, problem: string): void {
	const refusal: WorkerRefusal = { refused: 'machikurabe', script: script.href, problem };
	postMessage(refusal);
}

// DuckDB does not answer when the wasm file cannot be compiled; as an error the page hears of it.
addEventListener('unhandledrejection', (event) => reportError(event.reason));

void live();
