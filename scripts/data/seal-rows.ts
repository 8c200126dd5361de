import { groupBy } from '../../src/domain';
import { ScriptError } from '../run/script-error';
import { namesRow, newestEntries, type RowNames } from './changelog';
import { tableOf } from './csv-rows';
import { formatSeals, type Seal } from './seals';
import { placeOf, type SealedState, type UnreviewedRow } from './unreviewed-rows';

/** Adds what a reader of the changelog may call a row to a row. */
function namesOf({ rows, seals }: SealedState) {
	const cells = (file: string) => (rows.get(file) ?? []).map((row) => row.cells);
	const cities = new Map(cells('data/municipalities.csv').map((city) => [city['slug'], city]));
	const initiatives = new Map(
		[...rows.keys()]
			.filter((file) => file.endsWith('/indicators.csv'))
			.flatMap(cells)
			.map((indicator) => [indicator['indicator_id'], indicator['initiative_id']])
	);
	return ({ file, key, row }: UnreviewedRow): RowNames => {
		// Of a row that is gone, its key is all that is left.
		const first = (row ? row.cells[tableOf(file)!.key[0]!] : key.split(' ')[0]) ?? '';
		const [, slug] = file.split('/');
		const city = cities.get(slug);
		const identifiers = [first, row?.cells['initiative_id'] ?? '', initiatives.get(first) ?? ''];
		return {
			identifiers: [...new Set(identifiers)].filter((id) => id !== ''),
			file: file.slice('data/'.length),
			municipality: city ? [slug!, city['name_ja']!, city['name_en']!] : [],
			first: !seals.has(file)
		};
	};
}

/**
 * The rows that the words behind a command pick out: `data/ube/schedule.csv` and `ube/schedule.csv` a
 * file, `data/ube` a folder, `data/ube/schedule.csv:7` one row by its place, other words all rows with
 * that key, or of that indicator, initiative, unit ….
 * @throws ScriptError for words that pick out none
 */
export function pickRows(state: SealedState, words: readonly string[]): UnreviewedRow[] {
	const names = namesOf(state);
	const picks = (word: string) => (unreviewed: UnreviewedRow) => {
		const { file, key } = unreviewed;
		const place = placeOf(unreviewed);
		const path = word.replace(/^(?:\.\/)?(?:data\/)?/, 'data/').replace(/\/$/, '');
		return (
			[file, place.file, `${place.file}:${place.line}`].includes(path) ||
			file.startsWith(`${path}/`) ||
			key === word ||
			names(unreviewed).identifiers.includes(word)
		);
	};
	const unknown = words.filter((word) => !state.unreviewed.some(picks(word)));
	if (unknown.length > 0)
		throw new ScriptError(
			unknown.map(
				(word) =>
					`${word}: no row of that name waits for its seal; expected a file, file:line, folder, key or identifier as npm run data:seal lists them`
			)
		);
	return state.unreviewed.filter((u) => words.some((word) => picks(word)(u)));
}

/**
 * Holds rows that are to be sealed against the changelog.
 * @throws ScriptError that lists those which its newest entries do not name
 */
export function checkNamed(
	state: SealedState,
	rows: readonly UnreviewedRow[],
	changelog: string
): void {
	const entries = newestEntries(changelog);
	if (!entries)
		throw new ScriptError([
			'data/CHANGELOG.md:1: no heading bears a date; expected e.g. "## 2026-11-21: …"'
		]);
	const names = namesOf(state);
	const unnamed = rows.filter((row) => !namesRow(entries, names(row)));
	if (unnamed.length === 0) return;
	throw new ScriptError([
		...[...groupBy(unnamed, (u) => u.file)].map(([, list]) => {
			const place = placeOf(list[0]!);
			const { identifiers, file } = names(list[0]!);
			const more = list.length === 1 ? '' : ` nor ${list.length - 1} more of its file`;
			return `${place.file}:${place.line}: no entry of ${entries.day} in data/CHANGELOG.md names the row "${list[0]!.key}"${more}; expected a line with ${[...identifiers, file].map((name) => `\`${name}\``).join(' or ')}`;
		}),
		'seal: nothing sealed'
	]);
}

/**
 * The seal files that result when rows are sealed as they are, by the table's file; an empty text
 * where no seal is left. Other rows keep the seals that they have.
 */
export function sealRows(
	{ seals }: SealedState,
	reviewed: readonly UnreviewedRow[]
): Map<string, string> {
	return new Map(
		[...groupBy(reviewed, (u) => u.file)].map(([file, list]): [string, string] => {
			const own = new Map<string, Pick<Seal, 'key' | 'digest'>>(seals.get(file));
			for (const { key, row } of list)
				if (row) own.set(key, row);
				else own.delete(key);
			return [file, own.size === 0 ? '' : formatSeals(own.values())];
		})
	);
}
