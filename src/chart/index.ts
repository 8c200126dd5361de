export { announceFigure, figureWords, shortYearWords, yearWords } from './announce';
export {
	conceptUnit,
	describeConcept,
	describeGrades,
	describeSchedule,
	describeTheme,
	lastTarget,
	latestKnown
} from './describe';
export { gradeGrid, gradeTracks } from './grade-grid';
export { municipalityStyle, type MunicipalityStyle } from './municipality-style';
export type { ChartContext, ChartMunicipality } from './names';
export {
	conceptsOf,
	figuresApart,
	isComparable,
	panelOf,
	panelsOf,
	type ConceptPanels,
	type GuardedPanel,
	type Panel
} from './panels';
export { scheduleBands, tracksOf, type Track } from './schedule-bands';
export { yearLines } from './year-lines';
export { valueRange, type ValueAxis } from './value-axis';
export { missingYears, SIGNS } from './absence-marks';
export { reasonDetail, seriesNotes } from './series-notes';
export { indicatorPanels, type IndicatorPanel } from './indicator-panels';
export { panelNotes } from './panel-notes';
export { clockAxis, clockBands, clockTracks, type ClockTrack } from './clock-bands';
export { phaseColumns, phaseCounts, type PhaseCount } from './clock-counts';
export { courseBars, courseLength } from './course-bars';
export {
	clockAnswers,
	describeClock,
	type ClockAnswer,
	type ClockAxis,
	type Course
} from './plan-clock';
export { describePace, paceFormulas, paceRows, type PaceRow } from './pace-rows';
export {
	dateWords,
	express,
	expressedWords,
	EXPRESSIONS,
	expressionUnit,
	measureOf,
	referenceWords,
	type Expressed,
	type Expression,
	type Gap,
	type Reckoning
} from './concept-values';
export { conceptPanels, hasNumbers, type ExpressedPanel } from './concept-panels';
export { cityNames } from './names';
export { describeComparison, describeExpressed, directionWords } from './describe-expressed';
export {
	companions,
	factsOfFigure,
	factsOfSeries,
	seriesOf,
	shareable,
	type ConceptSeries
} from './guarded';
export { fairRank, type FairRank } from './fair-rank';
export {
	firstStanding,
	standingOf,
	type Stand,
	type Standing,
	type StandingExpression
} from './standing';
export { placeLabels, standingStrip } from './standing-strip';
export { gradeFlow, formatRound } from './grade-flow';
export { gradeCounts, gradeGroups, gradeShares, type GradeGroup } from './grade-shares';
export {
	attainmentRows,
	disagreements,
	outcomeCounts,
	type AttainmentRow
} from './grade-attainment';
export { describeMoves } from './grade-words';
