import { halfWidth } from '../../src/domain';
import { type DocumentedEntry, type Entries, indexDocuments } from '../../src/domain/dataset';
import { REASONS, type Reason, reasonOf } from './line-reason';
import type { SourceText } from './source-text';

/** What carries a line of the document into the data. */
export const CARRIERS = [
	'observation',
	'schedule',
	'evaluation',
	'milestone',
	'initiative',
	'note'
] as const;
export type Carrier = (typeof CARRIERS)[number];

/** A line with digits that no row of the data names. */
export interface Rest {
	line: number;
	reason: Reason;
	/** The start of the line, never more than 20 characters. */
	start: string;
}

/** How the lines of one document that hold digits are carried by rows of the data. */
export interface Coverage {
	name: string;
	/** Number of lines that hold a digit. */
	digits: number;
	/** Of these, how many each kind of row names; a line may count for several. */
	carried: Record<Carrier, number>;
	rest: Rest[];
}

const SHOWN = 20;

/** Lines that notes name: 「44行目」「68・104行目」 and "also line 45", "lines 68 and 104". */
function namedLines(...notes: (string | null)[]): number[] {
	const text = notes.join(' ');
	const lists = [
		...text.matchAll(/(\d+(?:[・、～~]\d+)*)行/g),
		...text.matchAll(/lines? (\d+(?:(?:, | and | to |–)\d+)*)/g)
	];
	return lists.flatMap(([, list]) => list!.match(/\d+/g)!.map(Number));
}

/** Holds the lines of one document against the rows that name them. */
export function coverageOf(entries: Entries, documentId: string, source: SourceText): Coverage {
	const { documentOf, homeOf } = indexDocuments(entries);
	const own = <E extends DocumentedEntry>(list: readonly E[]) =>
		list.filter((e) => documentOf(e)?.document_id === documentId);
	const rows = {
		observation: own(entries.observation),
		schedule: own(entries.schedule_step),
		evaluation: own(entries.evaluation),
		milestone: own(entries.milestone_record),
		initiative: own(entries.initiative)
	};
	const indicators = entries.indicator.filter(
		(e) => homeOf(e.row.initiative_id)?.document_id === documentId
	);
	const notes = [...Object.values(rows).flat(), ...indicators];
	const lines: Record<Carrier, Set<number>> = {
		observation: new Set(rows.observation.map((e) => e.row.source_line)),
		schedule: new Set(rows.schedule.map((e) => e.row.source_line)),
		evaluation: new Set(rows.evaluation.map((e) => e.row.source_line)),
		milestone: new Set(
			rows.milestone.flatMap((e) => [e.row.source_line, e.row.planned_source_line ?? []].flat())
		),
		initiative: new Set(rows.initiative.map((e) => e.row.source_line)),
		note: new Set(notes.flatMap((e) => namedLines(e.row.note_ja, e.row.note_en)))
	};
	const numbers = {
		initiatives: new Set(rows.initiative.map((e) => e.row.number)),
		pages: new Set(rows.initiative.flatMap((e) => e.row.page ?? []))
	};
	const digits = source.lines
		.map((text, i) => ({ text, line: i + 1 }))
		.filter(({ text }) => /[0-9]/.test(halfWidth(text)));
	const count = (carrier: Carrier) => digits.filter(({ line }) => lines[carrier].has(line)).length;
	return {
		name: source.name,
		digits: digits.length,
		carried: Object.fromEntries(CARRIERS.map((c) => [c, count(c)])) as Record<Carrier, number>,
		rest: digits
			.filter(({ line }) => CARRIERS.every((c) => !lines[c].has(line)))
			.map(({ text, line }) => ({
				line,
				reason: reasonOf(text, numbers),
				start: [...text.trim()].slice(0, SHOWN).join('')
			}))
	};
}

/** The line that `data:check` prints for a document. */
export function formatCoverage(coverage: Coverage): string {
	const list = (counts: [string, number][]) =>
		counts
			.filter(([, n]) => n > 0)
			.map(([what, n]) => `${what} ${n}`)
			.join(', ') || 'none';
	const reasons = REASONS.map((reason): [string, number] => [
		reason,
		coverage.rest.filter((r) => r.reason === reason).length
	]);
	return `coverage: ${coverage.name}: ${coverage.digits} lines with digits; carried by ${list(CARRIERS.map((c) => [c, coverage.carried[c]]))}; ${coverage.rest.length} others (${list(reasons)})`;
}

/** The list that `--coverage FILE` writes: `ube.txt:43: header year: 数値 基準値(R3)`. */
export function listRest(coverages: readonly Coverage[]): string[] {
	return coverages.flatMap(({ name, rest }) =>
		rest.map(
			({ line, reason, start }) => `${name}:${line}: ${reason}: ${start.replace(/\s+/g, ' ')}`
		)
	);
}
