import { createHash } from 'node:crypto';
import { CsvFileError, type Finding } from '../../src/domain/dataset';
import { ScriptError } from '../run/script-error';
import { namesRow, newestEntries } from './changelog';
import { formatCsv } from './csv-file';
import { type DataFiles, FILE_SEALS } from './data-files';
import { officialNames } from './read-official';

const HEADER = ['file', 'digest'];
const LENGTH = 12;

/** A file of official figures that is not as it was reviewed: new, changed or gone. */
export interface UnreviewedFile {
	/** `data/official/area.csv` */
	file: string;
	/** What it is now; null where it is gone. */
	digest: string | null;
	/** What it was, and the line that says so; null where it is new. */
	seal: { digest: string; line: number } | null;
}

const digests = new WeakMap<Uint8Array, string>();

/** The first 12 hex digits of the SHA-256 of a file, line ends taken as \n. */
function digestFile(bytes: Uint8Array): string {
	const known = digests.get(bytes);
	if (known !== undefined) return known;
	const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
	const digest = createHash('sha256').update(text, 'latin1').digest('hex').slice(0, LENGTH);
	digests.set(bytes, digest);
	return digest;
}

/** The seals by file, and what is wrong with the file that keeps them. */
function readFileSeals(files: DataFiles) {
	const seals = new Map<string, { digest: string; line: number }>();
	const findings: Finding[] = [];
	if (!files.names.includes(FILE_SEALS)) return { seals, findings };
	const wrong = (line: number, message: string) =>
		findings.push({ file: FILE_SEALS, line, message });
	try {
		const [header, ...records] = files.records(FILE_SEALS);
		if (header?.cells.join() !== HEADER.join())
			wrong(1, `header is "${header?.cells.join() ?? ''}"; expected ${HEADER.join()}`);
		else
			for (const { line, cells } of records) {
				const [name = '', digest = ''] = cells;
				if (cells.length !== HEADER.length || name === '' || !/^[0-9a-f]{12}$/.test(digest))
					wrong(
						line,
						`"${cells.join()}" is no seal; expected the name of a file and 12 hexadecimal digits`
					);
				else if (seals.has(`data/${name}`)) wrong(line, `"${name}" is sealed twice; expected once`);
				else seals.set(`data/${name}`, { digest, line });
			}
	} catch (error) {
		if (!(error instanceof CsvFileError)) throw error;
		wrong(error.line, error.message);
	}
	return { seals, findings };
}

/** The files of official figures that are not as they were reviewed, and what is wrong with their seals. */
export function findUnreviewedFiles(files: DataFiles): {
	unreviewed: UnreviewedFile[];
	findings: Finding[];
} {
	const { seals, findings } = readFileSeals(files);
	const present = officialNames(files);
	const names = [...new Set([...present, ...seals.keys()])].sort();
	const unreviewed = names.flatMap((file) => {
		const seal = seals.get(file) ?? null;
		const digest = present.includes(file) ? digestFile(files.bytes(file)) : null;
		return digest === seal?.digest ? [] : [{ file, digest, seal }];
	});
	return { unreviewed, findings };
}

/** Files that are not as they were reviewed, one line each, with what to do. */
export const listUnreviewedFiles = (unreviewed: readonly UnreviewedFile[]): Finding[] =>
	unreviewed.map(({ file, digest, seal }) => {
		const then = `npm run data:seal -- --reviewed ${file}`;
		if (digest === null)
			return {
				file: FILE_SEALS,
				line: seal!.line,
				message: `${file} is gone; put it back, or say why in data/CHANGELOG.md, then ${then}`
			};
		const what = seal === null ? 'is new and not reviewed' : 'has changed since it was reviewed';
		return {
			file,
			line: 1,
			message: `file ${what}; hold it against what was published, name it in data/CHANGELOG.md, then ${then}`
		};
	});

/** Everything that is wrong with the files of official figures and their seals. */
export function checkFileSeals(files: DataFiles): Finding[] {
	const { unreviewed, findings } = findUnreviewedFiles(files);
	return [...findings, ...listUnreviewedFiles(unreviewed)];
}

/** Those of some files that a word picks out: `data/official` and `official` a folder, `official/area.csv` and `area` a file. */
export function pickFiles(unreviewed: readonly UnreviewedFile[], word: string): UnreviewedFile[] {
	const path = word.replace(/^(?:\.\/)?(?:data\/)?/, 'data/').replace(/\/$/, '');
	return unreviewed.filter(
		({ file }) =>
			file === path || file.startsWith(`${path}/`) || file === `data/official/${word}.csv`
	);
}

/**
 * Holds files that are to be sealed against the changelog.
 * @throws ScriptError that lists those which its newest entries do not name
 */
export function checkFilesNamed(unreviewed: readonly UnreviewedFile[], changelog: string): void {
	const entries = newestEntries(changelog);
	const unnamed = unreviewed.filter(({ file }) => {
		const name = file.slice('data/'.length);
		const id = name.replace(/^official\/|\.csv$/g, '');
		const names = { identifiers: [id], file: name, municipality: [], first: false };
		return !entries || !(namesRow(entries, names) || namesFolder(entries.lines, name));
	});
	if (unnamed.length === 0) return;
	throw new ScriptError([
		...unnamed.map(
			({ file }) =>
				`${file}:1: no newest entry in data/CHANGELOG.md names the file; expected a line with \`${file.slice('data/'.length)}\``
		),
		'seal: nothing sealed'
	]);
}

/** Whether a line names all of data/official. */
const namesFolder = (lines: readonly string[], name: string): boolean =>
	name.startsWith('official/') && lines.some((line) => line.includes('`official/`'));

/** The text of the file of seals when these files are sealed as they are; others keep theirs. */
export function sealFiles(files: DataFiles, reviewed: readonly UnreviewedFile[]): string {
	const seals = new Map([...readFileSeals(files).seals].map(([file, seal]) => [file, seal.digest]));
	for (const { file, digest } of reviewed)
		if (digest === null) seals.delete(file);
		else seals.set(file, digest);
	return formatCsv([
		HEADER,
		...[...seals].sort().map(([file, digest]) => [file.slice('data/'.length), digest])
	]);
}
