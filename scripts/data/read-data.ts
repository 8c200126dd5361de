import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	checkEntries,
	CsvFileError,
	finding,
	readRecords,
	type Entries,
	type Finding
} from '../../src/domain/dataset';
import { TABLE_LIST, type Table } from '../../src/domain/tables';
import { readCsv } from './csv-file';

/** Files that may be lacking: not every city grades, links to concepts or has milestones. */
const OPTIONAL_FILES = new Set([
	'evaluations.csv',
	'grade-scales.csv',
	'indicator-concepts.csv',
	'milestones.csv'
]);

/** What stands under the data folder, read and checked. */
export interface ReadData {
	entries: Entries;
	/** Everything that is wrong, of all files and rules, in one list. */
	findings: Finding[];
	/** Names of all files read, `data/ube/observations.csv`. */
	files: string[];
}

/**
 * Reads every table's CSV below `directory` and applies every rule.
 * Rules between tables run over the rows that could be read, so that one run reports all mistakes.
 */
export function readData(directory: string): ReadData {
	const findings: Finding[] = [];
	const files: string[] = [];
	const entries = Object.fromEntries(TABLE_LIST.map((t) => [t.name, []])) as unknown as Entries;
	const slugs = existsSync(directory)
		? readdirSync(directory, { withFileTypes: true })
				.filter((d) => d.isDirectory())
				.map((d) => d.name)
				.sort()
		: [];

	const readTable = (table: Table, slug: string | null) => {
		const name = slug === null ? `data/${table.file}` : `data/${slug}/${table.file}`;
		const path = join(directory, ...(slug === null ? [] : [slug]), table.file);
		if (!existsSync(path)) {
			if (!OPTIONAL_FILES.has(table.file))
				findings.push({
					file: name,
					line: 1,
					message: `file is missing; expected the table ${table.name}`
				});
			return;
		}
		files.push(name);
		try {
			const read = readRecords(table, name, slug, readCsv(path));
			(entries[table.name as keyof Entries] as unknown[]).push(...read.entries);
			findings.push(...read.findings);
		} catch (error) {
			if (!(error instanceof CsvFileError)) throw error;
			findings.push({ file: name, line: error.line, message: error.message });
		}
	};
	for (const table of TABLE_LIST) {
		if (table.location === 'common') readTable(table, null);
		else if (table.location === 'municipality')
			for (const slug of municipalityOrder(entries, slugs)) readTable(table, slug);
	}

	for (const e of entries.municipality)
		if (!slugs.includes(e.row.slug))
			findings.push(
				finding(e, `${e.row.name_en} has no folder; expected data/${e.row.slug} with its files`)
			);
	const known = new Set(entries.municipality.map((e) => e.row.slug));
	for (const slug of slugs)
		if (!known.has(slug))
			findings.push({
				file: `data/${slug}`,
				line: 1,
				message: `folder belongs to no municipality; expected its slug in data/municipalities.csv`
			});
	const expected = new Set(files.map((f) => f.split('/').slice(1).join('/')));
	for (const slug of [null, ...slugs])
		for (const file of readdirSync(join(directory, slug ?? '')).filter((f) => f.endsWith('.csv')))
			if (!expected.has(slug === null ? file : `${slug}/${file}`))
				findings.push({
					file: slug === null ? `data/${file}` : `data/${slug}/${file}`,
					line: 1,
					message: `file is no table; expected one of ${TABLE_LIST.filter(
						(t) => t.location === (slug === null ? 'common' : 'municipality')
					)
						.map((t) => t.file)
						.join(', ')}`
				});
	return { entries, findings: [...findings, ...checkEntries(entries)], files };
}

/** Folders in the order of municipalities.csv, unknown ones last. */
function municipalityOrder(entries: Entries, slugs: readonly string[]): string[] {
	const order = entries.municipality.map((e) => e.row.slug);
	const rank = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length);
	return [...slugs].sort((a, b) => rank(a) - rank(b));
}
