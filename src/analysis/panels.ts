import { type Assessment, assessmentOf, groupBy, type Verdict } from '../domain';
import type { ObservationDetail } from '../query';
import { assessWithin, type IndicatorSeries, largestComparableSet, seriesOf } from './comparable';
import type { Measure, MeasuredValue } from './measure';
import { seriesMarks } from './series-marks';

/** A figure that has a place on the panel's axes. */
export interface PanelPoint {
	row: ObservationDetail;
	fiscalYear: number;
	/** In the concept's unit; null where the cell holds words. */
	value: number | null;
	/** What the value was computed with, on panels in a chosen measure. */
	measured?: { measure: Measure; value: MeasuredValue };
}

/** An indicator that a panel draws. */
export interface PanelIndicator {
	indicator_id: string;
	municipality: string;
	/** Reference mark from the end of its line to its note. */
	mark?: string;
	/** Whether it is comparable with the other series of the panel; left out where it is the only one. */
	verdict?: Verdict;
}

/** Series that share one pair of axes, and the figures that cannot be placed on it. */
export interface Panel {
	/** Indicators drawn here, in order. */
	indicators: PanelIndicator[];
	points: PanelPoint[];
	/** Figures without a printed year. */
	undated: ObservationDetail[];
	/** Figures whose unit cannot be converted to the concept's. */
	otherUnit: ObservationDetail[];
	/** Figures whose scope differs from that of the rest of their series. */
	otherScope: ObservationDetail[];
	/** Figures of kinds that are computed by the document (effect, achievement rate): in the table only. */
	computed: ObservationDetail[];
}

/** A panel with its series and the assessment of their comparability. */
export interface AssessedPanel {
	panel: Panel;
	series: IndicatorSeries[];
	assessment: Assessment;
}

/** A concept with its panels. */
export interface ConceptPanels {
	concept: ObservationDetail;
	panels: AssessedPanel[];
	rows: ObservationDetail[];
}

const DRAWN = new Set(['baseline', 'target', 'actual', 'forecast']);

const scopeOf = (row: ObservationDetail): string => row.scope_ja ?? '';

/** The most frequent scope of a series. */
function usualScope(rows: readonly ObservationDetail[]): string {
	const groups = [...groupBy(rows, scopeOf)].sort((a, b) => b[1].length - a[1].length);
	return groups[0]?.[0] ?? '';
}

/** The panel of some series in the unit of their concept, with the figures that are not drawn sorted by reason. */
export function panelOf(series: readonly IndicatorSeries[], assessment: Assessment): Panel {
	const rows = series.flatMap((s) => s.rows);
	const marks = seriesMarks(series, assessment);
	const drawn = rows.filter((r) => DRAWN.has(r.kind));
	const isOtherUnit = (r: ObservationDetail) => r.value !== null && r.concept_value === null;
	const dated = drawn.filter((r) => r.fiscal_year !== null && !isOtherUnit(r));
	const otherScope = series.flatMap(({ rows: list }) => {
		const numbers = list.filter((r) => DRAWN.has(r.kind) && r.value !== null);
		const usual = usualScope(numbers);
		return numbers.filter((r) => scopeOf(r) !== usual);
	});
	return {
		indicators: series.map(({ indicator_id, municipality }, i) => ({
			indicator_id,
			municipality,
			mark: marks[i]!,
			verdict: assessmentOf(indicator_id, assessment).verdict
		})),
		points: dated.map((row) => ({ row, fiscalYear: row.fiscal_year!, value: row.concept_value })),
		undated: drawn.filter((r) => r.fiscal_year === null && !isOtherUnit(r)),
		otherUnit: drawn.filter(isOtherUnit),
		otherScope,
		computed: rows.filter((r) => !DRAWN.has(r.kind))
	};
}

/** The assessment of a panel, lowered to “with care” where single figures differ in scope from their series. */
export function withScopes(assessment: Assessment, { otherScope }: Panel): Assessment {
	const series = [...new Set(otherScope.map((r) => r.indicator_id))];
	if (series.length === 0 || assessment.reasons.some((r) => r.code === 'other-scope'))
		return assessment;
	return {
		verdict: assessment.verdict === 'same' ? 'with-care' : assessment.verdict,
		reasons: [...assessment.reasons, { code: 'other-scope', series }]
	};
}

/**
 * The panels of one concept: fully comparable series share one; every other series has its own, those
 * that compare with care before those that do not compare.
 */
export function panelsOf(rows: readonly ObservationDetail[]): AssessedPanel[] {
	const split = largestComparableSet(seriesOf(rows));
	const alike = largestComparableSet(split.comparable, 'same');
	const assessed = (series: IndicatorSeries[], assessment: Assessment): AssessedPanel => {
		const panel = panelOf(series, assessment);
		return { panel, series, assessment: withScopes(assessment, panel) };
	};
	return [
		...(alike.comparable.length > 0
			? [assessed(alike.comparable, assessWithin(alike.comparable, split))]
			: []),
		...alike.excluded.map(({ item }) => assessed([item], assessWithin([item], split))),
		...split.excluded.map(({ item, assessment }) => assessed([item], assessment))
	];
}

/** The concepts of a theme among its figures, in the theme's order, each with its panels. */
export function conceptsOf(rows: readonly ObservationDetail[], theme: string): ConceptPanels[] {
	return byConcept(rows.filter((r) => r.concept_theme_id === theme));
}

/** The concepts of other themes among the figures of a theme, each with its panels. */
export function conceptsElsewhere(
	rows: readonly ObservationDetail[],
	theme: string
): ConceptPanels[] {
	return byConcept(rows.filter((r) => r.concept_theme_id !== theme));
}

function byConcept(rows: readonly ObservationDetail[]): ConceptPanels[] {
	const linked = rows.filter((r) => r.concept_id !== null);
	return [...groupBy(linked, (r) => r.concept_id).values()].map((list) => ({
		concept: list[0]!,
		panels: panelsOf(list),
		rows: list
	}));
}

/**
 * Whether two or more municipalities measure the concept closely enough to be compared, if only with
 * care; other concepts are shown as a warning against a false comparison.
 */
export function isComparable({ rows }: ConceptPanels): boolean {
	return (
		new Set(largestComparableSet(seriesOf(rows)).comparable.map((s) => s.municipality)).size > 1
	);
}

/** How well cities compare on a concept: by one definition, after conversion, with care, or not at all. */
type ConceptComparison = 'same' | 'converted' | 'with-care' | 'not-comparable';

const COMPARISONS: readonly ConceptComparison[] = [
	'same',
	'converted',
	'with-care',
	'not-comparable'
];

/** How well cities compare on a concept. */
function comparisonOf(concept: ConceptPanels): ConceptComparison {
	if (!isComparable(concept)) return 'not-comparable';
	const alike = concept.panels.find(
		({ assessment, series }) =>
			assessment.verdict === 'same' && new Set(series.map((s) => s.municipality)).size > 1
	);
	if (alike === undefined) return 'with-care';
	return alike.series.some((s) => s.about.comparability === 'convertible') ? 'converted' : 'same';
}

/** Concepts with those on which cities compare best first, equals in their order. */
export function bestComparedFirst(concepts: readonly ConceptPanels[]): ConceptPanels[] {
	const place = (concept: ConceptPanels) => COMPARISONS.indexOf(comparisonOf(concept));
	return [...concepts].sort((a, b) => place(a) - place(b));
}

/** Figures of a theme that belong to none of its concepts. */
export function observationsOutside(
	rows: readonly ObservationDetail[],
	theme: string
): ObservationDetail[] {
	return rows.filter((r) => r.concept_id === null || r.concept_theme_id !== theme);
}
