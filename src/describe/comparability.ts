import {
	type AssessedPanel,
	type IndicatorSeries,
	inputOfSeries,
	largestComparableSet,
	sharedActuals
} from '../analysis';
import {
	assess,
	type Assessment,
	type Coverage,
	isMeasured,
	keepsApart,
	type Language,
	type ReasonCode,
	type Verdict
} from '../domain';
import { conceptText, enumerated, joinSentences, phrases, quoted, reasonWords } from '../text';
import { formatYear } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

const cityOf = (series: IndicatorSeries) => series.municipality;
/** Whether the figures of a series have to be converted into those of its concept. */
const isConverted = ({ about }: IndicatorSeries) => about.comparability === 'convertible';
const measures = ({ about }: IndicatorSeries) => isMeasured(about.comparability);

/** What a document leaves open, by the reason that says so. */
const UNKNOWN = [
	['unknown-scope', 'scope'],
	['unknown-accounts', 'accounts'],
	['unknown-date', 'as_of']
] as const satisfies readonly (readonly [ReasonCode, keyof Coverage])[];

const reasonsOf = (series: readonly IndicatorSeries[]): ReasonCode[] =>
	assess(series.map(inputOfSeries)).reasons.map((r) => r.code);

const OBSTACLES = ['other-unit', 'other-accumulation', 'other-accounts', 'other-date'] as const;

/** What to be careful about among series: other scopes, what is left open, else the definitions. */
function cautionsOf(
	series: readonly IndicatorSeries[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { cautions } = conceptText[language];
	const codes = reasonsOf(series);
	const unknown = UNKNOWN.filter(([code]) => codes.includes(code)).map(
		([, field]) => cautions.coverage[field]
	);
	const open = cautions.unknown(enumerated(unknown, language));
	if (!codes.includes('other-scope')) return unknown.length > 0 ? open : cautions.definition;
	return unknown.length > 0 ? cautions.both(cautions.otherScope, open) : cautions.otherScope;
}

/** The most serious reason for which no two of these series can be read against each other. */
export function obstacleOf(
	series: readonly IndicatorSeries[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { obstacles } = conceptText[language];
	const codes = reasonsOf(series);
	return obstacles[OBSTACLES.find((code) => codes.includes(code)) ?? 'other'];
}

/** Whether cities have actuals of the same year; else a comparison sets years or kinds side by side. */
function describeSharedActuals(series: readonly IndicatorSeries[], words: ReaderContext): string {
	const { answer } = conceptText[words.language];
	const shared = sharedActuals(series);
	if (shared === null) return answer.noSharedActual;
	return answer.sharedActual(
		cityNames(shared.municipalities, words),
		formatYear({ fiscal_year: shared.fiscalYear }, words)
	);
}

/** Which of the cities that measure a concept can be compared, which with care, and which cannot. */
export function describeComparability(
	panels: readonly AssessedPanel[],
	words: ReaderContext
): string {
	const { answer } = conceptText[words.language];
	const citiesOf = (list: readonly AssessedPanel[]) => [
		...new Set(list.flatMap((p) => p.series.map(cityOf)))
	];
	const measured = panels.flatMap((p) => p.series.filter(measures));
	const cities = [...new Set(measured.map(cityOf))];
	if (cities.length === 1) return answer.one(cityNames(cities, words));
	const comparable = panels.filter((p) => p.assessment.verdict !== 'not-comparable');
	const inside = citiesOf(comparable);
	if (inside.length < 2) return answer.none(cityNames(cities, words), obstacleOf(measured, words));
	const alike = panels.find((p) => p.assessment.verdict === 'same' && citiesOf([p]).length > 1);
	const same = alike ? citiesOf([alike]) : [];
	const withCare = inside.filter((c) => !same.includes(c));
	const outside = cities.filter((c) => !inside.includes(c));
	const sentences = [
		same.length > 0
			? (alike!.series.some(isConverted) ? answer.converted : answer.same)(cityNames(same, words))
			: '',
		withCare.length > 0
			? (same.length > 0 ? answer.alsoCare : answer.care)(
					cityNames(withCare, words),
					cautionsOf(
						comparable.flatMap((p) => p.series),
						words
					)
				)
			: '',
		describeSharedActuals(
			comparable.flatMap((p) => p.series),
			words
		),
		outside.length > 0 ? answer.apart(cityNames(outside, words)) : ''
	];
	return joinSentences(sentences.filter(Boolean), words.language);
}

/**
 * What a reader has to mind before setting the cities of some series side by side, in one sentence; ''
 * where there is one city only.
 */
export function describeCaution(
	series: readonly IndicatorSeries[],
	words: Pick<ReaderContext, 'language'>
): string {
	const { caution } = phrases[words.language].theme;
	const citiesOf = (list: readonly IndicatorSeries[]) => new Set(list.map(cityOf)).size;
	if (citiesOf(series) < 2) return '';
	const { comparable } = largestComparableSet(series);
	if (citiesOf(comparable) < 2) return caution.none(obstacleOf(series, words));
	const { verdict } = assess(comparable.map(inputOfSeries));
	if (verdict !== 'same') return caution.care;
	return comparable.some(isConverted) ? caution.converted : caution.same;
}

/** How many pairs of the series of a concept can be compared, and why most of the others cannot. */
export function describeComparabilityOf(
	series: readonly IndicatorSeries[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = conceptText[language];
	if (series.length === 1) return text.comparabilityAlone;
	const pairs = series.flatMap((a, i) =>
		series.slice(i + 1).map((b) => ({ series: [a, b], ...assess([a, b].map(inputOfSeries)) }))
	);
	const of = (verdict: Verdict) => pairs.filter((p) => p.verdict === verdict);
	const same = of('same');
	const isConvertedAny = same.some((p) => p.series.some(isConverted));
	const counts = {
		all: pairs.length,
		same: isConvertedAny ? 0 : same.length,
		converted: isConvertedAny ? same.length : 0,
		withCare: of('with-care').length
	};
	const others = of('not-comparable');
	return joinSentences(
		[
			...(others.length < pairs.length ? [describePairCounts(counts, language)] : []),
			...(others.length > 0 ? [describeMainReason(others, pairs.length, language)] : [])
		],
		language
	);
}

function describePairCounts(
	counts: Record<'all' | 'same' | 'converted' | 'withCare', number>,
	language: Language
): string {
	const { pairCounts } = conceptText[language];
	const parts = (['same', 'converted', 'withCare'] as const).filter((part) => counts[part] > 0);
	return counts.all === 1
		? pairCounts.only[parts[0]!]
		: pairCounts.some(
				counts.all,
				enumerated(
					parts.map((part) => pairCounts[part](counts[part])),
					language
				)
			);
}

/** How many reasons that are equally common are named. */
const MOST_REASONS = 2;

/** What most of some pairs are kept apart by, among those reasons that do so by themselves. */
function describeMainReason(
	pairs: readonly Pick<Assessment, 'reasons'>[],
	all: number,
	language: Language
): string {
	const { mainReason, mainReasons, onlyReason } = conceptText[language];
	const codes = pairs.flatMap((p) => p.reasons.map((r) => r.code).filter(keepsApart));
	const count = new Map<ReasonCode, number>();
	for (const code of codes) count.set(code, (count.get(code) ?? 0) + 1);
	const most = Math.max(...count.values());
	const names = [...count].flatMap(([code, n]) =>
		n === most ? [quoted(reasonWords(code, language), language)] : []
	);
	if (all === 1) return onlyReason(enumerated(names, language));
	const named = enumerated(names.slice(0, MOST_REASONS), language);
	return (names.length > MOST_REASONS ? mainReasons : mainReason)(named, most, all);
}

/** The verdict on series that stand together; of one city alone, that it is as defined. */
export function verdictWords(
	{ verdict }: Assessment,
	series: readonly IndicatorSeries[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { asDefined, verdicts } = conceptText[language];
	return verdict === 'same' && new Set(series.map(cityOf)).size === 1
		? asDefined
		: verdicts[verdict];
}
