import { byYear, type ConceptPanels, finalTarget, latestValue, sameYearTarget } from '../analysis';
import { groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { endSentences, inLanguage, joinSentences, listed, messages, phrases } from '../text';
import { describeComparability } from './comparability';
import { formatValue, formatYear } from './observation';
import type { ReaderContext } from './reader-context';

/** A series in a clause: 「宇部市は実績17業務（令和3年度）、目標20業務（令和4年度）」. */
function seriesClause(rows: readonly ObservationDetail[], words: ReaderContext): string {
	const { language, municipalities } = words;
	const text = messages(language);
	const phrase = phrases[language].concept;
	const name = municipalities.get(rows[0]!.municipality).name;
	const dated = rows.filter((r) => r.value !== null && r.fiscal_year !== null).sort(byYear);
	const known = latestValue(rows);
	const aim = finalTarget(rows);
	const saidAlready = known !== null && aim !== null && sameYearTarget(rows, known) === aim;
	const main = [known, saidAlready ? null : aim].filter((r) => r !== null);
	const said = (main.length > 0 ? main : dated.slice(-1)).map((r) => {
		const beside = sameYearTarget(rows, r);
		const target = beside === null ? [] : [text.chart.targetBeside(formatValue(beside, words))];
		return phrase.value(
			text.kinds[r.kind],
			formatValue(r, words),
			listed([formatYear(r, words), ...target], language)
		);
	});
	return said.length === 0 ? phrase.nothing(name) : phrase.city(name, listed(said, language));
}

/** One sentence on a concept, computed from its rows: who stands where, and what may be set side by side. */
export function describeConcept({ panels, rows }: ConceptPanels, words: ReaderContext): string {
	const series = [...groupBy(rows, (r) => r.indicator_id).values()];
	const near = series.filter((list) => list[0]!.comparability !== 'not_comparable');
	const told = near.length > 0 ? near : series;
	const clauses = told.map((list) => seriesClause(list, words));
	return joinSentences(
		[endSentences(clauses, words.language), describeComparability(panels, words)],
		words.language
	);
}

/** The unit of a concept's axis. */
export function conceptUnit(
	concept: ObservationDetail,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	return inLanguage(concept, 'concept_unit', language);
}
