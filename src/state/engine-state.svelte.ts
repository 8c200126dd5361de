import { createSubscriber } from 'svelte/reactivity';
import type { Engine, EngineStatus } from '../engine';

/** What the engine is doing, as reactive state. */
export class EngineState {
	#engine: Engine;
	#subscribe: () => void;

	constructor(engine: Engine) {
		this.#engine = engine;
		this.#subscribe = createSubscriber((update) => engine.onStatus(update));
	}

	get current(): EngineStatus {
		this.#subscribe();
		return this.#engine.status;
	}
}
