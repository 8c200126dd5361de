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
	panelsOf,
	type ConceptPanels,
	type Panel,
	type Verdict
} from './panels';
export { scheduleBands, tracksOf, type Track } from './schedule-bands';
export { valueRange, yearLines } from './year-lines';
