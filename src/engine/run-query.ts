import type { Parameter, Query } from '../query/query';
import { closeQuietly, withConnection, type Database } from './connection';
import { EngineError, QueryError } from './errors';
import { parseRows } from './rows';

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
	return parseRows(query, table);
}

/** Text, finite number or null: anything else would silently turn into NULL on its way. */
function checkParameters(names: readonly string[], values: readonly unknown[]): void {
	values.forEach((value, index) => {
		if (value === null || typeof value === 'string' || Number.isFinite(value)) return;
		throw new TypeError(
			`parameter ${names[index]} is ${String(value)}, expected text, a finite number or null`
		);
	});
}

async function asQueryError<T>(
	details: ConstructorParameters<typeof QueryError>[0],
	work: () => Promise<T>
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw error instanceof EngineError ? error : new QueryError(details, error);
	}
}
