import { DataType, type Field } from 'apache-arrow';

/** A value as plain JavaScript. Whole numbers beyond 2^53 are text, so that no digit is lost. */
export type ResultValue =
	| string
	| number
	| boolean
	| null
	| readonly ResultValue[]
	| { readonly [field: string]: ResultValue };

/** A column of a result: its name and its type in SQL. */
export interface ResultColumn {
	name: string;
	type: string;
}

/** How the values of one Arrow type are read. */
interface ValueReader {
	/** The type's name in SQL. */
	type: string;
	/** A value other than null → plain JavaScript. */
	read: (value: never) => ResultValue;
}

/** A column and the reader of its values. */
export interface ColumnReader extends ResultColumn {
	read: (value: unknown) => ResultValue;
}

/**
 * The column of an Arrow field.
 * @throws Error for a type whose values would not come out right.
 */
export function columnReader({ name, type }: Field): ColumnReader {
	const reader = valueReader(type);
	if (!reader) {
		throw new Error(
			`column ${name}: values of this type cannot be shown; cast them to text, e.g. "${name}"::VARCHAR`
		);
	}
	return { name, type: reader.type, read: orNull(reader) };
}

/** Types that are not here (ENUM, INTERVAL, TIME, MAP, UNION, BLOB …) come damaged or in no plain form. */
function valueReader(type: DataType): ValueReader | null {
	if (DataType.isUtf8(type)) return { type: 'VARCHAR', read: (text: string) => text };
	if (DataType.isBool(type)) return { type: 'BOOLEAN', read: (value: boolean) => value };
	if (DataType.isInt(type)) {
		const size = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[type.bitWidth];
		return { type: type.isSigned ? size : `U${size}`, read: exactNumber };
	}
	if (DataType.isFloat(type)) {
		return { type: type.precision === 2 ? 'DOUBLE' : 'FLOAT', read: (value: number) => value };
	}
	if (DataType.isDecimal(type)) {
		const { precision, scale } = type;
		// A sum of whole numbers is a HUGEINT, which comes as a decimal of its size.
		const name = precision === 38 && scale === 0 ? 'HUGEINT' : `DECIMAL(${precision},${scale})`;
		return { type: name, read: (words: Uint32Array) => decimal(words, scale) };
	}
	if (DataType.isDate(type)) {
		return { type: 'DATE', read: (time: number) => isoText(time)?.split('T')[0] ?? null };
	}
	if (DataType.isTimestamp(type)) {
		const withZone = type.timezone != null && type.timezone !== '';
		return {
			type: withZone ? 'TIMESTAMPTZ' : 'TIMESTAMP',
			read: (time: number) => {
				const text = isoText(time)?.replace('T', ' ').replace('.000', '') ?? null;
				return withZone ? text : (text?.replace('Z', '') ?? null);
			}
		};
	}
	if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
		const item = valueReader(type.children[0]!.type);
		if (!item) return null;
		return {
			type: `${item.type}[]`,
			read: (values: Iterable<unknown>) => Array.from(values, orNull(item))
		};
	}
	if (DataType.isStruct(type)) {
		const fields = type.children.map((field) => ({ name: field.name, ...valueReader(field.type) }));
		if (fields.some(({ read }) => !read)) return null;
		const readers = fields as readonly (ValueReader & { name: string })[];
		return {
			type: `STRUCT(${readers.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
			read: (row: Record<string, unknown>) =>
				Object.fromEntries(readers.map((field) => [field.name, orNull(field)(row[field.name])]))
		};
	}
	return null;
}

function orNull({ read }: ValueReader): (value: unknown) => ResultValue {
	return (value) => (value === null || value === undefined ? null : read(value as never));
}

function exactNumber(value: number | bigint): number | string {
	if (typeof value === 'number') return value;
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : String(value);
}

/** 128 bits in four words, lowest first, in two's complement. */
function decimal(words: Uint32Array, scale: number): number | string {
	const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
	const whole = BigInt.asIntN(128, bits);
	return scale === 0 ? exactNumber(whole) : Number(`${whole}e-${scale}`);
}

/** `2026-11-21T00:00:00.000Z`; null for the infinite dates of SQL. */
function isoText(time: number): string | null {
	const date = new Date(time);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
