import type { Data } from 'apache-arrow';
import { gunzipSync } from 'fflate';
import {
	parquetMetadata,
	parquetRead,
	type Compressors,
	type FileMetaData,
	type SchemaElement
} from 'hyparquet';
import { columnsToIPC, float64Column, int32Column, textColumn } from './arrow-columns';

type Bytes = Uint8Array<ArrayBuffer>;

/** What hyparquet does not decompress by itself. */
const COMPRESSORS: Compressors = {
	GZIP: (page) => gunzipSync(page)
};

/** A decoded table: its rows and the same as an Arrow IPC stream, ready for the engine. */
export interface DecodedTable {
	rows: number;
	ipc: Bytes;
}

/**
 * Parquet → Arrow IPC stream. Columns may be STRING, INT32 and DOUBLE, compressed with gzip or
 * snappy or not at all; null stays null, and a file without rows keeps its columns and their types.
 * @throws Error when the bytes are no Parquet file or hold another type of column.
 */
export async function decodeParquet(bytes: Bytes): Promise<DecodedTable> {
	const file = toArrayBuffer(bytes);
	const metadata = parquetMetadata(file);
	const rows = Number(metadata.num_rows);
	const columns = await Promise.all(
		metadata.schema.slice(1).map(async (element) => ({
			name: element.name,
			data: await readColumn(file, metadata, element, rows)
		}))
	);
	return { rows, ipc: columnsToIPC(columns, rows) };
}

function toArrayBuffer({ buffer, byteOffset, byteLength }: Bytes): ArrayBuffer {
	const whole = byteOffset === 0 && byteLength === buffer.byteLength;
	return whole ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}

async function readColumn(
	file: ArrayBuffer,
	metadata: FileMetaData,
	element: SchemaElement,
	rows: number
): Promise<Data> {
	const kind = columnKind(element);
	const texts = new TextCodes();
	const pieces: { start: number; values: ArrayLike<number | null> }[] = [];
	await parquetRead({
		file,
		metadata,
		columns: [element.name],
		compressors: COMPRESSORS,
		// Called once per entry of a dictionary, so a repeated text is decoded only once.
		parsers: { stringFromBytes: (bytes) => texts.codeOf(bytes) },
		onChunk: ({ columnData, rowStart }) => {
			pieces.push({ start: rowStart, values: columnData as ArrayLike<number | null> });
		}
	});
	const values = pieces.sort((a, b) => a.start - b.start).map((piece) => piece.values);
	if (kind === 'STRING') return textColumn(values, texts.texts, rows);
	return kind === 'INT32' ? int32Column(values, rows) : float64Column(values, rows);
}

type ColumnKind = 'STRING' | 'INT32' | 'DOUBLE';

function columnKind(element: SchemaElement): ColumnKind {
	const { name, type, converted_type: converted, logical_type: logical } = element;
	const meaning = logical?.type ?? converted;
	if (type === 'BYTE_ARRAY' && (meaning === 'STRING' || meaning === 'UTF8')) return 'STRING';
	if ((type === 'INT32' || type === 'DOUBLE') && meaning === undefined) return type;
	throw new Error(
		`unsupported column type ${[type ?? 'group', meaning].filter(Boolean).join(' ')}: ${name}`
	);
}

/** Gives every distinct text a number, in the order of first appearance. */
class TextCodes {
	readonly texts: string[] = [];
	readonly #codes = new Map<string, number>();
	// A byte order mark at the start is part of the text; bytes that are not UTF-8 are an error.
	readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

	codeOf(bytes: Uint8Array): number {
		const text = this.#decoder.decode(bytes);
		const known = this.#codes.get(text);
		if (known !== undefined) return known;
		this.#codes.set(text, this.texts.length);
		return this.texts.push(text) - 1;
	}
}
