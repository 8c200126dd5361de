import type { MilestoneDetail, PlacedStatistic } from '../query';
import type { MeasureRow } from './measure-matrix';
import type { PositionedValue } from './position';

/** The numbers of a city in a small drawing: where it started, where it is, where it wants to be. */
export interface AnswerRow {
	municipality: string;
	baseline: number | null;
	actual: number | null;
	target: number | null;
}

/** The cities of a measure that may be read together, by their figures in its unit. */
export function measureAnswerRows({ cells }: MeasureRow): AnswerRow[] {
	return cells
		.filter((cell) => cell.relation === 'joined')
		.map(({ municipality, baseline, actual, target }) => ({
			municipality,
			baseline: baseline?.concept_value ?? null,
			actual: actual?.concept_value ?? null,
			target: target?.concept_value ?? null
		}));
}

/** The cities that have an actual of the latest year that several share. */
export function actualAnswerRows({ sharedYears }: MeasureRow): AnswerRow[] {
	const shared = sharedYears.find((s) => s.kind === 'actual');
	return (shared?.figures ?? []).map((figure) => ({
		municipality: figure.municipality,
		baseline: null,
		actual: figure.concept_value,
		target: null
	}));
}

/** The current values of cities on one line; a baseline stands as what it is. */
export function positionAnswerRows(figures: readonly PositionedValue[]): AnswerRow[] {
	return figures.map(({ municipality, kind, shown }) => ({
		municipality,
		baseline: kind === 'baseline' ? shown : null,
		actual: kind === 'baseline' ? null : shown,
		target: null
	}));
}

/** The fiscal years in which cities reached a step, or planned to; those without a year are left out. */
export function stepAnswerRows(records: readonly MilestoneDetail[]): AnswerRow[] {
	return records
		.map(({ municipality, status, actual_fiscal_year, planned_fiscal_year }) => ({
			municipality,
			baseline: null,
			actual: status === 'done' ? actual_fiscal_year : null,
			target: status === 'done' ? null : planned_fiscal_year
		}))
		.filter((row) => row.actual !== null || row.target !== null);
}

/** The middle of similar municipalities as what a city is measured against. */
export function placeAnswerRows(places: readonly PlacedStatistic[]): AnswerRow[] {
	return places.map(({ municipality, value, middle }) => ({
		municipality,
		baseline: middle,
		actual: value,
		target: null
	}));
}
