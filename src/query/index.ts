export type { Need, Parameter, Query } from './query';
export type {
	ConceptParams,
	GradeParams,
	GroupParams,
	MunicipalityParams,
	PromiseParams,
	SharedParams,
	ThemeParams
} from './parameters';
export type { SqlView } from './views/sql-view';
export { VIEWS } from './views';
export type { EvaluationDetail } from './views/evaluation-detail';
export type { MilestoneDetail } from './views/milestone-detail';
export type { ObservationDetail } from './views/observation-detail';
export type { ScheduleStepDetail } from './views/schedule-step-detail';
export { observationSource, type ObservationSource } from './observation-source';
export {
	conceptFigures,
	initiativeFigures,
	measureMatrix,
	municipalityFigures,
	progressFigures,
	groupFigures,
	sharedFigures,
	themeFigures,
	type ProgressFigure
} from './observations';
export { initiativeSchedule, municipalitySchedule, planSchedule } from './schedule-steps';
export { milestones } from './milestones';
export { planAxis, type PlanAxisCount } from './plan-axis';
export { promises, sameDefinitions, type PromiseFigure } from './promises';
export { givenGrades, initiativeGrades, municipalityGrades } from './evaluations';
export {
	initiativeDetails,
	initiativeIndex,
	themeInitiatives,
	type IndexedInitiative,
	type InitiativeDetails,
	type ThemeInitiative
} from './initiatives';
export {
	comparablePairs,
	conceptList,
	conceptPairs,
	gradeDepartments,
	gradeScaleList,
	phaseWordList,
	themeMatrix,
	unitList,
	type ComparablePairs,
	type ConceptPair,
	type GradeScaleStep,
	type ListedConcept,
	type ListedPhaseWord,
	type ListedUnit,
	type ThemeMatrixCell
} from './catalogues';
export {
	municipalityContext,
	registeredResidents,
	type RegisteredResidents,
	type StatisticValue
} from './statistics';
export {
	areaList,
	areaOutlines,
	areaPositions,
	areaProfile,
	locator,
	nearestAreas,
	officialBands,
	officialFigures,
	officialHistory,
	officialPairs,
	statisticPlace,
	type AreaGroupParams,
	type AreaOutline,
	type AreaPosition,
	type DatedFigure,
	type ListedArea,
	type LocatedArea,
	type NearestArea,
	type OfficialBand,
	type OfficialFigure,
	type PairedFigure,
	type PlacedStatistic,
	type ProfileFigure,
	type SeriesParams
} from './official';
