import { CsvFileError, parseCsv } from '../../src/domain/dataset';
import { type CsvRow, type CsvRows, rowsOf } from './csv-rows';
import { fileAt, revisionsOf } from './git-files';
import { type ChangedCell, changedCells } from './keyed-rows';
import { sealable } from './seals';
import type { FindChange } from './unreviewed-rows';

/** Revisions of a file that are searched for the row as it was reviewed, the newest first. */
const REACH = 30;

/** The rows of a file at its earlier revisions by their digests, one revision after the other. */
function* earlierRows(file: string, rows: CsvRows): Generator<ReadonlyMap<string, CsvRow>> {
	for (const revision of revisionsOf(file).slice(0, REACH)) {
		const bytes = fileAt(revision, file);
		if (bytes === null) continue;
		try {
			const past = new Map([...rows, [file, rowsOf(parseCsv(bytes))]]);
			yield new Map(sealable(file, past).map((row) => [row.digest, row]));
		} catch (error) {
			if (!(error instanceof CsvFileError)) throw error;
		}
	}
}

/**
 * Finds in git's memory what a row was when it was reviewed. A project without git, and a row whose
 * reviewed state was never committed or lies far back, leave it unknown.
 * @param rows of all tables as they are
 */
export function changeFinder(rows: CsvRows): FindChange {
	const searches = new Map<
		string,
		{ found: Map<string, CsvRow>; rest: Generator<ReadonlyMap<string, CsvRow>> }
	>();
	return ({ file, row, seal }): ChangedCell[] | null => {
		if (!row || !seal) return null;
		const search = searches.get(file) ?? { found: new Map(), rest: earlierRows(file, rows) };
		searches.set(file, search);
		while (!search.found.has(seal.digest)) {
			const next = search.rest.next();
			if (next.done) return null;
			for (const [digest, earlier] of next.value) search.found.set(digest, earlier);
		}
		return changedCells(search.found.get(seal.digest)!.cells, row.cells);
	};
}
