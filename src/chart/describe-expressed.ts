import { groupBy, type Direction } from '../domain';
import type { ConceptFigure } from '../query';
import { conceptText, messages } from '../text';
import { yearWords } from './announce';
import { expressedWords, express, type Expression, type Reckoning } from './concept-values';
import { lastTarget, latestKnown, targetBeside } from './describe';
import { describeGuard } from './describe-guard';
import { cityNames, type Words } from './names';
import { panelsOf } from './panels';

/** The answer of a concept's page in a sentence or two: who measures it, and who may be read side by side. */
export function describeComparison(rows: readonly ConceptFigure[], words: Words): string {
	const text = conceptText[words.language].answer;
	const cities = [...new Set(rows.map((r) => r.municipality))];
	if (cities.length === 0) return text.nobody;
	const guard = describeGuard(panelsOf(rows), words);
	if (cities.length === 1) return guard;
	return `${text.measured(cityNames(cities, words))}${words.language === 'ja' ? '' : ' '}${guard}`;
}

/**
 * One sentence on the drawing in an expression: the latest known value and the last target of
 * each series; of those that do not compare only where there is no other.
 */
export function describeExpressed(
	rows: readonly ConceptFigure[],
	as: Expression,
	reckoning: Reckoning,
	words: Words
): string {
	const { language } = words;
	const text = messages(language);
	const series = [...groupBy(rows, (r) => r.indicator_id).values()];
	const near = series.filter((list) => list[0]!.comparability !== 'not_comparable');
	const valueOf = (r: ConceptFigure) =>
		expressedWords(express(r, as, reckoning).value!, r, as, words);
	const clauses = (near.length > 0 ? near : series).flatMap((list) => {
		const numbers = list.filter((r) => express(r, as, reckoning).value !== null);
		const target = lastTarget(numbers);
		// What is subtracted differs from itself by nothing: that says nothing.
		const known = latestKnown(numbers);
		const isOther = (r: ConceptFigure | null): r is ConceptFigure =>
			r !== null && express(r, as, reckoning).reference?.observation_id !== r.observation_id;
		const besides = known === null || as === 'distance' ? null : targetBeside(numbers, known);
		const said = [known, target === besides ? null : target].filter(isOther);
		if (said.length === 0) said.push(...numbers.filter(isOther).slice(0, 1));
		if (said.length === 0) return [];
		const name = words.municipalities.get(list[0]!.municipality)!.name;
		const parts = said.map((r) => {
			const value = valueOf(r);
			const beside = as === 'distance' ? null : targetBeside(numbers, r);
			const own = beside === null ? '' : text.chart.targetBeside(valueOf(beside));
			return language === 'ja'
				? `${yearWords(r, words)}の${text.kinds[r.kind]}で${value}${own === '' ? '' : `（${own}）`}`
				: `${value} (${text.kinds[r.kind].toLowerCase()} of ${yearWords(r, words)}${own === '' ? '' : `, ${own}`})`;
		});
		return [language === 'ja' ? `${name}は${parts.join('、')}` : `${name} ${parts.join(', ')}`];
	});
	const full = language === 'ja' ? '。' : '. ';
	if (clauses.length === 0) return conceptText[language].nothingDrawn;
	return `${clauses.join(full)}${full}`.trim();
}

/** Which way a concept is better, in words. */
export function directionWords(direction: Direction | null, { language }: Words): string {
	return conceptText[language].directions[direction ?? 'neither'];
}
