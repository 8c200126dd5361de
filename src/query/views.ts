import figure from './views/figure.sql?raw';
import givenGrade from './views/given-grade.sql?raw';
import scheduleCell from './views/schedule-cell.sql?raw';

/** A view over the published tables: what several questions ask of, in one statement that makes it. */
export interface SqlView {
	name: string;
	sql: string;
}

/** Every printed figure with its indicator, initiative, concept and place. */
export const FIGURE: SqlView = { name: 'figure', sql: figure };
/** Every cell of a schedule with its initiative and plan. */
export const SCHEDULE_CELL: SqlView = { name: 'schedule_cell', sql: scheduleCell };
/** Every grade with its initiative and scale. */
export const GIVEN_GRADE: SqlView = { name: 'given_grade', sql: givenGrade };

/** The views that the engine makes once the tables are in it. */
export const VIEWS: readonly SqlView[] = [FIGURE, SCHEDULE_CELL, GIVEN_GRADE];
