import type * as z from 'zod/mini';
import type { SqlView } from './views/sql-view';

/** A value that reaches SQL as a parameter of a prepared statement. */
export type Parameter = string | number | null;

/** A table that is loaded on demand. */
export type Need =
	| { table: 'area' | 'area_outline' | 'area_position' | 'statistic' }
	/** Rows of `official_figure`: those of one statistic, of its latest period or of all. */
	| { statistic: string; part: 'latest' | 'all' };

/** One question that a page asks: its SQL as a citizen may read and copy it, its parameters, its rows. */
export interface Query<
	P extends Record<string, Parameter> = Record<string, Parameter>,
	R = unknown
> {
	/** Name of the `.sql` file. */
	name: string;
	sql: string;
	/** The view that it asks of, where it does not ask the tables themselves. */
	sqlView?: SqlView;
	/** Names of the parameters in the order of `$1`, `$2` … in the SQL. */
	parameters: readonly (keyof P & string)[];
	/** What has to be loaded before it is run with these parameters; nothing where left out. */
	needs?(parameters: P): readonly Need[];
	/** Schema that every row has to pass. */
	row: z.ZodMiniObject<z.core.$ZodShape> & z.ZodMiniType<R>;
	/** True where a reader has changed the SQL: it runs apart from the app's tables. */
	edited?: boolean;
}

/** Declares a question; parameter names and row type are inferred. */
export function defineQuery<P extends Record<string, Parameter>>() {
	return <S extends z.core.$ZodShape>(query: {
		name: string;
		sql: string;
		sqlView?: SqlView;
		parameters: readonly (keyof P & string)[];
		needs?(parameters: P): readonly Need[];
		row: z.ZodMiniObject<S>;
	}): Query<P, z.infer<z.ZodMiniObject<S>>> => query as never;
}
