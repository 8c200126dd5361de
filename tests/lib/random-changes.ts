import { formatCsv } from '../../scripts/data/csv-file';
import { tableOf } from '../../scripts/data/csv-rows';
import type { DataFiles } from '../../scripts/data/data-files';
import type { Random } from './random';

/** One file as it is after a change; null where it is gone. */
export interface FileChange {
	file: string;
	bytes: Uint8Array | null;
}

/** A kind of change to hand-kept data, each of which alters what the data say. */
export interface ChangeKind {
	name: string;
	/** Whether the rules know it without a seal. */
	byRule: boolean;
	/** A change of this kind by chance; null where chance found no row that it could be made to. */
	change: (files: DataFiles, random: Random) => FileChange | null;
}

type Row = Record<string, string>;

/** A file with its cells by column. */
interface Sheet {
	file: string;
	header: string[];
	rows: Row[];
}

const TRIES = 200;

const OBSERVATIONS = /\/observations\.csv$/;
const SCHEDULES = /\/schedule\.csv$/;
const EVALUATIONS = /\/evaluations\.csv$/;
const INDICATORS = /\/indicators\.csv$/;
const INITIATIVES = /\/initiatives\.csv$/;
const LINKS = /\/indicator-concepts\.csv$/;
const DEPARTMENTS = /\/initiative-departments\.csv$/;
const THEMES = /\/initiative-themes\.csv$/;
const ANY = /^data\//;
/** Files whose figures are of all municipalities, one digest each. */
const OFFICIAL = /^data\/official\//;
const DASHED = /^data\/official\/future-burden-ratio\.csv$/;
const AREAS = /^data\/areas\.csv$/;
const SEALED_WHOLE = [OFFICIAL, DASHED, AREAS];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const tables = (files: DataFiles, pattern: RegExp): string[] =>
	files.names.filter(
		(name) => pattern.test(name) && (SEALED_WHOLE.includes(pattern) || tableOf(name) !== undefined)
	);

function readSheet(files: DataFiles, file: string): Sheet {
	const [header, ...records] = files.records(file);
	const names = header!.cells;
	return {
		file,
		header: names,
		rows: records.map(({ cells }) => Object.fromEntries(names.map((n, i) => [n, cells[i] ?? ''])))
	};
}

const textOf = ({ header, rows }: Sheet): string =>
	formatCsv([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]);

const changed = (sheet: Sheet): FileChange => ({ file: sheet.file, bytes: encode(textOf(sheet)) });

/** Alters a sheet of some files; the function says whether it found something to alter. */
const inSheet =
	(pattern: RegExp, alter: (sheet: Sheet, random: Random) => boolean): ChangeKind['change'] =>
	(files, random) => {
		for (let i = 0; i < TRIES; i++) {
			const sheet = readSheet(files, random.pick(tables(files, pattern)));
			if (sheet.rows.length > 0 && alter(sheet, random)) return changed(sheet);
		}
		return null;
	};

/** Alters one row of some files; an altered row differs in some cell from what it was. */
const inRow = (
	pattern: RegExp,
	alter: (row: Row, random: Random, sheet: Sheet) => Row | null
): ChangeKind['change'] =>
	inSheet(pattern, (sheet, random) => {
		const at = random.below(sheet.rows.length);
		const before = sheet.rows[at]!;
		const after = alter({ ...before }, random, sheet);
		if (!after || sheet.header.every((name) => (after[name] ?? '') === before[name])) return false;
		sheet.rows[at] = after;
		return true;
	});

/** Alters one cell of a column; an empty one is left alone. */
const inCell = (
	pattern: RegExp,
	column: string,
	alter: (cell: string, random: Random) => string
): ChangeKind['change'] =>
	inRow(pattern, (row, random) =>
		row[column] ? { ...row, [column]: alter(row[column], random) } : null
	);

/** Alters some cell behind the first of some files. */
const inSomeCell = (
	pattern: RegExp,
	alter: (cell: string, random: Random) => string
): ChangeKind['change'] =>
	inRow(pattern, (row, random, { header }) => {
		const column = random.pick(header.slice(1));
		return { ...row, [column]: alter(row[column]!, random) };
	});

/** Alters the text of some cell of some table. */
const inText = (alter: (cell: string, random: Random) => string): ChangeKind['change'] =>
	inRow(ANY, (row, random, { header }) => {
		const column = random.pick(
			header.filter((name) => /_ja$|_en$|^source$/.test(name) && row[name] !== '')
		);
		return column === undefined ? null : { ...row, [column]: alter(row[column]!, random) };
	});

const deleteRow = (pattern: RegExp): ChangeKind['change'] =>
	inSheet(pattern, (sheet, random) => {
		sheet.rows.splice(random.below(sheet.rows.length), 1);
		return true;
	});

/** Puts characters into text at some place. */
const insert =
	(characters: readonly string[]) =>
	(cell: string, random: Random): string => {
		const letters = [...cell];
		letters.splice(random.below(letters.length + 1), 0, random.pick(characters));
		return letters.join('');
	};

/** Turns one digit of a number into another. */
function otherDigit(cell: string, random: Random): string {
	const digits = [...cell.matchAll(/[0-9]/g)];
	if (digits.length === 0) return cell;
	const { index, 0: digit } = random.pick(digits);
	const other = (Number(digit) + 1 + random.below(8)) % 10;
	return `${cell.slice(0, index)}${other}${cell.slice(index + 1)}`;
}

const otherOf = (words: readonly string[]) => (cell: string, random: Random) =>
	random.pick(words.filter((word) => word !== cell));

const add = (by: readonly number[]) => (cell: string, random: Random) =>
	String(Number(cell) + random.pick(by));

/** A cell of another row of the sheet in its place. */
const fromOtherRow =
	(column: string) =>
	(row: Row, random: Random, { rows }: Sheet): Row => ({
		...row,
		[column]: random.pick(rows)[column]!
	});

const whole = (text: (original: string, random: Random) => string): ChangeKind['change'] =>
	bytes((original, random) => encode(text(original, random)));

/** Alters a file as a whole; one that stays as it is does not count. */
function bytes(alter: (original: string, random: Random) => Uint8Array): ChangeKind['change'] {
	return (files, random) => {
		for (let i = 0; i < TRIES; i++) {
			const sheet = readSheet(files, random.pick(tables(files, ANY)));
			const original = textOf(sheet);
			const after = alter(original, random);
			if (sheet.rows.length > 0 && !Buffer.from(after).equals(Buffer.from(original)))
				return { file: sheet.file, bytes: after };
		}
		return null;
	};
}

const lineEnds = (text: string): number[] => [...text.matchAll(/\n/g)].map((m) => m.index);

/** A figure and the words that print it, altered so that they still agree. */
const inFigure = (alter: (row: Row, random: Random) => Row | null): ChangeKind['change'] =>
	inRow(OBSERVATIONS, (row, random) =>
		row['value'] && row['value_text']!.includes(row['value']) ? alter(row, random) : null
	);

const seen = (name: string, change: ChangeKind['change']): ChangeKind => ({
	name,
	byRule: false,
	change
});
const ruled = (name: string, change: ChangeKind['change']): ChangeKind => ({
	name,
	byRule: true,
	change
});

const KINDS = ['baseline', 'target', 'actual', 'forecast', 'effect', 'achievement_rate'];
const PHASES = ['consider', 'prepare', 'implement', 'continue', 'achieve', 'end'];
const DIRECTIONS = ['higher', 'lower', 'neither'];
const DIMENSIONS = ['money', 'people', 'count', 'ratio', 'time', 'area', 'length', 'mass'];

/** The kinds of change that the checks of the data are held against. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
	seen(
		'kind target ⇄ actual',
		inRow(OBSERVATIONS, (row) => {
			const other = { target: 'actual', actual: 'target' }[row['kind']!];
			return other === undefined ? null : { ...row, kind: other };
		})
	),
	seen('kind another', inCell(OBSERVATIONS, 'kind', otherOf(KINDS))),
	seen('observation deleted', deleteRow(OBSERVATIONS)),
	seen(
		'observation made up for another year',
		inSheet(OBSERVATIONS, ({ rows }, random) => {
			const row = random.pick(rows);
			rows.push({ ...row, fiscal_year: '2031', year_printed: '' });
			return true;
		})
	),
	seen(
		'value and printed words alike',
		inFigure((row, random) => {
			const value = String(Number(otherDigit(row['value']!, random)));
			return { ...row, value, value_text: row['value_text']!.replace(row['value']!, value) };
		})
	),
	seen('value alone', inCell(OBSERVATIONS, 'value', otherDigit)),
	seen('printed words alone', inCell(OBSERVATIONS, 'value_text', otherDigit)),
	seen(
		'value emptied',
		inRow(OBSERVATIONS, (row) => ({ ...row, value: '', bound: '' }))
	),
	seen(
		'sign turned, words alike',
		inFigure((row) => ({
			...row,
			value: `-${row['value']}`,
			value_text: `△${row['value_text']}`
		}))
	),
	seen(
		'certainty raised',
		inRow(OBSERVATIONS, (row) =>
			row['certainty'] === 'high' ? null : { ...row, certainty: 'high' }
		)
	),
	seen(
		'certainty of a cell raised or lowered',
		inCell(SCHEDULES, 'certainty', otherOf(['high', 'medium', 'low']))
	),
	seen(
		'bound added or dropped',
		inRow(OBSERVATIONS, (row, random) =>
			row['value']
				? { ...row, bound: otherOf(['', 'min', 'max', 'about'])(row['bound']!, random) }
				: null
		)
	),
	seen(
		'qualifier',
		inRow(OBSERVATIONS, (row, random) => ({
			...row,
			qualifier: otherOf(['', 'total', 'year', 'first'])(row['qualifier']!, random)
		}))
	),
	seen(
		'fiscal year ±1, label alike',
		inRow(OBSERVATIONS, (row, random) =>
			row['fiscal_year']
				? { ...row, fiscal_year: add([-1, 1])(row['fiscal_year'], random), year_printed: '' }
				: null
		)
	),
	seen(
		'unit of a figure',
		inRow(OBSERVATIONS, (row, random) => ({
			...row,
			unit_id: otherOf(['percent', 'person', 'case'])(row['unit_id']!, random)
		}))
	),
	seen(
		'printed unit dropped',
		inRow(OBSERVATIONS, (row) => ({ ...row, unit_printed: '' }))
	),
	ruled('page outside', inCell(OBSERVATIONS, 'page', add([100, 999]))),
	seen('page ±1', inCell(OBSERVATIONS, 'page', add([-1, 1]))),
	ruled(
		'page −5',
		inCell(OBSERVATIONS, 'page', () => '-5')
	),
	ruled(
		'line outside',
		inCell(
			/\/(observations|schedule|evaluations|initiatives)\.csv$/,
			'source_line',
			add([5000, 99999])
		)
	),
	ruled(
		'line 0',
		inCell(/\/(observations|schedule|evaluations|initiatives)\.csv$/, 'source_line', () => '0')
	),
	seen('line ±3', inCell(OBSERVATIONS, 'source_line', add([-3, 3]))),
	seen(
		'scope of a figure',
		inRow(OBSERVATIONS, (row, random) => ({
			...row,
			scope_ja: otherOf(['', '市税のみ'])(row['scope_ja']!, random)
		}))
	),
	seen(
		'note emptied',
		inRow(ANY, (row) => ('note_ja' in row ? { ...row, note_ja: '' } : null))
	),
	seen('figure moved to another indicator', inRow(OBSERVATIONS, fromOtherRow('indicator_id'))),
	seen(
		'figures of two rows exchanged',
		inSheet(OBSERVATIONS, ({ rows }, random) => {
			const [a, b] = [random.pick(rows), random.pick(rows)];
			if (a['value'] === b['value']) return false;
			for (const name of ['value', 'value_text']) [a[name], b[name]] = [b[name]!, a[name]!];
			return true;
		})
	),
	seen('schedule row deleted', deleteRow(SCHEDULES)),
	seen('fiscal year of a schedule cell ±1', inCell(SCHEDULES, 'fiscal_year', add([-1, 1]))),
	seen(
		'words of a schedule cell',
		inCell(SCHEDULES, 'plan_text_ja', otherOf(['検討', '実施', '達成']))
	),
	seen('plan ⇄ result', inCell(SCHEDULES, 'kind', otherOf(['plan', 'result']))),
	seen('action renamed', inCell(SCHEDULES, 'action_ja', insert(['新', '大', '市']))),
	seen('grade changed', inCell(EVALUATIONS, 'grade', otherOf(['A', 'B', 'C']))),
	seen('grade deleted', deleteRow(EVALUATIONS)),
	seen('grade moved to another initiative', inRow(EVALUATIONS, fromOtherRow('initiative_id'))),
	seen(
		'tier of a grade',
		inCell(/\/grade-scales\.csv$/, 'tier', otherOf(['top', 'middle', 'low']))
	),
	seen(
		'comparability raised to same',
		inCell(LINKS, 'comparability', () => 'same')
	),
	seen(
		'comparability another',
		inCell(LINKS, 'comparability', otherOf(['convertible', 'similar', 'not_comparable']))
	),
	seen('concept link moved', inRow(LINKS, fromOtherRow('concept_id'))),
	seen('concept link deleted', deleteRow(LINKS)),
	seen('direction of an indicator turned', inCell(INDICATORS, 'direction', otherOf(DIRECTIONS))),
	seen(
		'accumulation of an indicator',
		inCell(INDICATORS, 'accumulation', otherOf(['point', 'year', 'month', 'cumulative']))
	),
	seen(
		'unit of an indicator',
		inCell(INDICATORS, 'unit_id', otherOf(['case', 'person', 'percent', 'yen']))
	),
	seen(
		'series of an indicator',
		inCell(INDICATORS, 'series', otherOf(['indicator', 'output', 'plan_figure', 'context']))
	),
	seen('label of an indicator', inCell(INDICATORS, 'label_ja', insert(['新', '大', '市']))),
	seen('title of an initiative', inCell(INITIATIVES, 'title_ja', insert(['新', '大', '市']))),
	seen(
		'continuity or status of an initiative',
		inRow(INITIATIVES, (row, random) => ({
			...row,
			continuity: otherOf(['', 'new', 'continuing'])(row['continuity']!, random)
		}))
	),
	seen('department deleted', deleteRow(DEPARTMENTS)),
	seen(
		'role of a department',
		inCell(DEPARTMENTS, 'role', otherOf(['lead', 'responsible', 'related']))
	),
	seen('theme of an initiative moved', inRow(THEMES, fromOtherRow('theme_id'))),
	seen('phase word remapped', inCell(/\/phase-words\.csv$/, 'phase', otherOf(PHASES))),
	seen('phase word deleted', deleteRow(/\/phase-words\.csv$/)),
	seen(
		'factor of a unit',
		inCell(/\/units\.csv$/, 'factor', (cell, random) =>
			String(Number(cell) * random.pick([10, 0.1, 1.0001]))
		)
	),
	seen('dimension of a unit', inCell(/\/units\.csv$/, 'dimension', otherOf(DIMENSIONS))),
	seen(
		'direction of a concept turned',
		inCell(/\/concepts\.csv$/, 'direction', otherOf(DIRECTIONS))
	),
	seen(
		'definition of a concept',
		inCell(/\/concepts\.csv$/, 'definition_ja', insert(['のみ', '以外']))
	),
	seen(
		'context figure, words alike',
		inRow(/\/context-observations\.csv$/, (row, random) => {
			const value = String(Number(otherDigit(row['value']!, random)));
			return row['value'] ? { ...row, value, value_text: value } : null;
		})
	),
	ruled(
		'context figure alone',
		inCell(/\/context-observations\.csv$/, 'value', (cell, random) =>
			String(Number(otherDigit(cell, random)))
		)
	),
	ruled(
		'context year 2321',
		inRow(/\/context-observations\.csv$/, (row) => ({ ...row, year: '2321', as_of: '2321-10-01' }))
	),
	ruled(
		'context date 2015-13-45',
		inCell(/\/context-observations\.csv$/, 'as_of', () => '2015-13-45')
	),
	seen(
		'sureness of a context figure',
		inCell(/\/context-observations\.csv$/, 'sureness', otherOf(['A', 'B', 'C']))
	),
	seen(
		'unit of a statistic',
		inCell(/\/statistics\.csv$/, 'unit_ja', otherOf(['人', '千円', '%']))
	),
	seen('official figure', inSomeCell(OFFICIAL, otherDigit)),
	seen(
		'official dash to zero',
		inSomeCell(DASHED, (cell) => (cell === '-' ? '0' : cell))
	),
	ruled(
		'official figure with a unit',
		inSomeCell(OFFICIAL, (cell) => `${cell}人`)
	),
	ruled('official row deleted', deleteRow(OFFICIAL)),
	seen('similar group of an area', inRow(AREAS, fromOtherRow('similar_group'))),
	ruled('area deleted', deleteRow(AREAS)),
	seen('years of a plan', inCell(/\/plans\.csv$/, 'last_fiscal_year', add([-1, 1]))),
	seen(
		'issue of a document',
		inCell(/\/source-documents\.csv$/, 'issued', insert(['1', '初', '年']))
	),
	ruled('U+FFFD in text', inText(insert(['\ufffd']))),
	ruled('NUL and other control characters', inText(insert(['\0', '\u0007', '\u001b', '\u0085']))),
	ruled(
		'invisible and turning characters',
		inText(insert(['\u200b', '\u00ad', '\u202e', '\u2066', '\ufeff\u200d']))
	),
	ruled('private use', inText(insert(['\ue000', '\u{f0000}']))),
	ruled(
		'HTML in text',
		inText(insert(['<b>', '<script>alert(1)</script>', '<img src=x>', '&lt;']))
	),
	ruled(
		'formula in text',
		inText((cell, random) => random.pick(['=', '+', '-', '@', '=1+']) + `SUM${cell}`)
	),
	ruled('two spaces', inText(insert([' \u3000', '\u3000 ', '\u00a0']))),
	ruled(
		'one megabyte in a cell',
		inText((cell) => cell + '長'.repeat(350_000))
	),
	seen(
		'file cut at a line end',
		whole((text, random) => text.slice(0, random.pick(lineEnds(text).slice(0, -1)) + 1))
	),
	seen(
		'file cut within a line',
		whole((text, random) => text.slice(0, Math.max(1, random.below(text.length - 2))))
	),
	ruled(
		'file empty',
		whole(() => '')
	),
	seen('file gone', (files, random) => ({ file: random.pick(tables(files, ANY)), bytes: null })),
	ruled(
		'header renamed',
		whole((text) => text.replace(/^[a-z]+/, 'name'))
	),
	ruled(
		'headers exchanged',
		whole((text) => text.replace(/^([a-z_]+),([a-z_]+)/, '$2,$1'))
	),
	ruled(
		'row doubled',
		inSheet(ANY, ({ rows }, random) => rows.push(random.pick(rows)) > 0)
	),
	seen(
		'not UTF-8',
		bytes((text, random) => Buffer.from(text, random.pick(['utf16le', 'latin1'])))
	),
	seen(
		'quote opened',
		whole((text, random) => {
			const at = random.pick(lineEnds(text).slice(0, -1)) + 1;
			return `${text.slice(0, at)}"${text.slice(at)}`;
		})
	)
];
