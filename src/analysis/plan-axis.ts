import { groupBy } from '../domain';
import type { PlanAxisCount } from '../query';

/** What stands on the axis of a plan. */
export type PlanMarkKind = NonNullable<PlanAxisCount['mark']>;

/** How many figures or reform steps of one kind a plan has for one fiscal year. */
export interface PlanMark {
	kind: PlanMarkKind;
	fiscalYear: number;
	number: number;
}

/** A plan with its years, its last document and what there is of each fiscal year. */
export interface PlanOnAxis {
	/** Any of its rows, for names, years and document. */
	plan: PlanAxisCount;
	marks: readonly PlanMark[];
	/** Last fiscal year of which its documents print an actual; null where there is none. */
	lastActual: number | null;
	/** How many figures have no fiscal year. */
	undatedFigures: number;
	/** How many reform steps have none. */
	undatedSteps: number;
}

/** The plans on one axis of fiscal years. */
export interface PlanAxis {
	plans: readonly PlanOnAxis[];
	/** First and last fiscal year of any plan or mark. */
	years: readonly [number, number];
	/** First and last fiscal year that lie in every plan; null where there is none, or one plan only. */
	common: readonly [number, number] | null;
	/** Whether any document prints an actual of a year that lies in every plan. */
	commonActuals: boolean;
	/** The highest number of any mark. */
	most: number;
}

const isStep = (kind: PlanMarkKind): boolean => kind === 'step-done' || kind === 'step-due';

function planOf(rows: readonly PlanAxisCount[]): PlanOnAxis {
	const marks = rows.flatMap(({ mark, fiscal_year, number }) =>
		mark === null || fiscal_year === null ? [] : [{ kind: mark, fiscalYear: fiscal_year, number }]
	);
	const undated = (steps: boolean) =>
		rows
			.filter((r) => r.mark !== null && r.fiscal_year === null && isStep(r.mark) === steps)
			.reduce((sum, r) => sum + r.number, 0);
	const actuals = marks.filter((m) => m.kind === 'actual').map((m) => m.fiscalYear);
	return {
		plan: rows[0]!,
		marks,
		lastActual: actuals.length === 0 ? null : Math.max(...actuals),
		undatedFigures: undated(false),
		undatedSteps: undated(true)
	};
}

/**
 * The plans on one axis: reports of results before plans that only look ahead, then by first year.
 * @param rows at least one
 */
export function planAxisOf(rows: readonly PlanAxisCount[]): PlanAxis {
	const isReport = ({ plan }: PlanOnAxis) => plan.document_kind === 'progress report';
	const plans = [...groupBy(rows, (r) => r.plan_id).values()]
		.map(planOf)
		.sort(
			(a, b) =>
				Number(isReport(b)) - Number(isReport(a)) ||
				a.plan.first_fiscal_year - b.plan.first_fiscal_year
		);
	const marks = plans.flatMap((p) => p.marks);
	const starts = plans.map((p) => p.plan.first_fiscal_year);
	const ends = plans.map((p) => p.plan.last_fiscal_year);
	const [from, to] = [Math.max(...starts), Math.min(...ends)];
	const years = marks.map((m) => m.fiscalYear);
	return {
		plans,
		years: [Math.min(...starts, ...years), Math.max(...ends, ...years)],
		common: plans.length > 1 && from <= to ? [from, to] : null,
		commonActuals: marks.some(
			(m) => m.kind === 'actual' && m.fiscalYear >= from && m.fiscalYear <= to
		),
		most: Math.max(1, ...marks.map((m) => m.number))
	};
}
