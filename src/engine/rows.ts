import type { Query } from '../query/query';
import { RowError } from './errors';

/** An Arrow table by its shape: two copies of Arrow can meet, so never `instanceof`. */
export interface ArrowRows {
	readonly numRows: number;
	readonly schema: { readonly fields: readonly { readonly name: string }[] };
	getChildAt(index: number): { get(row: number): unknown } | null;
}

/** A row as plain JavaScript: text, number, boolean, null, or lists of these. */
export type PlainRow = Record<string, unknown>;

/** Arrow rows → plain rows, one property per column. */
export function toPlainRows(table: ArrowRows): PlainRow[] {
	const columns = table.schema.fields.map(({ name }, index) => ({
		name,
		vector: table.getChildAt(index)
	}));
	return Array.from({ length: table.numRows }, (_, row) => {
		const plain: PlainRow = {};
		for (const { name, vector } of columns) plain[name] = toPlainValue(vector?.get(row));
		return plain;
	});
}

function toPlainValue(value: unknown): unknown {
	if (value === null || value === undefined) return null;
	if (typeof value !== 'object') return value;
	if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, toPlainValue);
	return value;
}

/**
 * Arrow rows → rows of the query's type, each checked by its schema.
 * @throws RowError for the first row that does not pass.
 */
export function parseRows<R>(query: Pick<Query<never, R>, 'name' | 'row'>, table: ArrowRows): R[] {
	return toPlainRows(table).map((plain, row) => {
		const read = query.row.safeParse(plain);
		if (read.success) return read.data as R;
		const issue = read.error.issues[0];
		const column = String(issue?.path[0] ?? '');
		const problem = column !== '' && !(column in plain) ? 'missing' : describeIssue(issue);
		throw new RowError(
			{ query: query.name, row, column, value: plain[column] ?? null, problem },
			read.error
		);
	});
}

function describeIssue(issue: { message: string; expected?: unknown } | undefined): string {
	if (issue?.expected !== undefined) return `expected ${String(issue.expected)}`;
	return issue?.message ?? 'invalid';
}
