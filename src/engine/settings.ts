import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import { withConnection, type Database } from './connection';

/** How the database is opened: numbers come out as plain numbers, never BigInt or decimal objects. */
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
