import type { Parameter, Query } from '../query/query';
import { closeQuietly, withConnection, type Database } from './database';
import { EngineError, QueryError, RowError } from './errors';

/**
 * Runs a query as a prepared statement and returns its checked rows.
 *
 * Numbers reach SQL as DOUBLE, exact up to 15 digits; where it has to be a whole number, the SQL
 * says `$1::INTEGER`.
 * @throws QueryError when the engine refuses or fails the SQL or a parameter is unusable.
 * @throws RowError when a row does not pass the query's schema.
 */
export async function runQuery<P extends Record<string, Parameter>, R>(
	database: Database,
	query: Query<P, R>,
	parameters: P
): Promise<R[]> {
	const values = query.parameters.map((name) => parameters[name]);
	const table = await asQueryError(
		{ query: query.name, sql: query.sql, parameters: values },
		() => {
			checkParameters(query.parameters, values);
			return withConnection(database, async (connection) => {
				const statement = await connection.prepare(query.sql);
				try {
					return await statement.query(...(values as Parameter[]));
				} finally {
					await closeQuietly(statement);
				}
			});
		}
	);
	return parseRows(query, toPlainRows(table));
}

/** Text, finite number or null: anything else would silently turn into NULL on its way. */
export function checkParameters(names: readonly string[], values: readonly unknown[]): void {
	values.forEach((value, index) => {
		if (value === null || typeof value === 'string' || Number.isFinite(value)) return;
		throw new TypeError(
			`parameter ${names[index]} is ${String(value)}, expected text, a finite number or null`
		);
	});
}

/** Hands on the outcome of `work`; what is no EngineError becomes a QueryError with the SQL. */
export async function asQueryError<T>(
	details: ConstructorParameters<typeof QueryError>[0],
	work: () => Promise<T>
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw error instanceof EngineError ? error : new QueryError(details, error);
	}
}

/** An Arrow table by its shape: two copies of Arrow can meet, so never `instanceof`. */
export interface ArrowRows {
	readonly numRows: number;
	readonly schema: { readonly fields: readonly { readonly name: string }[] };
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/** A row as plain JavaScript: text, number, boolean, null, or lists of these. */
export type PlainRow = Record<string, unknown>;

/** Arrow rows → plain rows, one property per column. */
export function toPlainRows(table: ArrowRows): PlainRow[] {
	const columns = table.schema.fields.map(({ name }, index) => ({
		name,
		vector: table.getChildAt(index)
	}));
	return Array.from({ length: table.numRows }, (_, row) => {
		const plain: PlainRow = {};
		for (const { name, vector } of columns) plain[name] = toPlainValue(vector?.get(row));
		return plain;
	});
}

function toPlainValue(value: unknown): unknown {
	if (value === null || value === undefined) return null;
	if (typeof value !== 'object') return value;
	if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, toPlainValue);
	return value;
}

/**
 * Plain rows → rows of the query's type, each checked by its schema.
 * @throws RowError for the first row that does not pass.
 */
export function parseRows<R>(
	query: Pick<Query<never, R>, 'name' | 'row'>,
	rows: readonly PlainRow[]
): R[] {
	return rows.map((plain, row) => {
		const read = query.row.safeParse(plain);
		if (read.success) return read.data as R;
		const issue = read.error.issues[0];
		const column = String(issue?.path[0] ?? '');
		const problem = column !== '' && !(column in plain) ? 'missing' : describeIssue(issue);
		throw new RowError(
			{ query: query.name, row, column, value: plain[column] ?? null, problem },
			read.error
		);
	});
}

function describeIssue(issue: { message: string; expected?: unknown } | undefined): string {
	if (issue?.expected !== undefined) return `expected ${String(issue.expected)}`;
	return issue?.message ?? 'invalid';
}
