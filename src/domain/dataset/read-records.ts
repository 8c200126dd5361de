import { type Entry, type Finding, finding } from './data-set';
import type { SourceRow, Table } from '../tables';

/** A CSV record before its cells are read: the line it starts on and its cells as text. */
export interface RawRecord {
	line: number;
	cells: string[];
}

/**
 * Reads the records of one CSV file by a table's columns. The first record is the header; columns
 * that a file may do without read as empty where it does.
 * Every cell that cannot be read is a finding; a row with one is left out of `entries`.
 * @param file name for findings, e.g. `data/ube/observations.csv`
 * @param slug municipality whose folder holds the file, null for common tables
 */
export function readRecords<T extends Table>(
	table: T,
	file: string,
	slug: string | null,
	records: readonly RawRecord[]
): { entries: Entry<SourceRow<T>>[]; findings: Finding[] } {
	const [header, ...body] = records;
	const names = header?.cells ?? [];
	const known = Object.keys(table.columns).filter((name) => !table.columns[name]!.derived);
	const expected = known.filter((name) => names.includes(name) || !table.columns[name]!.omissible);
	if (names.join() !== expected.join()) {
		const line = header?.line ?? 1;
		const missing = expected.filter((name) => !names.includes(name));
		const extra = names.filter((name) => !expected.includes(name));
		const what =
			missing.length > 0 || extra.length > 0
				? [
						missing.length > 0 ? `lacks ${missing.join(', ')}` : '',
						extra.length > 0 ? `has unknown ${extra.join(', ')}` : ''
					]
						.filter(Boolean)
						.join(' and ')
				: 'has its columns in another order';
		return {
			entries: [],
			findings: [{ file, line, message: `header ${what}; expected ${expected.join(',')}` }]
		};
	}
	const absent = known.filter((name) => !names.includes(name));
	const entries: Entry<SourceRow<T>>[] = [];
	const findings: Finding[] = [];
	for (const { line, cells } of body) {
		const at: Entry<null> = { file, line, slug, row: null };
		if (cells.length !== names.length) {
			findings.push(
				finding(at, `row has ${cells.length} cells; expected ${names.length} as in the header`)
			);
			continue;
		}
		const row: Record<string, unknown> = Object.fromEntries(absent.map((name) => [name, null]));
		let whole = true;
		names.forEach((name, i) => {
			const cell = cells[i]!;
			if (cell !== cell.trim()) {
				findings.push(
					finding(
						at,
						`column ${name}: ${JSON.stringify(cell)} has white space around it; expected none`
					)
				);
				whole = false;
				return;
			}
			const read = table.columns[name]!.read.safeParse(cell);
			if (read.success) row[name] = read.data;
			else {
				whole = false;
				for (const issue of read.error.issues)
					findings.push(finding(at, `column ${name}: ${issue.message}`));
			}
		});
		if (whole) entries.push({ file, line, slug, row: row as SourceRow<T> });
	}
	return { entries, findings };
}
