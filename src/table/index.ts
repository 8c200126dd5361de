export { attainmentColumns } from './attainment';
export type { TableColumn } from './column';
export { measuredColumns, pairColumns } from './concept';
export { type MoveRow, moveColumns, moveRows } from './moves';
export { evaluationColumns, observationColumns, scheduleStepColumns } from './observations';
export { planClockColumns, planClockTableRows } from './plan-clock';
