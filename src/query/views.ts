import figure from './views/observation-detail.sql?raw';
import givenGrade from './views/evaluation-detail.sql?raw';
import scheduleCell from './views/schedule-step-detail.sql?raw';

/** A view over the published tables: what several questions ask of, in one statement that makes it. */
export interface SqlView {
	name: string;
	sql: string;
}

/** Every printed figure with its indicator, initiative, concept and place. */
export const OBSERVATION_DETAIL: SqlView = { name: 'figure', sql: figure };
/** Every cell of a schedule with its initiative and plan. */
export const SCHEDULE_STEP_DETAIL: SqlView = { name: 'schedule_cell', sql: scheduleCell };
/** Every grade with its initiative and scale. */
export const EVALUATION_DETAIL: SqlView = { name: 'given_grade', sql: givenGrade };

/** The views that the engine makes once the tables are in it. */
export const VIEWS: readonly SqlView[] = [
	OBSERVATION_DETAIL,
	SCHEDULE_STEP_DETAIL,
	EVALUATION_DETAIL
];
