import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { Table } from '../../src/domain/tables';

const PARQUET_TYPES = { TEXT: 'STRING', INTEGER: 'INT32', DOUBLE: 'DOUBLE' } as const;

/** Encodings beside the writer's own choice, of which a column may take the smallest. */
const ENCODINGS = {
	TEXT: ['PLAIN', 'DELTA_BYTE_ARRAY', 'DELTA_LENGTH_BYTE_ARRAY'],
	INTEGER: ['PLAIN', 'DELTA_BINARY_PACKED', 'BYTE_STREAM_SPLIT'],
	DOUBLE: ['PLAIN', 'BYTE_STREAM_SPLIT']
} as const;

const write = (columnData: ColumnSource[]): Uint8Array =>
	new Uint8Array(
		parquetWriteBuffer({
			codec: 'GZIP',
			compressors: { GZIP: (bytes) => gzipSync(bytes, { level: 9 }) },
			// Read as a whole: neither parts nor what would help to skip them.
			rowGroupSize: Number.MAX_SAFE_INTEGER,
			statistics: false,
			columnData
		})
	);

/** A column in the encoding that makes it smallest; the first of several. */
function smallest(column: ColumnSource, type: keyof typeof ENCODINGS): ColumnSource {
	const candidates = [column, ...ENCODINGS[type].map((encoding) => ({ ...column, encoding }))];
	const sizes = candidates.map((candidate) => write([candidate]).length);
	return candidates[sizes.indexOf(Math.min(...sizes))]!;
}

/**
 * One table as a Parquet file: STRING, INT32 and DOUBLE columns in the order of the definition,
 * compressed with gzip, empty cells as null. The same rows always give the same bytes.
 * @param options.small whether each column is encoded as it becomes smallest, which takes longer
 */
export function toParquet(
	table: Pick<Table, 'columns'>,
	rows: readonly Readonly<Record<string, unknown>>[],
	{ small = false }: { small?: boolean } = {}
): Uint8Array {
	const columns = Object.entries(table.columns).map(([name, { type }]) => {
		const column: ColumnSource = {
			name,
			type: PARQUET_TYPES[type],
			nullable: true,
			offsetIndex: false,
			data: rows.map((row) => row[name] ?? null)
		};
		return small ? smallest(column, type) : column;
	});
	return write(columns);
}
