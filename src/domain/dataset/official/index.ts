import type { Entries, Entry, Finding } from '../data-set';
import type { OfficialTables, SourceRow } from '../../tables';
import { checkAgainstContext } from './check-against-context';
import { checkAreas } from './check-areas';
import { checkOfficialFile } from './check-official-file';
import { checkRelations } from './check-relations';
import { checkStatistics } from './check-statistics';
import type { OfficialFile } from './official-file';

export type { OfficialFile, Statistic } from './official-file';
export {
	areaOutlines,
	areaPositions,
	officialColumns,
	officialFigures,
	timesOf
} from './official-rows';
export { readOfficialFile } from './read-official-file';

/** The official figures of all municipalities, as they are kept by hand. */
export interface Official {
	areas: Entry<SourceRow<OfficialTables['area']>>[];
	/** In the order of statistics.csv. */
	files: OfficialFile[];
}

/**
 * Applies every rule of the official figures.
 * @param entries the other tables, of which the statistics and municipalities are theirs too
 * @param count how many municipalities there are
 */
export function checkOfficial(official: Official, entries: Entries, count: number): Finding[] {
	const codes = official.areas.map((e) => e.row.code);
	return [
		...checkAreas(official.areas, entries, count),
		...checkStatistics(entries.statistic),
		...official.files.flatMap((file) => checkOfficialFile(file, codes)),
		...checkRelations(official.files),
		...checkAgainstContext(official.files, entries)
	];
}
