import { type Entries, type Entry, type Finding, finding } from '../data-set';
import type { OfficialTables, SourceRow } from '../../tables';

type Area = SourceRow<OfficialTables['area']>;

const KIND_ENDING: Readonly<Record<Area['kind'], string>> = {
	市: '市',
	町: '町',
	村: '村',
	特別区: '区'
};

/** The groups of similar bodies of each kind. */
const GROUPS: Readonly<Record<Area['kind'], RegExp>> = {
	市: /^(?:政令指定都市|中核市|施行時特例市|都市[Ⅰ-Ⅳ]－[０-３])$/u,
	町: /^町村[Ⅰ-Ⅴ]－[０-２]$/u,
	村: /^町村[Ⅰ-Ⅴ]－[０-２]$/u,
	特別区: /^特別区$/u
};

/** The edges of Japan in degrees, outlying islands included. */
const EDGES = { latitude: [20, 46], longitude: [122, 154] } as const;

function checkRow(entry: Entry<Area>): Finding[] {
	const { name_ja, name_kana, name_en, kind, similar_group, in_averages } = entry.row;
	const findings: Finding[] = [];
	const tell = (column: string, cell: string | number, expected: string) =>
		findings.push(
			finding(entry, `column ${column}: "${cell}" of ${name_ja}; expected ${expected}`)
		);
	if (!name_ja.endsWith(KIND_ENDING[kind])) tell('kind', kind, 'the kind that its name ends in');
	if (!GROUPS[kind].test(similar_group))
		tell(
			'similar_group',
			similar_group,
			`a group of ${kind} as printed, e.g. 都市Ⅱ－２, 町村Ⅰ－０`
		);
	if (!/^[ぁ-ゖー]+$/u.test(name_kana)) tell('name_kana', name_kana, 'hiragana');
	if (!/^[A-Z][a-z]*(?:['-][A-Za-z][a-z]*)*$/.test(name_en))
		tell('name_en', name_en, 'a name in Roman letters without the word for its kind');
	if (in_averages !== 0 && in_averages !== 1) tell('in_averages', in_averages, '1 or 0');
	for (const column of ['latitude', 'longitude'] as const) {
		const [least, most] = EDGES[column];
		if (entry.row[column] < least || entry.row[column] > most)
			tell(column, entry.row[column], `${least} to ${most} degrees`);
	}
	return findings;
}

/** The municipalities stand once each, in the order of their codes, with names, groups and places that can be. */
export function checkAreas(
	areas: readonly Entry<Area>[],
	entries: Entries,
	count: number
): Finding[] {
	const findings = areas.flatMap(checkRow);
	areas.forEach((entry, i) => {
		const before = areas[i - 1]?.row;
		const { code, prefecture_ja } = entry.row;
		if (!before) return;
		if (code <= before.code)
			findings.push(
				finding(
					entry,
					`column code: "${code}" behind "${before.code}"; expected each code once, in order`
				)
			);
		if ((code.slice(0, 2) === before.code.slice(0, 2)) !== (prefecture_ja === before.prefecture_ja))
			findings.push(
				finding(
					entry,
					`column prefecture_ja: "${prefecture_ja}" of ${code} behind "${before.prefecture_ja}" of ${before.code}; expected one prefecture for each first two digits`
				)
			);
	});
	if (areas.length !== count)
		findings.push({
			file: 'data/areas.csv',
			line: 1,
			message: `${areas.length} municipalities; expected ${count}`
		});
	const byCode = new Map(areas.map((entry) => [entry.row.code, entry]));
	for (const { row } of entries.municipality) {
		const own = byCode.get(row.code);
		const differing = (['name_ja', 'name_kana', 'name_en', 'prefecture_ja'] as const).filter(
			(column) => own && own.row[column] !== row[column]
		);
		if (own)
			for (const column of differing)
				findings.push(
					finding(
						own,
						`column ${column}: "${own.row[column]}"; expected "${row[column]}" as in municipalities.csv`
					)
				);
		else
			findings.push({
				file: 'data/areas.csv',
				line: 1,
				message: `lacks ${row.code} ${row.name_ja} of municipalities.csv; expected every municipality`
			});
	}
	return findings;
}
