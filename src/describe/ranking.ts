import {
	type RankingResult,
	type IndicatorSeries,
	inputOfSeries,
	rankedFigures
} from '../analysis';
import { assess } from '../domain';
import type { ObservationDetail } from '../query';
import { conceptText, listed, localized, messages, punctuation, reasonWords } from '../text';
import { formatMeasured } from './measure';
import { perResidentRule } from './measure-notes';
import { formatYear } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

/** The words about a ranking, or about why there is none. */
export interface RankingWords {
	title: string;
	sentence: string;
	notes: string[];
}

/** Title, sentence and notes of a ranking. `about` is any figure of the concept. */
export function describeRanking(
	ranking: RankingResult,
	about: ObservationDetail,
	reader: ReaderContext
): RankingWords {
	const { language } = reader;
	const text = conceptText[language];
	const name = localized(about, 'concept', language);
	if ('refusal' in ranking)
		return { title: text.refusalTitle(name), sentence: text.refusals[ranking.refusal], notes: [] };
	const better = about.concept_direction === 'lower' ? 'lower' : 'higher';
	const ranked = rankedFigures(ranking.figures, better);
	const first = ranked.filter((r) => r.place === 1).map((r) => r.figure);
	const sentence = first.length > 1 ? text.rankTied : text.rankSentence;
	const reasons = new Set(ranking.assessment.reasons.map((r) => r.code));
	const care = listed(
		[...reasons].map((code) => reasonWords(code, language)),
		language
	);
	return {
		title: text.rankTitle(
			name,
			formatYear({ fiscal_year: ranking.fiscalYear }, reader),
			messages(language).kinds.actual
		),
		sentence: sentence(
			ranked.length,
			cityNames(
				first.map((f) => f.municipality),
				reader
			),
			formatMeasured(first[0]!.shown, first[0]!, ranking.measure, reader),
			text.better[better]
		),
		notes: [
			...(care === '' ? [] : [text.rankCare(care)]),
			...(ranking.measure === 'per-resident' ? [perResidentRule(about, reader)] : [])
		]
	};
}

/** Why a series is not in the ranking: the reasons of the comparability check, or that it has no such number. */
export function whyNotRanked(
	series: IndicatorSeries,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const { verdict, reasons } = assess([inputOfSeries(series)]);
	if (verdict !== 'not-comparable') return conceptText[language].rankNoFigure;
	return [
		...reasons.map((r) => reasonWords(r.code, language)),
		localized(series.about, 'comparability_note', language)
	]
		.filter(Boolean)
		.join(punctuation[language].reasonBreak);
}
