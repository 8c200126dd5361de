import type { Parameter, Query } from '../../src/query';
import { queryKey } from '../../src/state/query-cache';
import type { QueryRunner } from '../../src/state/query-runner';

/** A query that a page asks, with its answer. */
export interface PreparedQuery {
	/** As `queryKey` writes it. */
	key: string;
	name: string;
	parameters: Record<string, Parameter>;
	rows: readonly unknown[];
}

/** Answers make a page ask more, but no page goes on for so long. */
const MAX_ROUNDS = 8;

/**
 * Renders again and again, each time with the rows of all that was asked before, until nothing is
 * asked that has no answer yet.
 * @param render with who knows the rows so far
 * @returns what was rendered last, and all that was asked for it, in the order of asking
 * @throws Error which names the query that failed, or those that never come to an end
 */
export async function collectAnswers<T>(
	render: (runner: QueryRunner) => Promise<T>,
	engine: Pick<QueryRunner, 'ask'>
): Promise<{ rendered: T; queries: PreparedQuery[] }> {
	const prepared = new Map<string, PreparedQuery>();
	for (let round = 1; ; round++) {
		const collector = new Collector(prepared);
		const rendered = await render(collector);
		const asked = [...collector.unknown];
		if (asked.length === 0) return { rendered, queries: [...prepared.values()] };
		if (round === MAX_ROUNDS) {
			const names = new Set(asked.map(([, { query }]) => query.name));
			throw new Error(`asks ever more: ${[...names].join(', ')}`);
		}
		for (const [key, { query, parameters }] of asked)
			try {
				const rows = await engine.ask(query, parameters);
				prepared.set(key, { key, name: query.name, parameters, rows });
			} catch (cause) {
				throw new Error(`query ${query.name}: ${messageOf(cause)}`, { cause });
			}
	}
}

/** What an error says, or whatever else was thrown. */
export const messageOf = (cause: unknown) =>
	cause instanceof Error ? cause.message : String(cause);

interface Asked {
	query: Query<Record<string, Parameter>, unknown>;
	parameters: Record<string, Parameter>;
}

/** Answers from the rows that are there, and notes what they do not answer. */
class Collector implements QueryRunner {
	readonly unknown = new Map<string, Asked>();
	readonly #prepared: ReadonlyMap<string, PreparedQuery>;

	constructor(prepared: ReadonlyMap<string, PreparedQuery>) {
		this.#prepared = prepared;
	}

	known<P extends Record<string, Parameter>, R>(
		query: Query<P, R>,
		parameters: P
	): readonly R[] | undefined {
		const key = queryKey(query, parameters);
		const prepared = this.#prepared.get(key);
		if (!prepared) this.unknown.set(key, { query: query as unknown as Asked['query'], parameters });
		return prepared?.rows as readonly R[] | undefined;
	}

	ask(): Promise<never> {
		return Promise.reject(new Error('nothing is asked while a page is rendered'));
	}
}
