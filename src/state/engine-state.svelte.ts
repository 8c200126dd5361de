import { createSubscriber } from 'svelte/reactivity';
import type { Engine, EngineStatus } from '../engine';

/** What the engine is doing, as reactive state. */
export class EngineState {
	#engine: Pick<Engine, 'status' | 'onStatus'>;
	#subscribe: () => void;

	constructor(engine: Pick<Engine, 'status' | 'onStatus'>) {
		this.#engine = engine;
		this.#subscribe = createSubscriber((update) => engine.onStatus(update));
	}

	get current(): EngineStatus {
		this.#subscribe();
		return this.#engine.status;
	}
}
