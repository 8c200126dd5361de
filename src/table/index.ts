export { promiseColumns, promiseRows, unfollowedColumns } from './promises';
export { attainmentColumns } from './attainment';
export { mainColumns, type TableColumn } from './column';
export { measuredColumns, pairColumns } from './concept';
export { type MoveRow, moveColumns, moveRows } from './moves';
export { evaluationColumns, observationColumns, scheduleStepColumns } from './observations';
export { planClockColumns, planClockTableRows } from './plan-clock';
export { considerationColumns } from './consideration';
export { milestoneColumns } from './milestones';
export { gradeGroupColumns } from './grade-groups';
export { paceColumns } from './pace';
export { locatorColumns } from './locator';
export { measureCells, measureMatrixColumns } from './measure-matrix';
export { planAxisColumns } from './plan-axis';
export { themeMatrixColumns } from './theme-matrix';
export {
	historyColumns,
	nearColumns,
	officialColumns,
	pairedColumns,
	profileColumns
} from './official';
export { matchRows, readsAsNumber, sortRows, type RowOrder } from './rows';
