import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from '../../src/domain/tables';

const PARQUET_TYPES = { TEXT: 'STRING', INTEGER: 'INT32', DOUBLE: 'DOUBLE' } as const;

/**
 * One table as a Parquet file: STRING, INT32 and DOUBLE columns in the order of the definition,
 * empty cells as null, compressed with gzip. The same rows give the same bytes with the same zlib.
 */
export function toParquet(table: Table, rows: readonly Record<string, unknown>[]): Uint8Array {
	const buffer = parquetWriteBuffer({
		codec: 'GZIP',
		compressors: { GZIP: (page) => gzipSync(page, { level: 9 }) },
		columnData: Object.entries(table.columns).map(([name, column]) => ({
			name,
			type: PARQUET_TYPES[column.type],
			nullable: true,
			data: rows.map((row) => row[name] ?? null)
		}))
	});
	return new Uint8Array(buffer);
}
