import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Entries, type Finding, formatFindings, indexDocuments } from '../src/domain/dataset';
import { checkSource } from './data/check-sources';
import { type Coverage, coverageOf, formatCoverage, listRest } from './data/coverage';
import { readOptions } from './run/options';
import { openDataFiles } from './data/data-files';
import { checkFileSeals } from './data/file-seals';
import { readDataFiles } from './data/read-data';
import { officialNames, readOfficial } from './data/read-official';
import { changeFinder } from './data/reviewed-state';
import { runScript, ScriptError } from './run/script-error';
import { readSource } from './data/source-text';
import { checkSeals, readSealedState } from './data/unreviewed-rows';

/** Holds the rows against the documents at hand in `directory` and says which are not. */
function checkSources(entries: Entries, directory: string) {
	const findings: Finding[] = [];
	const coverages: Coverage[] = [];
	const { documentsOf } = indexDocuments(entries);
	for (const { row: city } of entries.municipality) {
		const documents = documentsOf(city.slug);
		for (const { document_id } of documents) {
			// The only document of a city may also go by the name of the city.
			const names = documents.length === 1 ? [document_id, city.slug] : [document_id];
			const source = readSource(directory, names);
			if (source === null) {
				console.log(
					`sources: ${names.at(-1)}.txt is not at hand; the rows of ${city.name_en} were not held`
				);
				continue;
			}
			findings.push(...checkSource(entries, document_id, source));
			coverages.push(coverageOf(entries, document_id, source));
		}
	}
	return { findings, coverages };
}

/**
 * `npm run data:check [-- --data DIR] [--sources DIR [--coverage FILE]]`: reads all CSV files and
 * reports everything that is wrong in one run, in the project's own folder also each row that is not as it
 * was reviewed; with `--sources` it also holds the rows against the
 * texts of the documents, `DIR/<document>.txt` or `DIR/<slug>.txt` of a city's only one, and says how far they cover them.
 */
await runScript(() => {
	const options = readOptions(['data', 'sources', 'coverage']);
	if (options.coverage !== undefined && options.sources === undefined)
		throw new ScriptError([
			'invalid options: --coverage needs the documents; expected --sources DIR'
		]);
	const source = openDataFiles(resolve(options.data ?? 'data'));
	const { entries, findings, files } = readDataFiles(source);
	if (options.data === undefined) {
		const state = readSealedState(source);
		findings.push(...checkSeals(state, changeFinder(state.rows)), ...checkFileSeals(source));
	}
	// A folder without such statistics, as of an example, may go without the municipalities too.
	const figures = officialNames(source);
	if (figures.length > 0 || entries.statistic.some((e) => e.row.topic !== null)) {
		findings.push(...readOfficial(source, entries).findings);
		files.push(...figures);
	}
	if (options.sources !== undefined) {
		const held = checkSources(entries, resolve(options.sources));
		findings.push(...held.findings);
		for (const coverage of held.coverages) console.log(formatCoverage(coverage));
		if (options.coverage !== undefined)
			writeFileSync(
				options.coverage,
				listRest(held.coverages)
					.map((line) => `${line}\n`)
					.join('')
			);
	}
	if (findings.length > 0)
		throw new ScriptError([
			...formatFindings(findings),
			`data: ${findings.length} ${findings.length === 1 ? 'mistake' : 'mistakes'} in ${new Set(findings.map((f) => f.file)).size} of ${files.length} files`
		]);
	const rows = Object.values(entries).reduce((sum, list) => sum + list.length, 0);
	console.log(`data: ${rows} rows in ${files.length} files, no mistakes`);
});
