import { groupBy } from '../../src/domain';
import type { Finding } from '../../src/domain/dataset';
import type { CsvRows } from './csv-rows';
import type { DataFiles } from './data-files';
import { type ChangedCell, changeInWords, soleOf } from './keyed-rows';
import {
	readSeals,
	readTableRows,
	type Seal,
	type SealableRow,
	sealable,
	sealFileOf
} from './seals';

/** A row that is not as it was reviewed: new without a seal, changed since, or gone without a row. */
export interface UnreviewedRow {
	/** The table's file, `data/ube/schedule.csv`. */
	file: string;
	key: string;
	/** The row as it is; undefined where it is gone. */
	row?: SealableRow;
	/** The seal that it has; undefined where it is new. */
	seal?: Seal;
}

/** Where a row stands: in its file, or, where it is gone, its seal. */
export const placeOf = ({ file, row, seal }: UnreviewedRow): { file: string; line: number } =>
	row ? { file, line: row.line } : { file: sealFileOf(file), line: seal!.line };

/** The rows that are not as they were reviewed, in the order of their files and lines. */
export function findUnreviewed(
	rows: CsvRows,
	seals: ReadonlyMap<string, ReadonlyMap<string, Seal>>
): UnreviewedRow[] {
	const sole = soleOf(rows);
	return [...new Set([...rows.keys(), ...seals.keys()])].sort().flatMap((file) => {
		const sealed = seals.get(file) ?? new Map<string, Seal>();
		const present = sealable(file, rows, sole);
		const keys = new Set(present.map((row) => row.key));
		const rest = present.flatMap((row): UnreviewedRow[] => {
			const seal = sealed.get(row.key);
			if (seal?.digest === row.digest) return [];
			return [{ file, key: row.key, row, ...(seal && { seal }) }];
		});
		const gone = [...sealed.values()]
			.filter((seal) => !keys.has(seal.key))
			.map((seal) => ({ file, key: seal.key, seal }));
		return [...rest, ...gone];
	});
}

/** Finds what changed in a row since it was reviewed; null where that is not known. */
export type FindChange = (unreviewed: UnreviewedRow) => readonly ChangedCell[] | null;

const COMMAND = 'npm run data:seal -- --reviewed';

/** What happened to a row and what to do about it. */
function describe(unreviewed: UnreviewedRow, findChange: FindChange): string {
	const { file, key, row, seal } = unreviewed;
	const place = placeOf(unreviewed);
	const then = `${COMMAND} ${place.file}:${place.line}`;
	if (!row)
		return `row "${key}" is gone from ${file}; put it back, or say why in data/CHANGELOG.md, then ${then}`;
	const action = `against the document, name it in data/CHANGELOG.md, then ${then}`;
	if (!seal) return `row "${key}" is new and not reviewed; hold it ${action}`;
	const cells = findChange(unreviewed);
	const what = cells ? changeInWords(cells) : 'in some cell';
	return `row "${key}" has changed since it was reviewed: ${what}; read it again ${action}`;
}

/** The state of a data folder as the seals see it. */
export interface SealedState {
	rows: CsvRows;
	seals: ReadonlyMap<string, ReadonlyMap<string, Seal>>;
	unreviewed: readonly UnreviewedRow[];
	/** What is wrong with the files that keep the seals. */
	findings: readonly Finding[];
}

/** Reads rows and seals and holds them against each other; a file that is no CSV is left to other checks. */
export function readSealedState(files: DataFiles): SealedState {
	const rows = readTableRows(files);
	const { seals, findings } = readSeals(files);
	const readable = new Map(
		[...seals].filter(([file]) => rows.has(file) || !files.names.includes(file))
	);
	return { rows, seals, unreviewed: findUnreviewed(rows, readable), findings };
}

/** Rows that are not as they were reviewed, one line each: `data/ube/schedule.csv:7: row …`. */
export const listUnreviewed = (
	unreviewed: readonly UnreviewedRow[],
	findChange: FindChange
): Finding[] => unreviewed.map((u) => ({ ...placeOf(u), message: describe(u, findChange) }));

/** So many rows of a file are told one by one; more are counted. */
const TOLD = 20;

/** What is wrong with seals and what they seal: rows that are not as they were reviewed, the first of each file. */
export function checkSeals(
	{ unreviewed, findings }: SealedState,
	findChange: FindChange
): Finding[] {
	const files = groupBy(unreviewed, (u) => placeOf(u).file);
	const rest = [...files].flatMap(([file, list]) => {
		const next = list[TOLD];
		if (!next) return [];
		const message = `here and below ${list.length - TOLD} more rows are not as they were reviewed; npm run data:seal lists them`;
		return [{ file, line: placeOf(next).line, message }];
	});
	const told = [...files.values()].flatMap((list) => list.slice(0, TOLD));
	return [...findings, ...listUnreviewed(told, findChange), ...rest];
}
