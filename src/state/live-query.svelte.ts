import { untrack } from 'svelte';
import type { Parameter, Query } from '../query';
import type { QueryRunner } from './query-runner';

/** Where a query that was asked stands. */
export type QueryStatus = 'waiting' | 'answered' | 'failed';

/**
 * A query that is asked anew whenever its parameters change. The last rows stay until the new
 * ones come; an answer that comes after a later one was asked for is dropped. Rows that are known are
 * there at once, also where effects do not run.
 * Create it while a component is being set up: its effect belongs to that component.
 */
export class LiveQuery<P extends Record<string, Parameter>, R> {
	/** The page's own query. */
	readonly definition: Query<P, R>;
	#override = $state.raw<string | null>(null);
	#status = $state.raw<QueryStatus>('waiting');
	#rows = $state.raw<readonly R[] | null>(null);
	#answeredFor = $state.raw<P | null>(null);
	#error = $state.raw<unknown>(null);
	#turn = 0;
	#again = $state.raw(0);

	/**
	 * @param runner who answers
	 * @param parameters read in an effect; null means there is nothing to ask, and forgets the last answer
	 */
	constructor(runner: QueryRunner, definition: Query<P, R>, parameters: () => P | null) {
		this.definition = definition;
		const key = $derived.by(() => JSON.stringify(parameters()));
		/** What the rows answer, so that knowing them twice changes nothing. */
		let answered: { key: string; rows: readonly R[] } | null = null;
		const answer = (to: string, rows: readonly R[]) => {
			this.#status = 'answered';
			if (answered?.key === to && answered.rows === rows) return;
			answered = { key: to, rows };
			this.#rows = rows;
			this.#answeredFor = JSON.parse(to) as P;
		};
		if (runner.known) {
			const first = JSON.stringify(untrack(parameters));
			const rows = first === 'null' ? undefined : runner.known(definition, JSON.parse(first) as P);
			if (rows) answer(first, rows);
		}
		$effect(() => {
			void this.#again;
			const query = this.#override === null ? definition : { ...definition, sql: this.#override };
			const to = key;
			const asked = JSON.parse(to) as P | null;
			const turn = ++this.#turn;
			if (asked === null) {
				answered = null;
				this.#status = 'waiting';
				this.#rows = null;
				this.#answeredFor = null;
				return;
			}
			const known = runner.known?.(query, asked);
			if (known) return answer(to, known);
			this.#status = 'waiting';
			runner.ask(query, asked).then(
				(rows) => {
					if (turn === this.#turn) answer(to, rows);
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

	/** Why the query could not be answered; null unless `status` is failed. */
	get error(): unknown {
		return this.#status === 'failed' ? this.#error : null;
	}

	/** Whether SQL of the reader's stands in for the page's own. */
	get isOverridden(): boolean {
		return this.#override !== null;
	}

	/**
	 * Asks other SQL in place of the page's own, with the same parameters and for the same kind of rows;
	 * null takes it back. Where it fails, the last rows stay.
	 */
	override(sql: string | null): void {
		this.#override = sql;
	}

	/** Asks once more with the same parameters. */
	retry(): void {
		this.#again++;
	}
}
