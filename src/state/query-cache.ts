import type { Parameter, Query } from '../query';
import type { QueryRunner } from './query-runner';

/** Answers are kept until they have more rows than this, the oldest given up first. */
const MAX_ROWS = 20_000;

type Parameters = Record<string, Parameter>;
type Rows = readonly unknown[];

export interface QueryCacheOptions {
	/** Rows that came with the page, by `queryKey`; never given up. */
	prepared?: ReadonlyMap<string, Rows>;
	maxRows?: number;
}

/**
 * Answers from what came with the page, then from memory, then by asking. What is asked while the
 * same is on its way waits for that one answer; a failure is not remembered.
 */
export class QueryCache implements QueryRunner {
	readonly #runner: QueryRunner;
	readonly #prepared: ReadonlyMap<string, Rows>;
	readonly #maxRows: number;
	/** The one used last stands last. */
	readonly #answers = new Map<string, Rows>();
	readonly #coming = new Map<string, Promise<Rows>>();
	#rowCount = 0;

	constructor(runner: QueryRunner, options: QueryCacheOptions = {}) {
		this.#runner = runner;
		this.#prepared = options.prepared ?? new Map();
		this.#maxRows = options.maxRows ?? MAX_ROWS;
	}

	known<P extends Parameters, R>(query: Query<P, R>, parameters: P): readonly R[] | undefined {
		const key = queryKey(query, parameters);
		const rows = this.#prepared.get(key) ?? this.#answers.get(key);
		if (this.#answers.delete(key)) this.#answers.set(key, rows!);
		return rows as readonly R[] | undefined;
	}

	ask<P extends Parameters, R>(query: Query<P, R>, parameters: P): Promise<readonly R[]> {
		const known = this.known(query, parameters);
		if (known) return Promise.resolve(known);
		const key = queryKey(query, parameters);
		const coming =
			this.#coming.get(key) ??
			this.#runner
				.ask(query, parameters)
				.then((rows) => {
					this.#keep(key, rows);
					return rows;
				})
				.finally(() => this.#coming.delete(key));
		this.#coming.set(key, coming);
		return coming as Promise<readonly R[]>;
	}

	#keep(key: string, rows: Rows): void {
		this.#answers.set(key, rows);
		this.#rowCount += rows.length;
		for (const [oldest, { length }] of this.#answers) {
			if (this.#rowCount <= this.#maxRows || oldest === key) return;
			this.#answers.delete(oldest);
			this.#rowCount -= length;
		}
	}
}

/** Stands for a query with its SQL and the values passed to it. */
export function queryKey<P extends Parameters>(
	{ name, sql, parameters: names }: Pick<Query<P>, 'name' | 'sql' | 'parameters'>,
	parameters: P
): string {
	return JSON.stringify([name, digest(sql), ...names.map((n) => parameters[n] ?? null)]);
}

/** 53 bits of a text: enough to tell one SQL from another, too few to keep a secret. */
function digest(text: string): string {
	let [a, b] = [0xdeadbeef, 0x41c6ce57];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 2_654_435_761);
		b = Math.imul(b ^ code, 1_597_334_677);
	}
	a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
	b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
	return (4_294_967_296 * (b & 0x1fffff) + (a >>> 0)).toString(36);
}
