import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import { withConnection, type Database } from './connection';

/**
 * How the database is opened: 64-bit whole numbers and decimals come out as plain numbers, never BigInt
 * or decimal objects. This holds of columns only: inside a list the engine gets their bits wrong, so
 * SQL that answers with a list of them casts it to INTEGER[] or DOUBLE[].
 */
export const DATABASE_CONFIG: DuckDBConfig = {
	query: { castBigIntToDouble: true, castDecimalToDouble: true }
};

/**
 * Nothing is fetched on its own account: no extensions, no files and no addresses in SQL. The worker
 * does not stand under the page's Content-Security-Policy, so the engine itself has to refuse. The
 * last line makes it final.
 */
const LOCKS = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];

/** Applies the settings to a database that was just opened. */
export async function lockDown(database: Database): Promise<void> {
	await withConnection(database, async (connection) => {
		for (const sql of LOCKS) await connection.query(sql);
	});
}
