import { withConnection, type Database } from './database';
import { EngineError, QueryError } from './errors';
import type { DecodedTable } from './parquet';

/** A table that is ready for the engine. */
export interface LoadedTable extends DecodedTable {
	name: string;
}

/** Creates the tables in a database that does not have them yet. The tables stay usable. */
export async function insertTables(
	database: Database,
	tables: readonly LoadedTable[]
): Promise<void> {
	await withConnection(database, async (connection) => {
		for (const { name, ipc } of tables) {
			// A copy, because the bytes move to the worker and are wanted again after a restart.
			const options = { name, schema: 'main', create: true };
			await connection.insertArrowFromIPCStream(ipc.slice(), options);
		}
	});
}

/** A view by its name and the statement that creates it. */
export interface ViewDefinition {
	name: string;
	sql: string;
}

/**
 * Creates the views of a database whose tables are there, and stores their rows: the tables never
 * change, so a view's joins are computed once and not for every query. Tables that are loaded on
 * demand are not there yet: no view reads them.
 * @throws QueryError when the tables are not those that a view reads.
 */
export async function materializeViews(
	database: Database,
	views: readonly ViewDefinition[]
): Promise<void> {
	await withConnection(database, async (connection) => {
		for (const { name, sql } of views)
			try {
				await connection.query(sql);
				await connection.query(
					`CREATE TABLE ${name}_rows AS FROM ${name};
					DROP VIEW ${name};
					ALTER TABLE ${name}_rows RENAME TO ${name};`
				);
			} catch (cause) {
				throw cause instanceof EngineError
					? cause
					: new QueryError({ query: name, sql, parameters: [] }, cause);
			}
	});
}
