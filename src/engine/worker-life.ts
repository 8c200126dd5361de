import { WorkerDiedError } from './errors';

/** The worker's first message. */
export interface WorkerHello {
	hello: 'machikurabe';
	/** Name of the lock that it holds while it lives; null where locks do not exist. */
	lock: string | null;
}

/**
 * Watches over one worker. Every piece of work goes through `guard` and is rejected when the worker
 * dies, because a dead worker never answers.
 */
export class WorkerLife {
	/** Resolves when the worker is gone; never rejects. */
	readonly died: Promise<WorkerDiedError>;
	#error: WorkerDiedError | null = null;
	#ready = false;
	#announce: (error: WorkerDiedError) => void = () => {};
	readonly #waiting = new Set<(error: WorkerDiedError) => void>();

	constructor() {
		this.died = new Promise((resolve) => (this.#announce = resolve));
	}

	/** Whether the worker is gone. */
	get ended(): boolean {
		return this.#error !== null;
	}

	/** From now on a death is one during work. */
	becomeReady(): void {
		this.#ready = true;
	}

	/** Notes the death; only the first counts. */
	end(reason: string, cause?: unknown): void {
		if (this.#error) return;
		this.#error = new WorkerDiedError({ during: this.#ready ? 'work' : 'start', reason }, cause);
		this.#announce(this.#error);
		for (const reject of this.#waiting) reject(this.#error);
		this.#waiting.clear();
	}

	/**
	 * Hands on the outcome of `work`, or rejects with WorkerDiedError as soon as the worker is gone.
	 * A trap or an exhausted memory in the answer is a death too: the program is not sound after it.
	 */
	async guard<T>(work: () => T | Promise<T>): Promise<T> {
		if (this.#error) throw this.#error;
		let stop: (error: WorkerDiedError) => void = () => {};
		const death = new Promise<never>((_, reject) => this.#waiting.add((stop = reject)));
		try {
			return await Promise.race([work(), death]);
		} catch (error) {
			if (isFatal(error)) this.end(String(error), error);
			throw this.#error ?? error;
		} finally {
			this.#waiting.delete(stop);
		}
	}
}

const FATAL_MESSAGE = /^(Out of Memory Error|FATAL Error)/;

/**
 * DuckDB's refusals come as plain errors with a text. A trap of the program (RuntimeError), an
 * exhausted memory or an exception that nobody caught (no text) leaves it in a state not to be
 * trusted.
 */
function isFatal(error: unknown): boolean {
	if (!(error instanceof Error) || error instanceof WorkerDiedError) return false;
	const trapped = error.name === 'RuntimeError' || error.name === 'RangeError';
	return trapped || error.message === '' || FATAL_MESSAGE.test(error.message);
}

/**
 * Connects a fresh worker with its life: waits for its hello, then listens for its end.
 * @throws WorkerDiedError when its script cannot be loaded.
 */
export async function watchWorker(worker: Worker, life: WorkerLife): Promise<void> {
	worker.addEventListener('error', (event) => {
		life.end(event.message || 'its script could not be loaded');
	});
	worker.addEventListener('messageerror', () => life.end('a message could not be read'));
	const message = await life.guard(
		() =>
			new Promise<MessageEvent<WorkerHello>>((resolve) =>
				worker.addEventListener('message', resolve, { once: true })
			)
	);
	if (message.data.lock !== null) {
		void navigator.locks.request(message.data.lock, () => life.end('it was closed or crashed'));
	}
}
