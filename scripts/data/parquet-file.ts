import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Table } from '../../src/domain/tables';

/** How the columns are compressed; whoever reads the files has to know it. */
const CODEC: 'GZIP' | 'SNAPPY' = 'GZIP';

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 });

const PARQUET_TYPES = { TEXT: 'STRING', INTEGER: 'INT32', DOUBLE: 'DOUBLE' } as const;

/**
 * One table as a Parquet file: STRING, INT32 and DOUBLE columns in the order of the definition,
 * empty cells as null. The same rows always give the same bytes.
 */
export function toParquet(
	table: Pick<Table, 'columns'>,
	rows: readonly Readonly<Record<string, unknown>>[]
): Uint8Array {
	const buffer = parquetWriteBuffer({
		codec: CODEC,
		...(CODEC === 'GZIP' && { compressors: { GZIP: gzip } }),
		columnData: Object.entries(table.columns).map(([name, column]) => ({
			name,
			type: PARQUET_TYPES[column.type],
			nullable: true,
			data: rows.map((row) => row[name] ?? null)
		}))
	});
	return new Uint8Array(buffer);
}
