import type { Bilingual, ColumnType, Table } from './define';

/** A column as a dictionary describes it. */
export interface ColumnDescription {
	name: string;
	type: ColumnType;
	description: Bilingual;
	/** Words that may stand there; empty where the column is free. */
	words: readonly string[];
	/** Whether a published cell may be empty. */
	empty: boolean;
	/** Whether the build adds it to the hand-kept columns. */
	derived: boolean;
	/** Whether the build fills the cells that are empty in the hand-kept file. */
	filled: boolean;
	/** Whether the hand-kept file may do without it. */
	omissible: boolean;
	/** Whether it is one of the columns that name a row. */
	key: boolean;
	/** Table that its cells name a row of; null where they name none. */
	references: string | null;
}

/** A table as a dictionary describes it; plain data, without the readers of its cells. */
export interface TableDescription {
	name: string;
	description: Bilingual;
	/** Hand-kept file, `data/ube/…` as `data/<slug>/…`; null where the build computes the table. */
	file: string | null;
	/** Published file; null where its columns are joined into another table. */
	published: string | null;
	key: readonly string[];
	columns: readonly ColumnDescription[];
	/** Tables that refer to it. */
	referredBy: readonly string[];
}

function fileOf({ location, file }: Table): string | null {
	if (location === 'built') return null;
	return location === 'common' ? `data/${file}` : `data/<slug>/${file}`;
}

/** Describes tables out of their definitions, in their order. */
export function describeTables(tables: readonly Table[]): TableDescription[] {
	return tables.map((table) => ({
		name: table.name,
		description: table.description,
		file: fileOf(table),
		published: table.published ? `data/${table.publishedFile ?? `${table.name}.parquet`}` : null,
		key: table.key,
		columns: Object.entries(table.columns).map(([name, column]) => ({
			name,
			type: column.type,
			description: column.description,
			words: column.words ?? [],
			// Its own reader knows.
			empty: column.read.safeParse('').success && !column.filled,
			derived: column.derived,
			filled: column.filled,
			omissible: column.omissible,
			key: table.key.includes(name),
			references: table.references.find((r) => r.column === name)?.table ?? null
		})),
		referredBy: tables
			.filter((other) => other.references.some((r) => r.table === table.name))
			.map((other) => other.name)
	}));
}
