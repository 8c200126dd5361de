import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
	areaOutlines,
	areaPositions,
	type DataSet,
	officialColumns,
	officialFigures,
	type Official,
	type OfficialFile,
	timesOf
} from '../../src/domain/dataset';
import { OFFICIAL_TABLES, TABLE_LIST, type Table } from '../../src/domain/tables';
import type { PublishedTable } from '../../src/engine/node';
import { toParquet } from './parquet-file';

/** A file of the published data, made when it is asked for. */
interface PublishedFile extends PublishedTable {
	rows: number;
	bytes: () => Uint8Array;
}

/** Tables that no page needs at its start: few queries, or none, ask for them. */
const ON_DEMAND: ReadonlySet<string> = new Set(['statistic', 'synonym']);

type Rows = readonly Readonly<Record<string, unknown>>[];

const publish = (
	named: Omit<PublishedFile, 'rows' | 'bytes'>,
	table: Pick<Table, 'columns'>,
	rows: Rows
): PublishedFile => ({
	...named,
	rows: rows.length,
	bytes: () => toParquet(table, rows, { small: named.on_demand === true })
});

/** The files of one statistic: all its periods, and of several the latest. */
function officialFiles(official: OfficialFile): PublishedFile[] {
	const { statistic_id } = official.statistic;
	const { name, columns } = OFFICIAL_TABLES.official_figure;
	const own = Object.fromEntries(officialColumns(official).map((key) => [key, columns[key]]));
	const file = (part: 'all' | 'latest') =>
		publish(
			{
				name,
				file: `official/${statistic_id}${part === 'all' ? '' : '.latest'}.parquet`,
				on_demand: true,
				statistic_id,
				part
			},
			{ columns: own },
			officialFigures(official, part)
		);
	return timesOf(official).length > 1 ? [file('all'), file('latest')] : [file('all')];
}

/**
 * The files of a data set, in the order of the manifest.
 * @param official the figures of all municipalities, where they are to be published as well
 */
export function publishedFiles(data: DataSet, official?: Official): PublishedFile[] {
	const tables = TABLE_LIST.filter((table) => table.published).map((table) =>
		publish(
			{
				name: table.name,
				file: `${table.name}.parquet`,
				...(ON_DEMAND.has(table.name) ? { on_demand: true } : {})
			},
			table,
			data[table.name as keyof DataSet] as unknown as Rows
		)
	);
	if (!official) return tables;
	const { area, area_outline, area_position } = OFFICIAL_TABLES;
	const population = official.files.find((f) => f.statistic.statistic_id === 'population-register');
	return [
		...tables,
		publish(
			{ name: area.name, file: 'area.parquet', on_demand: true },
			area,
			official.areas.map((e) => e.row)
		),
		publish(
			{ name: area_outline.name, file: 'area_outline.parquet', on_demand: true },
			area_outline,
			areaOutlines(official.areas, population)
		),
		publish(
			{ name: area_position.name, file: 'area_position.parquet', on_demand: true },
			area_position,
			areaPositions(official.areas)
		),
		...official.files.flatMap(officialFiles)
	];
}

/** A file's bytes and its entry in the manifest. */
export function makeFile({ bytes, ...published }: PublishedFile) {
	const content = bytes();
	const sum = bytesToHex(sha256(content));
	return { content, entry: { ...published, bytes: content.length, sha256: sum } };
}
