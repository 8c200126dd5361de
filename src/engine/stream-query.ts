import { RecordBatchReader } from 'apache-arrow';
import type { Parameter } from '../query/query';
import { closeQuietly, type Connection } from './database';
import { columnReader, type ResultColumn, type ResultValue } from './result-values';
import { checkParameters, toPlainRows } from './run-query';

export interface QueryOptions {
	/** The most rows that are wanted. */
	limit: number;
	/** Values of `$1`, `$2` … */
	parameters?: readonly Parameter[];
	/** Stops the query; the promise then rejects with the signal's reason. */
	signal?: AbortSignal | undefined;
}

/** What SQL of any form answers. */
export interface QueryResult {
	columns: readonly ResultColumn[];
	/** The values of each row, in the order of the columns, of which two may have one name. */
	rows: readonly (readonly ResultValue[])[];
	/** Whether there are more rows than the limit. */
	truncated: boolean;
}

/**
 * Runs SQL and takes its rows piece by piece, so that it can be stopped between two pieces and the
 * rows beyond the limit are never computed.
 * @throws Error of the database, or the reason of an abort.
 */
export async function streamQuery(
	connection: Connection,
	sql: string,
	{ limit, parameters = [], signal }: QueryOptions
): Promise<QueryResult> {
	const statement = parameters.length > 0 ? await bind(connection, sql, parameters) : sql;
	const reader = await RecordBatchReader.from(streamPieces(connection, statement, signal));
	await reader.open();
	const columns = reader.schema.fields.map(columnReader);
	const rows: ResultValue[][] = [];
	for await (const batch of reader) {
		const vectors = columns.map((_, index) => batch.getChildAt(index));
		for (let row = 0; row < batch.numRows && rows.length <= limit; row++)
			rows.push(columns.map(({ read }, index) => read(vectors[index]?.get(row))));
		if (rows.length > limit) break;
	}
	return {
		columns: columns.map(({ name, type }) => ({ name, type })),
		rows: rows.slice(0, limit),
		truncated: rows.length > limit
	};
}

/** The result of a statement as an Arrow IPC stream; a statement that is left early is given up. */
async function* streamPieces(
	connection: Connection,
	sql: string,
	signal: AbortSignal | undefined
): AsyncGenerator<Uint8Array> {
	let piece: Uint8Array | null = null;
	try {
		signal?.throwIfAborted();
		piece = await connection.start(sql);
		while (piece === null) {
			signal?.throwIfAborted();
			piece = await connection.poll();
		}
		while (piece === null || piece.length > 0) {
			if (piece) yield piece;
			signal?.throwIfAborted();
			piece = await connection.fetch();
		}
	} finally {
		if (piece?.length !== 0)
			await closeQuietly({ close: async () => void (await connection.cancel()) });
	}
}

/**
 * Whether SQL is one statement; several in one text could end a transaction by themselves.
 * @throws Error of the database when the SQL cannot be understood.
 */
export async function isOneStatement(connection: Connection, sql: string): Promise<boolean> {
	try {
		await closeQuietly(await connection.prepare(sql));
		return true;
	} catch (error) {
		if (error instanceof Error && error.message.includes('multiple statements')) return false;
		throw error;
	}
}

/** Prepares a statement in SQL, because only SQL can be run in pieces, and returns its call. */
async function bind(
	connection: Connection,
	sql: string,
	parameters: readonly Parameter[]
): Promise<string> {
	const names = parameters.map((_, index) => `$${index + 1}`);
	checkParameters(names, parameters);
	await connection.query(`PREPARE reader_query AS ${sql}`);
	const listed = await connection.query(
		"SELECT statement FROM duckdb_prepared_statements() WHERE name = 'reader_query'"
	);
	// DuckDB's own print of the statement, without comments. It refuses values that are not used.
	const printed = String(toPlainRows(listed)[0]?.['statement']);
	const used = new Set(printed.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '').match(/\$\d+/g));
	const values = names.flatMap((name, index) =>
		used.has(name) ? [`"${name.slice(1)}" := ${literal(parameters[index]!)}`] : []
	);
	return values.length > 0 ? `EXECUTE reader_query(${values.join(', ')})` : 'EXECUTE reader_query';
}

function literal(value: Parameter): string {
	if (value === null) return 'NULL';
	if (typeof value === 'number') return `'${value}'::DOUBLE`;
	// A text cannot hold NUL in SQL.
	const parts = value.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
	return `(${parts.join(' || chr(0) || ')})::VARCHAR`;
}
