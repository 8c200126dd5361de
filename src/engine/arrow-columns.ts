import {
	Dictionary,
	Field,
	Float64,
	Int32,
	makeData,
	makeVector,
	RecordBatch,
	Schema,
	Struct,
	Table,
	tableToIPC,
	Utf8,
	type Data
} from 'apache-arrow';

/** Values of a column in pieces, null where the cell is empty. */
export type Pieces<T> = readonly ArrayLike<T | null>[];

/** Whole numbers → an Arrow Int32 column. */
export function int32Column(pieces: Pieces<number>, length: number): Data<Int32> {
	const { data, nullBitmap, nullCount } = fill(pieces, new Int32Array(length));
	return makeData({ type: new Int32(), length, nullCount, nullBitmap, data });
}

/** Numbers → an Arrow Float64 column. */
export function float64Column(pieces: Pieces<number>, length: number): Data<Float64> {
	const { data, nullBitmap, nullCount } = fill(pieces, new Float64Array(length));
	return makeData({ type: new Float64(), length, nullCount, nullBitmap, data });
}

/** Codes into `texts` → a dictionary-encoded Arrow Utf8 column; every text is stored once. */
export function textColumn(
	codes: Pieces<number>,
	texts: readonly string[],
	length: number
): Data<Dictionary<Utf8, Int32>> {
	const { data, nullBitmap, nullCount } = fill(codes, new Int32Array(length));
	// A column of nulls only: its codes (all 0) still have to point at something.
	const dictionary = makeVector(utf8Data(texts.length > 0 ? texts : ['']));
	const type = new Dictionary(new Utf8(), new Int32());
	return makeData({ type, length, nullCount, nullBitmap, data, dictionary });
}

/** Columns of equal length → an Arrow IPC stream of a table. */
export function columnsToIPC(
	columns: readonly { name: string; data: Data }[],
	length: number
): Uint8Array<ArrayBuffer> {
	const fields = columns.map(({ name, data }) => new Field(name, data.type, true));
	const children = columns.map(({ data }) => data);
	const struct = makeData({ type: new Struct(fields), length, nullCount: 0, children });
	const schema = new Schema(fields);
	const table = new Table(schema, [new RecordBatch(schema, struct)]);
	return tableToIPC(table, 'stream') as Uint8Array<ArrayBuffer>;
}

function utf8Data(texts: readonly string[]): Data<Utf8> {
	const encoder = new TextEncoder();
	const encoded = texts.map((text) => encoder.encode(text));
	const valueOffsets = new Int32Array(texts.length + 1);
	encoded.forEach((bytes, i) => (valueOffsets[i + 1] = valueOffsets[i]! + bytes.length));
	const data = new Uint8Array(valueOffsets[texts.length]!);
	encoded.forEach((bytes, i) => data.set(bytes, valueOffsets[i]));
	return makeData({ type: new Utf8(), length: texts.length, nullCount: 0, valueOffsets, data });
}

/** Copies the values behind each other and notes the nulls, one bit per row, lowest bit first. */
function fill<A extends Int32Array | Float64Array>(pieces: Pieces<number>, data: A) {
	const nullBitmap = new Uint8Array(Math.ceil(data.length / 8));
	let row = 0;
	let present = 0;
	for (const piece of pieces) {
		for (let i = 0; i < piece.length; i++, row++) {
			const value = piece[i];
			if (value === null || value === undefined) continue;
			data[row] = value;
			nullBitmap[row >> 3]! |= 1 << (row & 7);
			present++;
		}
	}
	if (row !== data.length) throw new Error(`column has ${row} values, expected ${data.length}`);
	return { data, nullBitmap, nullCount: data.length - present };
}
