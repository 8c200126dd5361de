import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCsv } from '../../../scripts/data/csv-file';

/** A record of one of the hand-kept CSV files: text by column. */
export type Cells = Record<string, string>;

/** A figure as the hand-kept files have it, read without the site's own reading. */
export interface PrintedFigure {
	/** The key that the site gives it. */
	id: string;
	city: string;
	themes: readonly string[];
	concept: string | null;
	cells: Cells;
}

const CITIES = readTable('municipalities.csv').map((row) => row['slug']!);

/** Records of a CSV file below `data/`; none where an optional file is missing. */
export function readTable(file: string): Cells[] {
	const path = join(resolve('data'), file);
	if (!existsSync(path)) return [];
	const [header, ...records] = readCsv(path);
	return records.map(({ cells }) =>
		Object.fromEntries(header!.cells.map((column, i) => [column, cells[i] ?? '']))
	);
}

/** Every figure of every city. */
export function readPrinted(): PrintedFigure[] {
	return CITIES.flatMap((city) => {
		const initiativeOf = new Map(
			readTable(`${city}/indicators.csv`).map((r) => [r['indicator_id']!, r['initiative_id']!])
		);
		const conceptOf = new Map(
			readTable(`${city}/indicator-concepts.csv`).map((r) => [r['indicator_id']!, r['concept_id']!])
		);
		const links = readTable(`${city}/initiative-themes.csv`);
		const ownLinks = readTable(`${city}/indicator-themes.csv`);
		return readTable(`${city}/observations.csv`).map((cells): PrintedFigure => {
			const indicator = cells['indicator_id']!;
			const parts = [indicator, cells['fiscal_year'] || 'undated', cells['kind']!];
			const own = ownLinks.filter((l) => l['indicator_id'] === indicator);
			const shared = links.filter((l) => l['initiative_id'] === initiativeOf.get(indicator));
			return {
				id: [...parts, cells['qualifier']].filter(Boolean).join('.'),
				city,
				themes: (own.length > 0 ? own : shared).map((l) => l['theme_id']!),
				concept: conceptOf.get(indicator) ?? null,
				cells
			};
		});
	});
}

/** Some elements of a list, always the same for a seed (a linear congruential generator). */
export function sample<T>(list: readonly T[], count: number, seed: number): T[] {
	const rest = [...list];
	let state = seed;
	return Array.from({ length: Math.min(count, rest.length) }, () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1)[0]!;
	});
}
