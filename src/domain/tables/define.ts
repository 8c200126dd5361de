import * as z from 'zod/mini';

/** The same words in Japanese and English. */
export interface Bilingual {
	ja: string;
	en: string;
}

/** Column types that travel from CSV through Parquet and Arrow to the engine unchanged. */
export type ColumnType = 'TEXT' | 'INTEGER' | 'DOUBLE';

type CellSchema<T> = z.ZodMiniType<T, string>;

/** One column: how its CSV cell (always text) is read, what it is in the engine, what it means. */
export interface Column<T, D extends boolean = boolean, F extends boolean = boolean> {
	read: CellSchema<T>;
	type: ColumnType;
	description: Bilingual;
	/** Words that may stand here, for the dictionary; absent when the column is free. */
	words?: readonly string[];
	/** True when the build computes the column; it does not stand in the hand-kept CSV. */
	derived: D;
	/** True when the build fills cells that the hand-kept CSV leaves empty; no published cell is. */
	filled: F;
	/** True when the hand-kept CSV may do without the column; all its cells then count as empty. */
	omissible: boolean;
}

const message = (expected: string | ((cell: string) => string)) => ({
	error: ({ input = '' }: { input?: unknown }) =>
		`${JSON.stringify(input)} is not ${typeof expected === 'string' ? expected : expected(String(input))}`
});

const TEXT = z.string().check(z.minLength(1, { error: () => 'is empty; expected text' }));
const OPTIONAL_TEXT = z.pipe(
	z.string(),
	z.transform((cell: string): string | null => (cell === '' ? null : cell))
);
const number = (pattern: RegExp, expected: string) =>
	z.pipe(z.string().check(z.regex(pattern, message(expected))), z.transform(Number));
const optional = <T>(schema: CellSchema<T>): CellSchema<T | null> =>
	z.pipe(
		z.string(),
		z.transform((cell: string, context): T | null => {
			if (cell === '') return null;
			const read = schema.safeParse(cell);
			if (read.success) return read.data;
			for (const issue of read.error.issues)
				context.issues.push({ code: 'custom', message: issue.message, input: cell });
			return z.NEVER;
		})
	);

const INTEGER = number(/^-?\d+$/, 'a whole number; expected e.g. 2022');
const DECIMAL = number(
	/^-?\d+(\.\d+)?$/,
	'a plain decimal number; expected e.g. 96.79 or -369000, without commas and units'
);

const column =
	<T>(read: CellSchema<T>, type: ColumnType) =>
	(ja: string, en: string): Column<T, false, false> => ({
		read,
		type,
		description: { ja, en },
		derived: false,
		filled: false,
		omissible: false
	});

/** Text that must not be empty. */
export const text = column<string>(TEXT, 'TEXT');
/** Text or nothing (null). */
export const optionalText = column<string | null>(OPTIONAL_TEXT, 'TEXT');
/** A whole number such as a fiscal year. */
export const integer = column<number>(INTEGER, 'INTEGER');
/** A whole number or nothing (null). */
export const optionalInteger = column<number | null>(optional(INTEGER), 'INTEGER');
/** A plain decimal. */
export const decimal = column<number>(DECIMAL, 'DOUBLE');
/** A plain decimal or nothing (null). */
export const optionalDecimal = column<number | null>(optional(DECIMAL), 'DOUBLE');

const oneOf = <const W extends string>(words: readonly W[]): CellSchema<W> =>
	z.pipe(
		z.string().check(
			z.refine((cell) => (words as readonly string[]).includes(cell), {
				error: (issue) =>
					`${JSON.stringify(issue.input)} is not one of the words here; expected ${words.join(', ')}`
			})
		),
		z.transform((cell) => cell as W)
	);

/** One of the given words. */
export const word = <const W extends string>(
	words: readonly W[],
	ja: string,
	en: string
): Column<W, false, false> => ({
	...column<W>(oneOf(words), 'TEXT')(ja, en),
	words
});
/** One of the given words or nothing (null). */
export const optionalWord = <const W extends string>(
	words: readonly W[],
	ja: string,
	en: string
): Column<W | null, false, false> => ({
	...column<W | null>(optional(oneOf(words)), 'TEXT')(ja, en),
	words
});
/** Text that has to satisfy a rule of its own, such as a code with its check digit. */
export const checkedText = (
	holds: (cell: string) => boolean,
	expected: (cell: string) => string,
	ja: string,
	en: string
): Column<string, false, false> =>
	column<string>(z.string().check(z.refine(holds, message(expected))), 'TEXT')(ja, en);
/** A column that the build computes from other columns. */
export const derived = <T>(c: Column<T, false, false>): Column<T, true, false> => ({
	...c,
	derived: true
});
/** A column that a hand-kept file may do without. */
export const omissible = <T>(
	c: Column<T | null, false, false>
): Column<T | null, false, false> => ({
	...c,
	omissible: true
});
/** A column that a hand-kept file may leave empty or do without, because the build knows what belongs there. */
export const filled = <T>(c: Column<T, false, false>): Column<T | null, false, true> => ({
	...c,
	read: optional(c.read),
	filled: true,
	omissible: true
});

export type Columns = Record<string, Column<unknown>>;

/** A table of the data set: the single definition of its names, types and rules. */
export interface Table<C extends Columns = Columns> {
	name: string;
	/** File under `data/`, or under `data/<slug>/` when each municipality keeps its own; none exists for a table that the build makes. */
	file: string;
	location: 'common' | 'municipality' | 'built';
	description: Bilingual;
	columns: C;
	/** Columns that together name a row. */
	key: readonly (keyof C & string)[];
	/** Columns that must name a row of another table; an empty cell refers to nothing. */
	references: readonly { column: keyof C & string; table: string }[];
	/** False for a hand-kept file whose columns are joined into another table instead of being published. */
	published: boolean;
	/** Published file below `data/`, where it is not `<name>.parquet`. */
	publishedFile?: string;
}

/** Declares a table; the column names in key and references are checked by the compiler. */
export function defineTable<C extends Columns>(
	table: Omit<Table<C>, 'published'> & { published?: boolean }
): Table<C> {
	return { published: true, ...table };
}

/** Row of a table after its cells were read and the derived columns added. */
export type Row<T> =
	T extends Table<infer C>
		? {
				[K in keyof C]: C[K] extends Column<infer V, boolean, true>
					? NonNullable<V>
					: C[K] extends Column<infer V>
						? V
						: never;
			}
		: never;

/** Row as it stands in the hand-kept CSV: without the derived columns. */
export type SourceRow<T> =
	T extends Table<infer C>
		? {
				[K in keyof C as C[K] extends Column<unknown, false> ? K : never]: C[K] extends Column<
					infer V
				>
					? V
					: never;
			}
		: never;
