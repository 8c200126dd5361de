import { groupBy } from '../../src/domain';
import { type Entries } from '../../src/domain/dataset';
import {
	ALL_TABLES,
	describeTables,
	SCHEMA_VERSION,
	type ColumnDescription,
	type TableDescription
} from '../../src/domain/tables';

const code = (text: string): string => `\`${text}\``;
const cell = (text: string | number | null): string => String(text ?? '').replaceAll('|', '\\|');

/** A Markdown table. */
function grid(header: readonly string[], rows: readonly (string | number | null)[][]): string {
	const line = (cells: readonly (string | number | null)[]) => `| ${cells.map(cell).join(' | ')} |`;
	return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const fileOf = ({ file }: TableDescription): string =>
	file === null ? 'なし（計算で作る） / none (computed)' : code(file);

function columnRow(column: ColumnDescription): string[] {
	return [
		code(column.name),
		column.type,
		column.empty ? '○' : '',
		column.derived ? '○' : column.filled ? '△' : '',
		column.description.ja,
		column.description.en,
		column.words.map(code).join(', ')
	];
}

function section(table: TableDescription): string {
	const references = table.columns
		.filter((c) => c.references !== null)
		.map((c) => `${code(c.name)} → [${code(c.references!)}](#${c.references})`);
	return [
		`### ${table.name}`,
		`${table.description.ja} / ${table.description.en}`,
		[
			`- ファイル / File: ${fileOf(table)}`,
			`- 公開 / Published: ${table.published === null ? 'しない（他の表に入る） / no (joined into another table)' : code(table.published)}`,
			`- キー / Key: ${table.key.map(code).join(' + ')}`,
			`- 参照 / References: ${references.join(', ') || 'なし / none'}`
		].join('\n'),
		grid(
			[
				'列 / Column',
				'型 / Type',
				'空可 / Empty',
				'計算 / Derived',
				'意味',
				'Meaning',
				'語 / Words'
			],
			table.columns.map(columnRow)
		)
	].join('\n\n');
}

function units(entries: Entries): string {
	return grid(
		[
			'単位 / Unit',
			'表示',
			'Symbol',
			'次元 / Dimension',
			'基本単位 / Base',
			'係数 / Factor',
			'書き方 / Printed forms'
		],
		entries.unit.map(({ row }) => [
			code(row.unit_id),
			row.symbol_ja,
			row.symbol_en,
			row.dimension,
			code(row.base_unit_id),
			row.factor,
			row.printed_forms?.replaceAll('|', ' , ') ?? ''
		])
	);
}

function themes(entries: Entries): string {
	return grid(
		['テーマ / Theme', '名称', 'Name', '比べること', 'Question'],
		entries.theme.map(({ row }) => [
			code(row.theme_id),
			row.name_ja,
			row.name_en,
			row.question_ja,
			row.question_en
		])
	);
}

function gradeScales(entries: Entries): string {
	const cities = new Map(entries.municipality.map(({ row }) => [row.code, row]));
	return [...groupBy(entries.grade_scale, (e) => e.row.scale_id)]
		.map(([id, scale]) => {
			const city = cities.get(scale[0]!.row.municipality_code);
			return [
				`${code(id)}: ${city?.name_ja ?? ''} / ${city?.name_en ?? ''}`,
				grid(
					['順 / Order', '評価 / Grade', '位置 / Tier', '意味', 'Meaning'],
					scale.map(({ row }) => [
						row.sort_order,
						row.grade,
						code(row.tier),
						row.meaning_ja,
						row.meaning_en
					])
				)
			].join('\n\n');
		})
		.join('\n\n');
}

function phaseWords(entries: Entries): string {
	return grid(
		['段階 / Phase', '語 / Words'],
		[...groupBy(entries.phase_word, (e) => e.row.phase)].map(([phase, words]) => [
			code(phase),
			words.map((e) => e.row.word_ja).join('、')
		])
	);
}

function milestones(entries: Entries): string {
	return grid(
		['節目 / Milestone', '名称', 'Name', '達したとするもの', 'Counts as done'],
		entries.milestone.map(({ row }) => [
			code(row.milestone_id),
			row.name_ja,
			row.name_en,
			row.done_ja,
			row.done_en
		])
	);
}

/**
 * The dictionary of the data as Markdown, in Japanese and English: every table with its columns,
 * from the definitions that the checks and the build use, and the lists of words from the CSV files.
 */
export function buildDictionary(entries: Entries): string {
	const tables = describeTables(ALL_TABLES);
	return `${[
		'# データ辞書 / Data dictionary',
		'<!-- prettier-ignore-start -->',
		'このファイルは `npm run data:dictionary` が表の定義と CSV から作る。手で直さない。 / This file is made by `npm run data:dictionary` from the table definitions and the CSV files. Do not edit it by hand.',
		`スキーマの版 / Schema version: ${SCHEMA_VERSION}`,
		[
			'- 型 / Types: `TEXT` 文字 / text, `INTEGER` 整数 / whole number, `DOUBLE` 小数 / decimal',
			'- 空可 / Empty: 空欄にできる列 / the cell may be empty',
			'- 計算 / Derived: ○ 手入力の CSV にはなく、公開用データを作るときに加える列 / not in the hand-kept CSV; added when the data are built. △ 手入力の CSV では空欄でも列がなくてもよく、作るときに補う列 / may be empty or absent in the hand-kept CSV; filled when the data are built'
		].join('\n'),
		'## 表 / Tables',
		grid(
			['表 / Table', 'ファイル / File', '内容', 'Contents'],
			tables.map((t) => [
				`[${code(t.name)}](#${t.name})`,
				fileOf(t),
				t.description.ja,
				t.description.en
			])
		),
		...tables.map(section),
		'## 単位 / Units',
		units(entries),
		'## テーマ / Themes',
		themes(entries),
		'## 節目 / Milestones',
		milestones(entries),
		'## 評価区分 / Grade scales',
		gradeScales(entries),
		'## 段階の語 / Phase words',
		'年次計画の欄の語、または欄の終わりの語から段階を読む。最も長い語で決め、「検討・実施」のような並びは最も進んだ語で読む。行わなかったと言う語（未実施、中止など）と、実績の欄の「今後」「予定」には段階がない。 / The phase of a schedule cell is read from its words, or from those it ends with; the longest entry decides, of a compound (検討・実施) the part that is furthest on. What was not done (未実施, 中止) has no phase, nor has what a result says is still to come (今後, 予定).',
		phaseWords(entries),
		'<!-- prettier-ignore-end -->'
	].join('\n\n')}\n`;
}
