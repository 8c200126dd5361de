import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DataSet } from '../../src/domain/dataset';
import type { Official } from '../../src/domain/dataset';
import { TABLE_LIST } from '../../src/domain/tables';
import type { PublishedTable } from '../../src/engine/node';
import { toParquet } from './parquet-file';
import { publishOfficial } from './publish';

/** A file of the published data, made when it is asked for. */
export interface PublishedFile extends PublishedTable {
	rows: number;
	bytes: () => Uint8Array;
}

/** Tables that only some pages need. */
const ON_DEMAND: ReadonlySet<string> = new Set(['statistic', 'area', 'area_outline']);

/** The files of official figures. */
export const officialFiles = (official: Official): PublishedFile[] =>
	publishOfficial(official).map(({ entry: { bytes: _bytes, sha256: _sum, ...entry }, bytes }) => ({
		...entry,
		bytes: () => bytes
	}));

/** The files of a data set, in the order of the manifest. */
export function publishedFiles(data: DataSet): PublishedFile[] {
	return TABLE_LIST.filter((table) => table.published).map((table) => {
		const rows = data[table.name as keyof DataSet] as Record<string, unknown>[];
		return {
			name: table.name,
			file: `${table.name}.parquet`,
			...(ON_DEMAND.has(table.name) ? { on_demand: true } : {}),
			rows: rows.length,
			bytes: () => toParquet(table, rows)
		};
	});
}

/** A file's bytes and its entry in the manifest. */
export function makeFile({ bytes, ...published }: PublishedFile) {
	const content = bytes();
	const sum = bytesToHex(sha256(content));
	return { content, entry: { ...published, bytes: content.length, sha256: sum } };
}
