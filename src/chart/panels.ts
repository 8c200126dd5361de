import { groupBy, type Verdict } from '../domain';
import type { ThemeFigure } from '../query';

/** A figure that has a place on the panel's axes. */
export interface PanelPoint {
	row: ThemeFigure;
	fiscalYear: number;
	/** In the concept's unit; null where words stand in place of a number. */
	value: number | null;
	/** What the value is and how it was reckoned, where it is not the printed one. */
	derived?: string;
}

/** Series that may share one pair of axes, and the figures that may not stand on it. */
export interface Panel {
	verdict: Verdict;
	/** Indicators drawn here, in order. */
	indicators: { indicator_id: string; municipality: string }[];
	points: PanelPoint[];
	/** Figures without a printed year. */
	undated: ThemeFigure[];
	/** Figures whose unit cannot be converted to the concept's. */
	otherUnit: ThemeFigure[];
	/** Figures whose scope differs from that of the rest of their series. */
	otherScope: ThemeFigure[];
	/** Figures of kinds that are computed by the document (effect, achievement rate): in the table only. */
	computed: ThemeFigure[];
}

/** A concept with its panels. */
export interface ConceptPanels {
	concept: ThemeFigure;
	panels: Panel[];
	rows: ThemeFigure[];
}

const DRAWN = new Set(['baseline', 'target', 'actual', 'forecast']);

const scopeOf = (row: ThemeFigure): string => row.scope_ja ?? '';

/** The scope that most figures of a series have. */
function usualScope(rows: readonly ThemeFigure[]): string {
	const groups = [...groupBy(rows, scopeOf)].sort((a, b) => b[1].length - a[1].length);
	return groups[0]?.[0] ?? '';
}

/** One panel for the given figures in the concept's unit; which of them stand beside its axes. */
export function panelOf(rows: readonly ThemeFigure[], verdict: Verdict): Panel {
	const series = groupBy(rows, (r) => r.indicator_id);
	const drawn = rows.filter((r) => DRAWN.has(r.kind));
	const isOtherUnit = (r: ThemeFigure) => r.value !== null && r.concept_value === null;
	const dated = drawn.filter((r) => r.fiscal_year !== null && !isOtherUnit(r));
	const otherScope = [...series.values()].flatMap((list) => {
		const numbers = list.filter((r) => DRAWN.has(r.kind) && r.value !== null);
		const usual = usualScope(numbers);
		return numbers.filter((r) => scopeOf(r) !== usual);
	});
	return {
		verdict: verdict === 'same' && otherScope.length > 0 ? 'with-care' : verdict,
		indicators: [...series.values()].map((list) => ({
			indicator_id: list[0]!.indicator_id,
			municipality: list[0]!.municipality
		})),
		points: dated.map((row) => ({ row, fiscalYear: row.fiscal_year!, value: row.concept_value })),
		undated: drawn.filter((r) => r.fiscal_year === null && !isOtherUnit(r)),
		otherUnit: drawn.filter(isOtherUnit),
		otherScope,
		computed: rows.filter((r) => !DRAWN.has(r.kind))
	};
}

/**
 * The panels of one concept: series of the same or a convertible definition share one; every other
 * series has one of its own, so that unlike definitions never stand on one axis.
 */
export function panelsOf(rows: readonly ThemeFigure[]): Panel[] {
	const shared = rows.filter(
		(r) => r.comparability === 'same' || r.comparability === 'convertible'
	);
	const apart = rows.filter((r) => r.comparability !== 'same' && r.comparability !== 'convertible');
	const alone = [...groupBy(apart, (r) => r.indicator_id).values()].map((list) =>
		panelOf(list, list[0]!.comparability === 'similar' ? 'with-care' : 'not-comparable')
	);
	return [
		...(shared.length > 0 ? [panelOf(shared, 'same')] : []),
		...alone.filter((p) => p.verdict === 'with-care'),
		...alone.filter((p) => p.verdict === 'not-comparable')
	];
}

/** The concepts of a theme among its figures, in the theme's order, each with its panels. */
export function conceptsOf(rows: readonly ThemeFigure[], theme: string): ConceptPanels[] {
	const own = rows.filter((r) => r.concept_id !== null && r.concept_theme_id === theme);
	return [...groupBy(own, (r) => r.concept_id).values()].map((list) => ({
		concept: list[0]!,
		panels: panelsOf(list),
		rows: list
	}));
}

/**
 * Whether two or more municipalities measure the concept closely enough to be read against each
 * other, be it with care; otherwise it stands there to warn against a false comparison.
 */
export function isComparable({ rows }: ConceptPanels): boolean {
	const cities = rows
		.filter((r) => r.comparability !== 'not_comparable')
		.map((r) => r.municipality);
	return new Set(cities).size > 1;
}

/** Figures of a theme that no concept of the theme takes up. */
export function figuresApart(rows: readonly ThemeFigure[], theme: string): ThemeFigure[] {
	return rows.filter((r) => r.concept_id === null || r.concept_theme_id !== theme);
}
