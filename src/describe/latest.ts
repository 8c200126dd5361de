import { type Dot, type DotRow, type DotRows, type Measure, sharedActuals } from '../analysis';
import { groupBy, isMeasured } from '../domain';
import { conceptText, enumerated, joinSentences, messages, phrases } from '../text';
import { formatMeasured } from './measure';
import { formatYearShort } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

/** Of more cities only the lowest and the highest value are named. */
const MOST_NAMED = 3;

/** A row with the dot of it that is spoken of. */
interface Spoken {
	row: DotRow;
	dot: Dot;
}

/** Where a row is: its actual, else its forecast, its baseline, its target. */
const currentDot = (row: DotRow) => row.actual ?? row.forecast ?? row.baseline ?? row.target;

/** For each city one row that has a dot: one that measures the concept, if there is one. */
function oneEach(rows: readonly DotRow[], dotOf: (row: DotRow) => Dot | null): Spoken[] {
	const spoken = rows.flatMap((row) => {
		const dot = dotOf(row);
		return dot === null ? [] : [{ row, dot }];
	});
	const measures = ({ row }: Spoken) => isMeasured(row.series.about.comparability);
	return [...groupBy(spoken, (s) => s.row.municipality).values()].map(
		(list) => list.find(measures) ?? list[0]!
	);
}

/** A value with its unit; a monthly one says so. */
function amountOf({ row, dot }: Spoken, words: ReaderContext): string {
	const amount = formatMeasured(dot.value, dot.figure, row.measure, words);
	return dot.figure.accumulation === 'month'
		? phrases[words.language].measured.perMonth(amount)
		: amount;
}

function cityAmount(spoken: Spoken, words: ReaderContext, what: 'kind' | 'year'): string {
	const text = conceptText[words.language].latest;
	const { figure } = spoken.dot;
	const city = words.municipalities.get(spoken.row.municipality).name;
	const kind = messages(words.language).kinds[figure.kind];
	const year = figure.fiscal_year === null ? '' : formatYearShort(figure, words);
	const when = what === 'kind' ? text.when(kind, year) : year;
	return text.city(city, amountOf(spoken, words), when);
}

/**
 * Where the cities are, and the main thing to be careful about: the values that compare with kind and
 * year, else that none do.
 */
export function describeLatest({ shared, apart }: DotRows, words: ReaderContext): string {
	const { language } = words;
	const text = conceptText[language].latest;
	const all = oneEach([...shared, ...apart], currentDot);
	const spoken = oneEach(shared, currentDot);
	if (all.length === 0) return text.nothing;
	if (all.length === 1) return text.one(cityAmount(all[0]!, words, 'kind'));
	if (spoken.length === 0)
		return joinSentences(
			[
				text.apart(
					cityNames(
						all.map((s) => s.row.municipality),
						words
					)
				),
				...(all.length > MOST_NAMED ? [] : [text.apartValues(amounts(all, words))])
			],
			language
		);
	const careful = shared.some((row) => row.reasons.length > 0);
	const differing = differenceOf(spoken);
	const sentence =
		spoken.length > MOST_NAMED
			? text.range(
					...(extremes(spoken).map((s) => cityAmount(s, words, 'kind')) as [string, string])
				)
			: text.values(amounts(spoken, words));
	const caution =
		spoken.length === 1
			? text.others
			: differing !== null
				? (careful ? text.unlikeAndCareful : text.unlike)(text.differing[differing])
				: careful
					? text.careful
					: text.alike;
	const sameYear = differing === null ? '' : describeSameYear(shared, words);
	return joinSentences([sentence, sameYear, caution].filter(Boolean), language);
}

/** In what the values that are spoken of differ; null where they are of one year and kind. */
function differenceOf(spoken: readonly Spoken[]): 'year' | 'kind' | 'both' | null {
	const years = new Set(spoken.map(({ dot }) => dot.fiscalYear)).size > 1;
	const kinds = new Set(spoken.map(({ dot }) => dot.figure.kind)).size > 1;
	return years ? (kinds ? 'both' : 'year') : kinds ? 'kind' : null;
}

/** The actuals of the last year of which several cities have one; '' where there is no such year. */
function describeSameYear(shared: readonly DotRow[], words: ReaderContext): string {
	const text = conceptText[words.language].latest;
	const year = sharedActuals(shared.map((row) => row.series))?.fiscalYear;
	if (year === undefined) return '';
	const figures = shared.flatMap(({ measure, series }) =>
		measure === 'unit'
			? (series.rows.find(
					(r) => r.kind === 'actual' && r.fiscal_year === year && r.concept_value !== null
				) ?? [])
			: []
	);
	const values = figures.map((f) =>
		text.city(
			words.municipalities.get(f.municipality).name,
			formatMeasured(f.concept_value!, f, 'unit', words),
			''
		)
	);
	return new Set(figures.map((f) => f.municipality)).size < 2 || figures.length > MOST_NAMED
		? ''
		: text.sameYear(
				formatYearShort({ fiscal_year: year }, words),
				enumerated(values, words.language)
			);
}

const amounts = (list: readonly Spoken[], words: ReaderContext) =>
	enumerated(
		list.map((s) => cityAmount(s, words, 'kind')),
		words.language
	);

function extremes(list: readonly Spoken[]): [Spoken, Spoken] {
	const sorted = [...list].sort((a, b) => a.dot.value - b.dot.value);
	return [sorted[0]!, sorted.at(-1)!];
}

/**
 * The last target of each city on the shared scale, then those of cities that have one of something
 * defined in another way; where none share a scale, who states a target.
 */
export function describeTargets(
	{ shared, apart }: DotRows,
	measure: Measure,
	words: ReaderContext
): string {
	const text = conceptText[words.language].latest;
	const measured = apart.filter((row) => isMeasured(row.series.about.comparability));
	const rows = shared.length > 0 ? shared : measured;
	if (measure === 'change' || measure === 'distance') return text.differences[measure];
	const targets = oneEach(rows, (row) => row.target);
	const others = oneEach(
		apart.filter((row) => !rows.includes(row)),
		(row) => row.target
	).filter((s) => targets.every((t) => t.row.municipality !== s.row.municipality));
	const amountsOf = (list: readonly Spoken[]) =>
		enumerated(
			list.map((s) => cityAmount(s, words, 'year')),
			words.language
		);
	// Where none share a scale, the rows have their own targets beside them: amounts in one sentence would be compared.
	const all = [...targets, ...others];
	if (shared.length === 0 && all.length > 0) {
		const cities = new Set(all.map((s) => s.row.municipality));
		const names = cityNames(cities, words);
		return cities.size === 1 ? text.apartTarget(names) : text.apartTargets(names);
	}
	return joinSentences(
		[
			targets.length === 0 ? text.noTarget : text.targets(amountsOf(targets)),
			...(others.length === 0 ? [] : [text.otherTargets(amountsOf(others))])
		],
		words.language
	);
}
