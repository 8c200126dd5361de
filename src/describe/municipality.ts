import type { DocumentKind } from '../domain';
import type { CityPromise } from '../analysis';
import type { ScheduleStepDetail } from '../query';
import { joinSentences, listed, localized, municipalityText } from '../text';
import { dotMark, dotRowUnit } from './dot-rows';
import { formatValue, formatYearShort } from './observation';
import type { ReaderContext } from './reader-context';
import { stepKindsWords } from './schedule';

/** The longest first sentence, in characters of a language. */
const LONGEST = { ja: 60, en: 120 } as const;

/** The first of a city's targets, and what has to be known of its documents and grades. */
export function describeMunicipality(
	name: string,
	promises: readonly CityPromise[],
	{ graded, documents }: { graded: boolean; documents: readonly { kind: DocumentKind }[] },
	reader: ReaderContext
): string {
	const { language } = reader;
	const text = municipalityText[language];
	const ungraded = documents.every((d) => d.kind === 'plan') ? text.planOnly : text.noGradesGiven;
	const targets = promises.flatMap(({ concept, shared, apart }) => {
		const row = [...shared, ...apart].find((r) => r.target);
		const figure = row?.target?.figure;
		if (!figure || figure.certainty === 'low' || figure.fiscal_year === null) return [];
		// A rate of a concept is not a number of cards, even where the document prints that.
		const value =
			row.series.about.conversion === null
				? formatValue(figure, reader)
				: dotMark(row.target!, row, dotRowUnit(row, reader), reader).number;
		return [
			text.goal(localized(concept, 'concept', language), value, formatYearShort(figure, reader))
		];
	});
	const goals = (count: number) =>
		text.goals(name, listed(targets.slice(0, count), language), targets.length > count);
	const finding =
		targets.length === 0
			? text.noGoals(name)
			: goals(2).length > LONGEST[language]
				? goals(1)
				: goals(2);
	return joinSentences([finding, graded ? text.gradesWithin : ungraded], language);
}

/** Of which of its promises a city's documents give actuals. */
export function describeActuals(
	name: string,
	promises: readonly CityPromise[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = municipalityText[language].actuals;
	const known = promises.filter(({ shared, apart }) => [...shared, ...apart].some((r) => r.actual));
	const names = known.slice(0, 2).map(({ concept }) => localized(concept, 'concept', language));
	const finding =
		known.length === 0 ? text.none(name) : text.some(listed(names, language), known.length > 2);
	return joinSentences([finding, text.scales], language);
}

/** How many of a city's initiatives have a schedule, and for which years. */
export function describeScheduleYears(
	steps: readonly ScheduleStepDetail[],
	initiatives: number,
	reader: ReaderContext
): string {
	const text = municipalityText[reader.language];
	const scheduled = new Set(steps.map((s) => s.initiative_id)).size;
	const dated = steps.some((s) => s.fiscal_year !== null);
	const undated = dated && steps.some((s) => s.fiscal_year === null);
	return joinSentences(
		[
			text.scheduleSentence(stepKindsWords(steps, reader), initiatives, scheduled, dated),
			...(undated ? [text.scheduleUndated] : [])
		],
		reader.language
	);
}
