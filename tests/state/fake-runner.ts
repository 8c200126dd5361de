import type { Parameter, Query } from '../../src/query';
import type { QueryRunner } from '../../src/state';

/** Answers when the test says so, in whatever order. */
export class FakeAnswerer implements QueryRunner {
	/** Parameters of every question asked, in order. */
	readonly asked: Record<string, Parameter>[] = [];
	/** What was asked with them. */
	readonly queries: Query<never, unknown>[] = [];
	readonly #pending: { resolve: (rows: never[]) => void; reject: (error: unknown) => void }[] = [];

	ask<P extends Record<string, Parameter>, R>(query: Query<P, R>, parameters: P): Promise<R[]> {
		this.queries.push(query as unknown as Query<never, unknown>);
		this.asked.push(parameters);
		return new Promise<R[]>((resolve, reject) => {
			this.#pending.push({ resolve, reject });
		});
	}

	/** Answers the question that was asked as number `turn`, counted from 0. */
	async answer(turn: number, rows: readonly unknown[]): Promise<void> {
		this.#pending[turn]!.resolve(rows as never[]);
		await settled();
	}

	async fail(turn: number, error: unknown): Promise<void> {
		this.#pending[turn]!.reject(error);
		await settled();
	}
}

/** Lets everything that hangs on settled promises run. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
