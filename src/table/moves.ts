import { describeEarlierGrade, formatRound, gradeWords, type Reader } from '../describe';
import { type GradePair, gradePairs, type GradingRound, gradingRounds } from '../domain';
import type { EvaluationDetail } from '../query';
import { gradesText, localized } from '../text';
import { asDetails, type TableColumn } from './column';

/** A grade in one round and the next; the grade alone where the city graded only once. */
export interface MoveRow extends GradePair<EvaluationDetail> {
	from: GradingRound;
	to: GradingRound | null;
}

/** Every grade of a city from each round to the next. */
export function moveRows(grades: readonly EvaluationDetail[]): MoveRow[] {
	const rounds = gradingRounds(grades);
	const [only, ...more] = rounds;
	if (only === undefined) return [];
	if (more.length === 0)
		return grades.map((before) => ({
			from: only,
			to: null,
			before,
			after: null,
			move: null,
			noMove: 'one-grade'
		}));
	return more.flatMap((to, i) =>
		gradePairs(grades, rounds[i]!, to).map((pair) => ({ ...pair, from: rounds[i]!, to }))
	);
}

/** Columns of the table of movements. */
export function moveColumns(reader: Reader): TableColumn<MoveRow>[] {
	const { text, language } = reader;
	const words = gradesText[language].flow;
	const one = (r: MoveRow) => (r.after ?? r.before)!;
	const place = (g: EvaluationDetail | null) =>
		g === null ? null : text.themePage.pageLine(g.page, g.source_line);
	return [
		{
			heading: text.municipality,
			cell: (r) => reader.municipalities.get(one(r).municipality).name
		},
		{
			heading: text.chart.initiative,
			cell: (r) => `${one(r).initiative_number} ${localized(one(r), 'initiative', language)}`
		},
		...asDetails<MoveRow>([
			{ heading: text.chart.department, cell: (r) => one(r).department_ja, japanese: true }
		]),
		{ heading: words.fromWhen, cell: (r) => formatRound(r.from, reader) },
		{ heading: words.from, cell: (r) => (r.before ? gradeWords(r.before) : null) },
		{ heading: words.toWhen, cell: (r) => (r.to ? formatRound(r.to, reader) : null) },
		{ heading: words.to, cell: (r) => (r.after ? gradeWords(r.after) : null) },
		{
			heading: words.move,
			cell: (r) =>
				r.move ? words.moveWords[r.move] : r.noMove === 'other-scale' ? words.otherScale : null,
			priority: 'value'
		},
		...asDetails<MoveRow>([
			{ heading: text.chart.certainty, cell: (r) => text.certainties[one(r).certainty] },
			{ heading: `${words.from} (${text.chart.line})`, cell: (r) => place(r.before) },
			{ heading: `${words.to} (${text.chart.line})`, cell: (r) => place(r.after) },
			{
				heading: text.chart.note,
				cell: (r) =>
					[describeEarlierGrade(one(r), reader), localized(one(r), 'note', language)]
						.filter(Boolean)
						.join(' ') || null
			}
		])
	];
}
