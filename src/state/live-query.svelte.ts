import type { Parameter, Query } from '../query';

/** Something that answers questions: the engine, or rows prepared at build time. */
export interface QueryRunner {
	ask<P extends Record<string, Parameter>, R>(definition: Query<P, R>, parameters: P): Promise<R[]>;
}

/** Where an asked question stands. */
export type QueryStatus = 'waiting' | 'answered' | 'failed';

/**
 * A question that is asked anew whenever its parameters change. The last rows stay until the new
 * ones come; an answer that comes after a later one was asked for is dropped.
 * Create it while a component is being set up: its effect belongs to that component.
 */
export class LiveQuery<P extends Record<string, Parameter>, R> {
	readonly definition: Query<P, R>;
	#status = $state.raw<QueryStatus>('waiting');
	#rows = $state.raw<readonly R[] | null>(null);
	#answeredFor = $state.raw<P | null>(null);
	#error = $state.raw<unknown>(null);
	#turn = 0;
	#again = $state.raw(0);

	/**
	 * @param answerer who answers
	 * @param parameters read in an effect; null means there is nothing to ask, and forgets the last answer
	 */
	constructor(runner: QueryRunner, definition: Query<P, R>, parameters: () => P | null) {
		this.definition = definition;
		const key = $derived.by(() => JSON.stringify(parameters()));
		$effect(() => {
			void this.#again;
			const asked = JSON.parse(key) as P | null;
			const turn = ++this.#turn;
			this.#status = 'waiting';
			if (asked === null) {
				this.#rows = null;
				this.#answeredFor = null;
				return;
			}
			runner.ask(definition, asked).then(
				(rows) => {
					if (turn !== this.#turn) return;
					this.#rows = rows;
					this.#answeredFor = asked;
					this.#status = 'answered';
				},
				(error: unknown) => {
					if (turn !== this.#turn) return;
					this.#error = error;
					this.#status = 'failed';
				}
			);
		});
	}

	get status(): QueryStatus {
		return this.#status;
	}

	/** Rows of the last answer, null before the first. */
	get rows(): readonly R[] | null {
		return this.#rows;
	}

	/** Parameters that `rows` answer. */
	get answeredFor(): P | null {
		return this.#answeredFor;
	}

	/** Why the question could not be answered; null unless `status` is failed. */
	get error(): unknown {
		return this.#status === 'failed' ? this.#error : null;
	}

	/** Asks once more with the same parameters. */
	retry(): void {
		this.#again++;
	}
}
