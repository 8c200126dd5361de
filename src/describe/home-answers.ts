import type { CityMoves, MeasureCell, MeasureRow, Position, PromiseCounts } from '../analysis';
import { countMoves, gradePairs } from '../domain';
import type { MilestoneDetail, ObservationDetail, PlacedStatistic } from '../query';
import {
	asSentences,
	bracketed,
	enumerated,
	formatFigure,
	homeText,
	inLanguage,
	joinSentences,
	listed,
	localized,
	messages
} from '../text';
import { obstacleOf } from './comparability';
import { formatRound } from './grading-round';
import { formatMeasured } from './measure';
import { formatValue, formatYear, formatYearShort } from './observation';
import type { ReaderContext } from './reader-context';

const nameOf = (slug: string, { municipalities }: ReaderContext) => municipalities.get(slug).name;

/** What a city has of a measure, and what it wants to have; null where neither is a number. */
function cellClause(cell: MeasureCell, reader: ReaderContext): string | null {
	const text = homeText[reader.language].answers;
	const city = nameOf(cell.municipality, reader);
	const known = cell.actual ?? cell.baseline;
	const { target } = cell;
	const scopes = known !== null && target !== null && known.scope_ja !== target.scope_ja;
	const value = (figure: ObservationDetail) => {
		const scope =
			scopes && figure.qualifier !== 'total' ? localized(figure, 'scope', reader.language) : '';
		const when = [formatYearShort(figure, reader), scope].filter(Boolean);
		return [formatValue(figure, reader), listed(when, reader.language)] as const;
	};
	if (known === null) return target === null ? null : text.onlyTarget(city, ...value(target));
	const first = text.known(city, ...value(known));
	return target === null ? first : text.toTarget(first, ...value(target));
}

/** What the cities that may be read together have of a measure, and whether that needs care. */
export function answerMeasure(row: MeasureRow, reader: ReaderContext): string {
	const { language } = reader;
	const cells = row.cells.filter((c) => c.relation === 'joined');
	const clauses = cells.flatMap((cell) => cellClause(cell, reader) ?? []);
	const care = row.verdict === 'same' ? [] : [homeText[language].answers.care];
	return joinSentences([asSentences([listed(clauses, language)], language), ...care], language);
}

/** Why the cities that print a measure may not be read together, with what they print last. */
export function answerApart(row: MeasureRow, reader: ReaderContext): string {
	const { language } = reader;
	const cells = row.cells.filter((c) => c.relation === 'apart');
	const values = cells.flatMap((cell) => cellClause({ ...cell, target: null }, reader) ?? []);
	return homeText[language].answers.apart(
		listed(values, language),
		obstacleOf(
			cells.map((c) => c.series),
			reader
		)
	);
}

/** The actuals of the last year that several cities share, the highest first. */
export function answerSameYear(row: MeasureRow, reader: ReaderContext): string {
	const { language } = reader;
	const text = homeText[language].answers;
	const shared = row.sharedYears.find((s) => s.kind === 'actual');
	if (!shared) return answerMeasure(row, reader);
	const values = [...shared.figures]
		.sort((a, b) => b.concept_value! - a.concept_value!)
		.map((f) => text.value(nameOf(f.municipality, reader), formatValue(f, reader)));
	const year = formatYear({ fiscal_year: shared.fiscalYear }, reader);
	return joinSentences(
		[
			text.sameYear(year, enumerated(values, language)),
			...(row.verdict === 'same' ? [] : [text.care])
		],
		language
	);
}

/** The current values of cities by residents, the highest first. */
export function answerPerResident({ figures }: Position, reader: ReaderContext): string {
	const { language } = reader;
	const text = homeText[language].answers;
	const values = [...figures]
		.sort((a, b) => b.shown - a.shown)
		.map((f) =>
			text.known(
				nameOf(f.municipality, reader),
				formatMeasured(f.shown, f, 'per-resident', reader),
				formatYearShort(f, reader)
			)
		);
	const years = new Set(figures.map((f) => f.fiscal_year));
	return joinSentences(
		[
			asSentences([listed(values, language)], language),
			...(years.size > 1 ? [text.otherYears] : [])
		],
		language
	);
}

/** How many grades of each city went up, stayed and went down between its last two graded years. */
export function answerGrades(cities: readonly CityMoves[], reader: ReaderContext): string {
	const { language } = reader;
	const clauses = cities.flatMap((city) => {
		if (city.span === null) return [];
		const { up, same, down } = countMoves(gradePairs(city.grades, ...city.span));
		const [from, to] = city.span.map((round) => formatRound(round, reader));
		return [
			homeText[language].answers.moves(nameOf(city.slug, reader), from!, to!, up, same, down)
		];
	});
	return asSentences(clauses, language);
}

/** When cities took a step, the earliest first, and when the others meant to. */
export function answerStep(records: readonly MilestoneDetail[], reader: ReaderContext): string {
	const { language } = reader;
	const text = homeText[language].answers;
	const when = (r: MilestoneDetail) => (r.status === 'done' ? r.actual_fiscal_year : null);
	const clauses = [...records]
		.sort((a, b) => (when(a) ?? Infinity) - (when(b) ?? Infinity))
		.flatMap((r) => {
			const city = nameOf(r.municipality, reader);
			const scope = localized(r, 'scope', language);
			const what = scope === '' ? '' : bracketed(scope, language);
			if (r.status === 'done')
				return r.actual_fiscal_year === null
					? [text.doneUndated(city, what)]
					: [text.done(city, formatYearShort({ fiscal_year: r.actual_fiscal_year }, reader), what)];
			if (r.planned_fiscal_year === null || r.status === 'dropped') return [];
			return [
				text.due(city, formatYearShort({ fiscal_year: r.planned_fiscal_year }, reader), what)
			];
		});
	return asSentences([listed(clauses, language)], language);
}

/** What became of the targets whose statistic measures the same. */
export function answerTargets(
	{ same, met, notMet }: PromiseCounts,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = homeText[language].answers;
	return same === 0 ? text.noTargets : text.targets(same, met, notMet);
}

/** The figures of the cities beside the medians of their similar groups. */
export function answerPlaces(places: readonly PlacedStatistic[], reader: ReaderContext): string {
	const { language } = reader;
	const { place } = homeText[language].answers;
	const amount = (row: PlacedStatistic, value: number) =>
		formatFigure(
			{ value: Number(value.toFixed(2)), unit: inLanguage(row, 'unit', language), bound: null },
			language,
			messages(language).bounds
		);
	return asSentences(
		places.map((row) =>
			place(
				nameOf(row.municipality, reader),
				amount(row, row.value),
				row.similar_group,
				amount(row, row.middle)
			)
		),
		language
	);
}
