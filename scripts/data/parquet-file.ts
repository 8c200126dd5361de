import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { ColumnType, Table } from '../../src/domain/tables';

/** How each type of column is stored, and the encodings of which the smallest is taken; first the library's own choice. */
const PARQUET: Readonly<
	Record<ColumnType, { type: ColumnSource['type']; encodings: readonly ColumnSource['encoding'][] }>
> = {
	TEXT: {
		type: 'STRING',
		encodings: [undefined, 'DELTA_BYTE_ARRAY', 'DELTA_LENGTH_BYTE_ARRAY']
	},
	INTEGER: { type: 'INT32', encodings: [undefined, 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'] },
	DOUBLE: { type: 'DOUBLE', encodings: [undefined, 'BYTE_STREAM_SPLIT'] }
};

/**
 * One table as a Parquet file: STRING, INT32 and DOUBLE columns in the order of the definition, in one
 * group of rows and compressed with gzip, empty cells as null. The same rows always give the same bytes.
 */
export function toParquet(
	table: Pick<Table, 'columns'>,
	rows: readonly Readonly<Record<string, unknown>>[]
): Uint8Array {
	return write(
		rows.length,
		Object.entries(table.columns).map(([name, column]) => {
			const { type, encodings } = PARQUET[column.type];
			const data = rows.map((row) => row[name] ?? null);
			const ways = encodings.map((encoding): ColumnSource => {
				const way = { name, type: type!, nullable: true, data };
				return encoding === undefined ? way : { ...way, encoding };
			});
			const sizes = ways.map((way) => write(rows.length, [way]).length);
			return ways[sizes.indexOf(Math.min(...sizes))]!;
		})
	);
}

function write(rows: number, columnData: ColumnSource[]): Uint8Array {
	const buffer = parquetWriteBuffer({
		codec: 'GZIP',
		compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9 }) },
		rowGroupSize: Math.max(rows, 1),
		statistics: false,
		columnData: columnData.map((column) => ({ ...column, offsetIndex: false }))
	});
	return new Uint8Array(buffer);
}
