import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
	areaOutlines,
	type DataSet,
	officialColumns,
	officialFigures,
	type Official,
	type OfficialFile
} from '../../src/domain/dataset';
import { OFFICIAL_TABLES, TABLE_LIST, type Table } from '../../src/domain/tables';
import { toParquet } from './parquet-file';

/** An entry of `manifest.json`. */
export interface ManifestEntry {
	name: string;
	file: string;
	rows: number;
	bytes: number;
	sha256: string;
	/** Whether it is fetched only for a query that needs it. */
	on_demand?: true;
	/** Of official figures: their statistic, and whether the file has all periods or the latest. */
	statistic_id?: string;
	part?: 'all' | 'latest';
}

/** A file to be published below `data/`. */
export interface PublishedFile {
	entry: ManifestEntry;
	bytes: Uint8Array;
}

/** Above this size a statistic's latest period has a file of its own. */
const SMALL = 12_000;

type Rows = readonly Readonly<Record<string, unknown>>[];

function publish(
	name: string,
	file: string,
	table: Pick<Table, 'columns'>,
	rows: Rows,
	more: Partial<ManifestEntry> = {}
): PublishedFile {
	const bytes = toParquet(table, rows);
	return {
		entry: {
			name,
			file,
			rows: rows.length,
			bytes: bytes.length,
			sha256: bytesToHex(sha256(bytes)),
			...more
		},
		bytes
	};
}

/** The tables of the plans: one file each. */
export const publishTables = (data: DataSet): PublishedFile[] =>
	TABLE_LIST.filter((t) => t.published).map((table) =>
		publish(
			table.name,
			`${table.name}.parquet`,
			table,
			data[table.name as keyof DataSet] as unknown as Rows
		)
	);

function publishFigures(official: OfficialFile): PublishedFile[] {
	const id = official.statistic.statistic_id;
	const names = officialColumns(official);
	const { columns } = OFFICIAL_TABLES.official_figure;
	const table = { columns: Object.fromEntries(names.map((name) => [name, columns[name]])) };
	const file = (part: 'all' | 'latest') =>
		publish(
			OFFICIAL_TABLES.official_figure.name,
			`official/${id}${part === 'all' ? '' : '.latest'}.parquet`,
			table,
			officialFigures(official, part),
			{ on_demand: true, statistic_id: id, part }
		);
	const all = file('all');
	return all.bytes.length > SMALL ? [all, file('latest')] : [all];
}

/** The official figures of all municipalities: two tables of the municipalities, one or two files a statistic. */
export function publishOfficial({ areas, files }: Official): PublishedFile[] {
	const { area, area_outline } = OFFICIAL_TABLES;
	const population = files.find((f) => f.statistic.statistic_id === 'population-register');
	const onDemand = { on_demand: true } as const;
	return [
		publish(
			area.name,
			'area.parquet',
			area,
			areas.map((e) => e.row),
			onDemand
		),
		publish(
			area_outline.name,
			'area_outline.parquet',
			area_outline,
			areaOutlines(areas, population),
			onDemand
		),
		...files.flatMap(publishFigures)
	];
}
