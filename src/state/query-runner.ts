import type { Parameter, Query } from '../query';

/** Something that answers queries: the engine, or what remembers its answers. */
export interface QueryRunner {
	ask<P extends Record<string, Parameter>, R>(
		query: Query<P, R>,
		parameters: P
	): Promise<readonly R[]>;
	/** Rows that are there without asking; undefined where there are none. */
	known?<P extends Record<string, Parameter>, R>(
		query: Query<P, R>,
		parameters: P
	): readonly R[] | undefined;
}
