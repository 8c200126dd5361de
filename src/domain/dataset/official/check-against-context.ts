import { type Entries, type Finding, finding } from '../data-set';
import { type OfficialFile, readOfficialCell } from './official-file';

/** A figure that stands both in context-observations.csv and in the file of its statistic is the same in both. */
export function checkAgainstContext(files: readonly OfficialFile[], entries: Entries): Finding[] {
	const byId = new Map(files.map((official) => [official.statistic.statistic_id, official]));
	return entries.context_observation.flatMap((entry) => {
		const { statistic_id, municipality_code, as_of, value } = entry.row;
		const official = byId.get(statistic_id);
		const header = as_of?.replace('FY', '');
		const column = official?.periods.findIndex((period) => period.header === header) ?? -1;
		const row = official?.codes.indexOf(municipality_code) ?? -1;
		if (!official || column < 0 || row < 0) return [];
		const cell = official.cells[row]![column]!;
		return readOfficialCell(cell)?.value === value
			? []
			: [
					finding(
						entry,
						`column value: ${value ?? 'empty'}; expected ${cell} as in column ${header} of ${official.file}`
					)
				];
	});
}
