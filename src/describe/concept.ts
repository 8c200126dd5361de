import {
	byYear,
	type ConceptPanels,
	describedSeries,
	finalTarget,
	latestValue,
	sameYearTarget
} from '../analysis';
import type { ObservationDetail } from '../query';
import {
	endSentences,
	inLanguage,
	joinSentences,
	labelled,
	listed,
	localized,
	messages,
	phrases
} from '../text';
import { describeComparability } from './comparability';
import { formatValue, valueClause } from './observation';
import type { ReaderContext } from './reader-context';

/** A series in a clause: 「宇部市は令和3年度（2021）の実績が17業務、令和4年度（2022）の目標が20業務」. */
function seriesClause(rows: readonly ObservationDetail[], words: ReaderContext): string {
	const { language, municipalities } = words;
	const name = municipalities.get(rows[0]!.municipality).name;
	const dated = rows.filter((r) => r.value !== null && r.fiscal_year !== null).sort(byYear);
	const known = latestValue(rows);
	const target = finalTarget(rows);
	const isMentioned = known !== null && target !== null && sameYearTarget(rows, known) === target;
	const main = [known, isMentioned ? null : target].filter((r) => r !== null);
	const parts = (main.length > 0 ? main : dated.slice(-1)).map((r) => {
		const beside = sameYearTarget(rows, r);
		return valueClause(
			r,
			{
				value: formatValue(r, words),
				target: beside === null ? null : formatValue(beside, words)
			},
			words
		);
	});
	return parts.length === 0
		? phrases[language].concept.nothing(name)
		: phrases[language].measured.city(name, listed(parts, language));
}

/** A concept in a few sentences: what is comparable, and the current value and final target of each series. */
export function describeConcept({ panels, rows }: ConceptPanels, words: ReaderContext): string {
	const clauses = describedSeries(rows).map((series) => seriesClause(series.rows, words));
	return joinSentences(
		[describeComparability(panels, words), endSentences(clauses, words.language)],
		words.language
	);
}

/** What a concept covers, as far as it says: who or what is counted, which accounts, as of when. */
export function coverageWords(
	concept: ObservationDetail,
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const { accounts, asOf, coverage } = messages(language);
	const { concept_accounts, concept_as_of } = concept;
	return [
		[coverage.scope, localized(concept, 'concept_scope', language)],
		[coverage.accounts, concept_accounts === null ? '' : accounts[concept_accounts]],
		[coverage.asOf, concept_as_of === null ? '' : asOf[concept_as_of]]
	].flatMap(([name, words]) => (words === '' ? [] : [labelled(name!, words!, language)]));
}

/** The unit of a concept's axis. */
export function conceptUnit(
	concept: ObservationDetail,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	return inLanguage(concept, 'concept_unit', language);
}
