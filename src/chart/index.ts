export { observationLabel, formatValue, formatYearShort, formatYear } from './announce';
export {
	conceptUnit,
	describeConcept,
	describeGrades,
	describeSchedule,
	describeTheme,
	finalTarget,
	latestValue
} from './describe';
export { gradeGrid, gradeRows } from './grade-grid';
export { municipalityStyle, type MunicipalityStyle } from './municipality-style';
export type { ChartContext, ReaderContext, ReaderMunicipality } from './names';
export {
	conceptsOf,
	observationsOutside,
	isComparable,
	panelOf,
	panelsOf,
	type ConceptPanels,
	type AssessedPanel,
	type Panel
} from './panels';
export { scheduleBands, scheduleRows, type ScheduleRow } from './schedule-bands';
export { yearLines } from './year-lines';
export { valueRange, type ValueAxis } from './value-axis';
export { missingYears, MISSING_SIGNS } from './absence-marks';
export { reasonDetail, seriesNotes } from './series-notes';
export { indicatorPanels, type IndicatorPanel } from './indicator-panels';
export { panelNotes } from './panel-notes';
export {
	indicatorRowLabel,
	planClockAxis,
	planClockBands,
	planClockRows,
	type PlanClockRow
} from './clock-bands';
export { phaseStacks, phaseCounts, type PhaseCount } from './clock-counts';
export { considerationBars, considerationLength } from './course-bars';
export {
	citySchedules,
	describePlanClock,
	type CitySchedule,
	type PlanClockAxis,
	type ConsiderationRow
} from './plan-clock';
export { describePace, paceFormulas, paceRows, type PaceRow } from './pace-rows';
export {
	dateWords,
	explainValue,
	measureValue,
	formatMeasured,
	MEASURES,
	measureUnit,
	panelUnit,
	perResidentBasisOf,
	referenceWords,
	type MeasuredValue,
	type Measure,
	type MeasureReason,
	type MeasureInputs
} from './concept-values';
export { conceptPanels, hasNumbers, type MeasuredPanel } from './concept-panels';
export { cityNames } from './names';
export { describeComparison, describeMeasured, directionWords } from './describe-expressed';
export {
	splitComparable,
	inputOfObservation,
	inputOfSeries,
	seriesOf,
	largestComparableSet,
	type IndicatorSeries
} from './guarded';
export { comparableRanking, type ComparableRanking } from './fair-rank';
export {
	firstPositioned,
	latestPositions,
	type PositionedValue,
	type Position,
	type PositionMeasure
} from './standing';
export { placeLabels, dotStrip } from './standing-strip';
export { gradeFlow, formatRound } from './grade-flow';
export { countByGrade, gradeGroups, gradeStacks, type GradeGroup } from './grade-shares';
export {
	attainmentRows,
	disagreements,
	outcomeCounts,
	type AttainmentRow
} from './grade-attainment';
export { describeMoves } from './grade-words';
