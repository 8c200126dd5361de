import type { SourceRow, Row, TableName, Tables } from '../tables';

/** A row with the place where it is kept, so that a finding can name it. */
export interface Entry<R> {
	/** File as a reader of the repository names it: `data/ube/observations.csv`. */
	file: string;
	/** 1-based line of that file on which the row starts. */
	line: number;
	/** Slug of the municipality whose folder holds the file; null for the common tables. */
	slug: string | null;
	row: R;
}

/** The hand-kept rows of every table. */
export type Entries = { [N in TableName]: Entry<SourceRow<Tables[N]>>[] };

/** The complete rows of every table, derived columns included. */
export type DataSet = { [N in TableName]: Row<Tables[N]>[] };

/** Something wrong in the data: where, what, and what was expected. */
export interface Finding {
	file: string;
	line: number;
	message: string;
}

/** A finding at an entry. */
export function finding(entry: Entry<unknown>, message: string): Finding {
	return { file: entry.file, line: entry.line, message };
}

/** Findings as the command line prints them, in file and line order: `data/ube/observations.csv:3: …`. */
export function formatFindings(findings: readonly Finding[]): string[] {
	return [...findings]
		.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line)
		.map((f) => `${f.file}:${f.line}: ${f.message}`);
}
