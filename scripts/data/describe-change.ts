import type { RowChange } from './compare-rows';
import type { CsvRow, CsvRows } from './csv-rows';
import { changeInWords } from './keyed-rows';

/** Columns that make up what an observation says; the others tell where it stands and how sure it is. */
const FIGURE = ['value', 'unit_id', 'value_text', 'bound'];

const LOG = 'say why in data/CHANGELOG.md';

const SECOND = 'let a second person hold it against the document';

interface Actions {
	added: string;
	gone: string;
	changed: string;
}

/** What to do where a table asks for no more. */
const USUAL: Actions = {
	added: 'look at the pages that show it',
	gone: LOG,
	changed: 'look at the pages that show it'
};

/** What to do about a new, gone or changed row, where it differs from the usual. */
const ACTIONS: Record<string, Partial<Actions>> = {
	observation: { added: SECOND },
	schedule_step: { added: SECOND, changed: SECOND },
	initiative: { added: SECOND, gone: `links to it break: ${LOG}`, changed: SECOND },
	indicator: {
		added: SECOND,
		gone: `links to it break: ${LOG}`,
		changed: `if its definition changed, its figures mean something else now: ${LOG}`
	},
	indicator_concept: {
		added: 'let a second person judge whether it compares',
		changed: `what stands side by side changes: ${LOG}`
	},
	followed_target: {
		added: 'let a second person judge whether the statistic measures what the target means',
		changed: `what is said of the target changes: ${LOG}`
	},
	concept: {
		gone: `links to it break: ${LOG}`,
		changed: `look at every indicator of it, and ${LOG}`
	},
	phase_word: { changed: 'phases of schedules change: look at the pages that show them' },
	evaluation: { added: SECOND, changed: LOG },
	milestone: { changed: `look at every record of it, and ${LOG}` },
	milestone_record: { added: SECOND, changed: LOG },
	context_observation: { added: 'hold it against its source', changed: LOG },
	synonym: {
		added: 'search for it and look at what is found',
		gone: 'the search no longer knows the word',
		changed: 'search for it and look at what is found'
	}
};

/** Columns of a unit on which the amounts of its figures depend. */
const AMOUNT = ['base_unit_id', 'factor'];

function actionFor(change: RowChange): string {
	const actions = { ...USUAL, ...ACTIONS[change.table.name] };
	if (!change.before) return actions.added;
	if (!change.after) return actions.gone;
	return change.table.name === 'unit' && change.cells.some((c) => AMOUNT.includes(c.column))
		? `the amount of every figure in this unit changes: ${LOG}`
		: actions.changed;
}

/** Finds rows by one column, in all files of a table. */
function lookUp(rows: CsvRows, fileName: string, column: string): Map<string, CsvRow> {
	return new Map(
		[...rows]
			.filter(([file]) => file.endsWith(`/${fileName}`))
			.flatMap(([, list]) => list.map((row): [string, CsvRow] => [row.cells[column] ?? '', row]))
	);
}

/** Writes the figure of an observation row as a reader of that state saw it: `2121796 千円 (min)`. */
export function figureWriter(rows: CsvRows): (row: CsvRow) => string {
	const indicators = lookUp(rows, 'indicators.csv', 'indicator_id');
	const units = lookUp(rows, 'units.csv', 'unit_id');
	return ({ cells }) => {
		if (!cells['value']) return `「${cells['value_text'] ?? ''}」`;
		const indicator = indicators.get(cells['indicator_id'] ?? '')?.cells;
		const unit = units.get(cells['unit_id'] || (indicator?.['unit_id'] ?? ''))?.cells;
		const bound = cells['bound'] ? ` (${cells['bound']})` : '';
		return [cells['value'], unit?.['symbol_ja']].filter(Boolean).join(' ') + bound;
	};
}

/** How a writer of figures of the state before and one of the state after name an observation's change. */
export interface Writers {
	before: (row: CsvRow) => string;
	after: (row: CsvRow) => string;
}

/**
 * A change as the report says it: place, what happened, and what to do about it.
 * A row that is gone is placed by its line in the earlier state.
 */
export function describeChange(change: RowChange, writers: Writers): string {
	const { table, file, key, before, after, cells } = change;
	const line = (after ?? before)!.line;
	const say = (what: string, action: string) => `${file}:${line}: ${what}; ${action}`;
	const figure = table.name === 'observation';
	if (!before || !after) {
		const what = `${before ? 'gone' : 'new'} ${table.name} ${key}`;
		const text = after ? () => writers.after(after) : () => writers.before(before!);
		return say(figure ? `${what}: ${text()}` : what, actionFor(change));
	}
	if (!figure)
		return say(`changed ${table.name} ${key}: ${changeInWords(cells)}`, actionFor(change));
	const rest = cells.filter((c) => !FIGURE.includes(c.column));
	if (rest.length === cells.length)
		return say(`changed reading of ${key}: ${changeInWords(cells)}`, SECOND);
	const [was, is] = [writers.before(before), writers.after(after)];
	const also = rest.length > 0 ? `, ${changeInWords(rest)}` : '';
	return say(
		`changed figure ${key}: ${was === is ? changeInWords(cells) : `${was} → ${is}${also}`}`,
		LOG
	);
}
