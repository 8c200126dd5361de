import {
	bestComparedFirst,
	byYear,
	conceptsElsewhere,
	conceptsOf,
	type ConceptPanels,
	describedSeries,
	isComparable,
	latestValue,
	finalTarget,
	milestoneGroups
} from '../analysis';
import { groupBy } from '../domain';
import type { MilestoneDetail, ObservationDetail } from '../query';
import {
	enumerated,
	formatFigure,
	inLanguage,
	joinSentences,
	listed,
	localized,
	messages,
	phrases,
	quoted
} from '../text';
import { describeCaution } from './comparability';
import { isShortEnough } from './first-sentence';
import { formatValue, formatYearBrief } from './observation';
import { cityNames, type ReaderContext } from './reader-context';

/** What a theme's page has come to know. */
export interface ThemeRows {
	theme: string;
	figures: readonly ObservationDetail[];
	milestones: readonly MilestoneDetail[];
	/** Slugs of the cities chosen. */
	chosen: readonly string[];
	/** Slugs of those that have initiatives on the theme. */
	withInitiatives: ReadonlySet<string>;
}

/** A figure for each city that says where it is: its latest actual or baseline, else its last target. */
function knownFigures({ rows }: ConceptPanels): ObservationDetail[] {
	const series = describedSeries(rows).flatMap(
		(s) => latestValue(s.rows) ?? finalTarget(s.rows) ?? []
	);
	const isActual = (row: ObservationDetail) => (row.kind === 'actual' ? 0 : 1);
	return [...groupBy(series, (row) => row.municipality).values()]
		.map((own) => [...own].sort((a, b) => isActual(a) - isActual(b) || byYear(b, a))[0]!)
		.sort((a, b) => isActual(a) - isActual(b) || byYear(b, a));
}

/** A value in the unit of its concept, where it is printed in another one that converts. */
function formatShared(row: ObservationDetail, words: ReaderContext): string {
	const { language } = words;
	if (row.concept_value === null || row.concept_value === row.value) return formatValue(row, words);
	const unit = inLanguage(row, 'concept_unit', language);
	return formatFigure(
		{ value: row.concept_value, unit, bound: row.bound },
		language,
		messages(language).bounds
	);
}

/** The figures of a concept city by city, as many as one short sentence holds; '' where there are none. */
function describeFigures(concept: ConceptPanels, words: ReaderContext): string {
	const { language, municipalities } = words;
	const phrase = phrases[language].theme;
	const { measured } = phrases[language];
	const name = localized(concept.concept, 'concept', language);
	const order = municipalities.all().map((m) => m.slug);
	const valueOf = (row: ObservationDetail) => {
		const value = formatShared(row, words);
		return phrase.value(
			municipalities.get(row.municipality).name,
			row.accumulation === 'month' ? measured.perMonth(value) : value,
			formatYearBrief(row, words),
			messages(language).kinds[row.kind]
		);
	};
	const known = knownFigures(concept);
	const sentences = known.map((_, i) => {
		const said = known
			.slice(0, i + 1)
			.sort((a, b) => order.indexOf(a.municipality) - order.indexOf(b.municipality));
		const phraseOf = said.some((r) => r.kind === 'target') ? phrase.withTargets : phrase.figures;
		return phraseOf(name, listed(said.map(valueOf), language), said.length < known.length);
	});
	return sentences.filter((s) => isShortEnough(s, language)).at(-1) ?? sentences[0] ?? '';
}

/** Which cities have reached the step that most have; '' where the documents tell of none. */
function describeSteps(milestones: readonly MilestoneDetail[], words: ReaderContext): string {
	const phrase = phrases[words.language].theme;
	const groups = milestoneGroups(milestones).map(({ milestone, records }) => ({
		name: localized(milestone, 'milestone', words.language),
		done: records.filter((r) => r.status === 'done').map((r) => r.municipality)
	}));
	const first = [...groups].sort((a, b) => b.done.length - a.done.length)[0];
	if (first === undefined) return '';
	return first.done.length === 0
		? phrase.noneReached(first.name)
		: phrase.reached(first.name, cityNames(first.done, words));
}

/** What cities share under another theme, or that they share nothing in numbers. */
function describeNothingShared({ theme, figures }: ThemeRows, { language }: ReaderContext): string {
	const phrase = phrases[language].theme;
	const elsewhere = conceptsElsewhere(figures, theme).filter(isComparable);
	if (elsewhere.length === 0) return phrase.noConcept;
	const names = elsewhere.map(({ concept }) =>
		quoted(localized(concept, 'concept', language), language)
	);
	return phrase.elsewhere(enumerated(names, language));
}

/**
 * A theme in a few sentences: the figures of what cities measure alike, or a step that some have reached;
 * what to mind in comparing them; where there is neither, which cities work on it, or which do not where these are fewer.
 */
export function describeTheme(rows: ThemeRows, words: ReaderContext): string {
	const { theme, figures, milestones, chosen, withInitiatives } = rows;
	const names = (slugs: readonly string[]) => cityNames(slugs, words);
	const has = chosen.filter((slug) => withInitiatives.has(slug));
	const none = chosen.filter((slug) => !withInitiatives.has(slug));
	const phrase = phrases[words.language].theme;
	if (has.length === 0) return phrase.nobody;
	const shared = bestComparedFirst(conceptsOf(figures, theme))[0];
	const said = shared ? describeFigures(shared, words) : describeSteps(milestones, words);
	const works = (has.length === 1 ? phrase.oneWorks : phrase.severalWork)(names(has));
	const without = phrase.without(names(none));
	const sentences = [
		said,
		shared ? describeCaution(describedSeries(shared.rows), words) : '',
		!shared && has.length > 1 ? describeNothingShared(rows, words) : '',
		// Each of both tells the other: the shorter one is said.
		said === '' ? (none.length > 0 && none.length < has.length ? without : works) : ''
	];
	return joinSentences(
		sentences.filter((s) => s !== ''),
		words.language
	);
}
