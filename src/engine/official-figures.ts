import { withConnection, type Database } from './database';
import type { DecodedTable } from './parquet';

/** Creates the table of official figures, without rows: they are inserted when a query needs them. */
export async function createOfficialFigures(database: Database): Promise<void> {
	await withConnection(database, async (connection) =>
		connection.query(`CREATE TABLE official_figure (
			statistic_id TEXT, municipality_code TEXT, fiscal_year INTEGER, as_of TEXT,
			tax TEXT, basis TEXT, value DOUBLE, absence TEXT
		)`)
	);
}

/** No name that a reader's table may have. */
const STAGING = '_official_figure_staging';

/**
 * Inserts the figures of one statistic, instead of those that are there: all at once, so that no
 * query finds some of them. The table stays usable.
 * @param statisticId Small letters, digits and hyphens, as the manifest checks.
 */
export async function insertOfficialFigures(
	database: Database,
	statisticId: string,
	{ ipc }: DecodedTable
): Promise<void> {
	await withConnection(database, async (connection) => {
		await connection.query('BEGIN');
		const options = { name: STAGING, schema: 'main', create: true };
		await connection.insertArrowFromIPCStream(ipc.slice(), options);
		for (const sql of [
			`DELETE FROM official_figure WHERE statistic_id = '${statisticId}'`,
			`INSERT INTO official_figure BY NAME
				SELECT '${statisticId}' AS statistic_id, * FROM ${STAGING}`,
			`DROP TABLE ${STAGING}`,
			'COMMIT'
		])
			await connection.query(sql);
	});
}
