import { groupBy, type Direction } from '../domain';
import type { ObservationDetail } from '../query';
import { conceptText, messages } from '../text';
import { formatYear } from './announce';
import { formatMeasured, measureValue, type Measure, type MeasureInputs } from './concept-values';
import { finalTarget, latestValue, sameYearTarget } from './describe';
import { describeComparability } from './describe-guard';
import { cityNames, type ReaderContext } from './names';
import { panelsOf } from './panels';

/** The answer of a concept's page in a sentence or two: who measures it, and who may be read side by side. */
export function describeComparison(
	rows: readonly ObservationDetail[],
	words: ReaderContext
): string {
	const text = conceptText[words.language].answer;
	const cities = [...new Set(rows.map((r) => r.municipality))];
	if (cities.length === 0) return text.nobody;
	const guard = describeComparability(panelsOf(rows), words);
	if (cities.length === 1) return guard;
	return `${text.measured(cityNames(cities, words))}${words.language === 'ja' ? '' : ' '}${guard}`;
}

/**
 * One sentence on the drawing in an expression: the latest known value and the last target of
 * each series; of those that do not compare only where there is no other.
 */
export function describeMeasured(
	rows: readonly ObservationDetail[],
	measure: Measure,
	inputs: MeasureInputs,
	words: ReaderContext
): string {
	const { language } = words;
	const text = messages(language);
	const series = [...groupBy(rows, (r) => r.indicator_id).values()];
	const near = series.filter((list) => list[0]!.comparability !== 'not_comparable');
	const valueOf = (r: ObservationDetail) =>
		formatMeasured(measureValue(r, measure, inputs).value!, r, measure, words);
	const clauses = (near.length > 0 ? near : series).flatMap((list) => {
		const numbers = list.filter((r) => measureValue(r, measure, inputs).value !== null);
		const target = finalTarget(numbers);
		// What is subtracted differs from itself by nothing: that says nothing.
		const known = latestValue(numbers);
		const isOther = (r: ObservationDetail | null): r is ObservationDetail =>
			r !== null && measureValue(r, measure, inputs).reference?.observation_id !== r.observation_id;
		const besides =
			known === null || measure === 'distance' ? null : sameYearTarget(numbers, known);
		const said = [known, target === besides ? null : target].filter(isOther);
		if (said.length === 0) said.push(...numbers.filter(isOther).slice(0, 1));
		if (said.length === 0) return [];
		const name = words.municipalities.get(list[0]!.municipality)!.name;
		const parts = said.map((r) => {
			const value = valueOf(r);
			const beside = measure === 'distance' ? null : sameYearTarget(numbers, r);
			const own = beside === null ? '' : text.chart.targetBeside(valueOf(beside));
			return language === 'ja'
				? `${formatYear(r, words)}の${text.kinds[r.kind]}で${value}${own === '' ? '' : `（${own}）`}`
				: `${value} (${text.kinds[r.kind].toLowerCase()} of ${formatYear(r, words)}${own === '' ? '' : `, ${own}`})`;
		});
		return [language === 'ja' ? `${name}は${parts.join('、')}` : `${name} ${parts.join(', ')}`];
	});
	const full = language === 'ja' ? '。' : '. ';
	if (clauses.length === 0) return conceptText[language].nothingDrawn;
	return `${clauses.join(full)}${full}`.trim();
}

/** Which way a concept is better, in words. */
export function directionWords(direction: Direction | null, { language }: ReaderContext): string {
	return conceptText[language].directions[direction ?? 'neither'];
}
