import type { Fetch } from './download';
import { WorkerCrashedError } from './errors';
import { explainScript, type ScriptProblem } from './script-problem';
import { watchSilence } from './stall';

/** How long a worker may take to begin, and over one piece of work, before it counts as hanging. */
export const HANG_MS = 120_000;

/** The worker's first message. */
export interface WorkerHello {
	hello: 'machikurabe';
	/** Name of the lock that it holds while it lives; null where locks do not exist. */
	lock: string | null;
}

/** Sent instead where the engine's own script cannot be run. */
export interface WorkerRefusal {
	refused: 'machikurabe';
	/** Address of the script. */
	script: string;
	problem: string;
}

/**
 * Watches one worker. Every piece of work goes through `orCrash` and is rejected when the worker
 * crashes, because a crashed worker never answers.
 */
export class WorkerMonitor {
	/** Resolves when the worker is gone; never rejects. */
	readonly crashed: Promise<WorkerCrashedError>;
	#error: WorkerCrashedError | null = null;
	#ready = false;
	#announce: (error: WorkerCrashedError) => void = () => {};
	readonly #waiting = new Set<(error: WorkerCrashedError) => void>();

	constructor() {
		this.crashed = new Promise((resolve) => (this.#announce = resolve));
	}

	/** Whether the worker is gone. */
	get hasCrashed(): boolean {
		return this.#error !== null;
	}

	/** From now on a crash is one during work. */
	becomeReady(): void {
		this.#ready = true;
	}

	/** Notes the crash; only the first counts. */
	markCrashed(reason: string, cause?: unknown): void {
		if (this.#error) return;
		this.#error = new WorkerCrashedError({ during: this.#ready ? 'work' : 'start', reason }, cause);
		this.#announce(this.#error);
		for (const reject of this.#waiting) reject(this.#error);
		this.#waiting.clear();
	}

	/**
	 * Hands on the outcome of `work`, or rejects with WorkerCrashedError as soon as the worker is gone.
	 * A worker that is silent over it for two minutes hangs, and is as good as gone.
	 * A trap or an exhausted memory in the answer is a crash too: the database is not sound after it.
	 */
	async orCrash<T>(work: () => T | Promise<T>): Promise<T> {
		if (this.#error) throw this.#error;
		let stop: (error: WorkerCrashedError) => void = () => {};
		const crash = new Promise<never>((_, reject) => this.#waiting.add((stop = reject)));
		const silence = watchSilence(HANG_MS, () =>
			this.markCrashed(`it has not answered for ${HANG_MS / 1000} seconds`)
		);
		try {
			return await Promise.race([work(), crash]);
		} catch (error) {
			if (isFatal(error)) this.markCrashed(String(error), error);
			throw this.#error ?? error;
		} finally {
			silence.stop();
			this.#waiting.delete(stop);
		}
	}
}

const FATAL_MESSAGE = /^(Out of Memory Error|FATAL Error)/;

/**
 * DuckDB's refusals come as plain errors with a text. A trap (RuntimeError), an
 * exhausted memory or an exception that nobody caught (no text) leaves it in a state not to be
 * trusted.
 */
function isFatal(error: unknown): boolean {
	if (!(error instanceof Error) || error instanceof WorkerCrashedError) return false;
	const trapped = error.name === 'RuntimeError' || error.name === 'RangeError';
	return trapped || error.message === '' || FATAL_MESSAGE.test(error.message);
}

/**
 * Connects a fresh worker with its monitor: waits for its first message, then listens for its end.
 * @param script address of its script
 * @returns the script that could not be run, its own or the engine's; null when all run
 * @throws WorkerCrashedError when it never begins.
 */
export async function monitorWorker(
	worker: Worker,
	monitor: WorkerMonitor,
	script: URL
): Promise<ScriptProblem | null> {
	let problem: string | null = null;
	worker.addEventListener('error', (event) => {
		problem = event.message || 'it could not be run';
		monitor.markCrashed(problem);
	});
	worker.addEventListener('messageerror', () => monitor.markCrashed('a message could not be read'));
	const message = await monitor
		.orCrash(
			() =>
				new Promise<MessageEvent<WorkerHello | WorkerRefusal>>((resolve) =>
					worker.addEventListener('message', resolve, { once: true })
				)
		)
		.catch((error: unknown) => {
			if (problem === null) throw error;
			return null;
		});
	if (message === null) return { script, problem: problem! };
	if ('refused' in message.data)
		return { script: new URL(message.data.script), problem: message.data.problem };
	if (message.data.lock !== null) {
		void navigator.locks.request(message.data.lock, () =>
			monitor.markCrashed('it was closed or crashed')
		);
	}
	return null;
}

/** How workers are made. */
export interface WorkerSource {
	/** Address of their script. */
	script: URL;
	create: (script: URL) => Worker;
	fetch?: Fetch;
}

/** A worker whose scripts have run, and the watch over it. */
export interface MonitoredWorker {
	worker: Worker;
	monitor: WorkerMonitor;
}

/**
 * Hands out workers and keeps one ready. The wasm file and the tables are in memory, but a worker's
 * scripts come from the site; with a spare worker a crash is repaired even without a network.
 */
export class SpareWorker {
	readonly #source: WorkerSource;
	/** How often the scripts failed. */
	#failures = 0;
	/** Null where none was ordered; resolves with null where it could not be made. */
	#spare: Promise<MonitoredWorker | null> | null = null;

	constructor(source: WorkerSource) {
		this.#source = source;
	}

	/**
	 * The spare worker, or else a new one.
	 * @throws UnreachableError, FileMissingError, FileDamagedError when a script cannot be run;
	 * WorkerCrashedError when it never begins.
	 */
	async acquire(): Promise<MonitoredWorker> {
		const spare = await this.#spare;
		this.#spare = null;
		return spare && !spare.monitor.hasCrashed ? spare : this.#make();
	}

	/** Orders a spare worker if there is none. Without a network there will be none: no error. */
	prepare(): void {
		this.#spare ??= this.#make().catch(() => null);
	}

	async #make(): Promise<MonitoredWorker> {
		const { fetch = globalThis.fetch.bind(globalThis), create } = this.#source;
		const script = new URL(this.#source.script);
		// What the browser has kept of a script that failed is not asked again.
		if (this.#failures > 0) script.search = `attempt=${this.#failures}`;
		const worker = create(script);
		const monitor = new WorkerMonitor();
		try {
			const problem = await monitorWorker(worker, monitor, script);
			if (problem) throw await explainScript(problem, fetch);
			return { worker, monitor };
		} catch (error) {
			this.#failures++;
			worker.terminate();
			throw error;
		}
	}
}
