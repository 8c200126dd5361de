export { type LastStep, lastStep } from './last-step';
export { describeAttainment } from './attainment';
export { type Choices, describeChoices, presetLabel } from './choices';
export { describeComparability, describeComparabilityOf, verdictWords } from './comparability';
export { describeParams } from './page-params';
export { describePairs } from './comparable-pairs';
export { describeConsideration } from './consideration';
export { conceptUnit, coverageWords } from './concept';
export { cautionWords, dotMark, dotRowNotes, dotRowUnit, type DotMark } from './dot-rows';
export {
	describeFarMoves,
	describeGrades,
	describeMovesApart,
	gradedOnceNotes,
	gradeWords,
	lastGradeNotes
} from './grades';
export { formatRound, formatRoundPeriod } from './grading-round';
export {
	describeMeasured,
	directionWords,
	explainValue,
	formatMeasured,
	measureReasonText,
	measureUnit,
	panelUnit,
	referenceWords
} from './measure';
export { cellLabel, describeMeasureMatrix, describeSameYearActuals } from './measure-matrix';
export {
	describePlanAxis,
	describeReports,
	issuedWords,
	planAxisNotes,
	planMarkLabel,
	planPeriod
} from './plan-axis';
export {
	answerApart,
	answerGrades,
	answerMeasure,
	answerPerResident,
	answerPlaces,
	answerSameYear,
	answerStep,
	answerTargets
} from './home-answers';
export { describeLocator } from './locator';
export { describeMilestones, milestoneNotes } from './milestones';
export {
	describeInitiative,
	describeInitiativeFigures,
	describeInitiativeGrades,
	describeInitiativeSchedule,
	scheduleNotes
} from './initiative';
export { describeActuals, describeMunicipality, describeScheduleYears } from './municipality';
export {
	formatKind,
	formatValue,
	formatYear,
	formatYearShort,
	observationLabel
} from './observation';
export { describePace, paceCaution, paceFormulas } from './pace';
export { oneYearGroups } from './one-year-steps';
export { panelNotes } from './panel-notes';
export { planLabel, withPlan } from './plan';
export { describePlanClock, indicatorRowLabel } from './plan-clock';
export type { Reader } from './reader';
export { cityNames, Municipalities, type ReaderContext } from './reader-context';
export { describeSchedule, scheduleGaps, formatPhase } from './schedule';
export { reasonDetail, seriesNotes } from './series-notes';
export { asOfWords, contextWords } from './statistics';
export { describeTheme } from './theme';
export { counterpartLabel, describeCounterpart } from './counterpart';
export { describeAttainments, describeUndefinedScales, gradeEvidenceNotes } from './grade-evidence';
export { describeProfile } from './profile';
export { describeGroup, describeSharedActuals, describeSpread } from './group';
export { describeGradeGroups } from './grade-groups';
export { describeGradeMeanings } from './grade-meanings';
export { scaleLabel } from './grade-scales';
export { denominatorNotes, gapNotes, measureNotes } from './measure-notes';
export { describeTotalProgress, formatPercent } from './total-progress';
export { paceReasonList, paceVerdictWords } from './pace-verdict';
export { describePlanClockRows, planClockNotes, type PlanClockView } from './plan-clock-notes';
export { describeLatest, describeTargets } from './latest';
export { scopeNotes } from './position-scope';
export {
	describePromise,
	describePromises,
	describeSameDefinitions,
	formatPromised,
	formatPublished,
	formatTarget,
	promiseLabel,
	promiseStatistic,
	promiseWhen
} from './promises';
export { describeRanking, whyNotRanked } from './ranking';
export { similarityReasons } from './similar-initiative';
export { indicatorConceptWords } from './indicator-concept';
export {
	changedCellNotes,
	changedGradeNotes,
	describeEarlier,
	describeEarlierGrade,
	describeEarlierWords,
	describeLater
} from './restatement';
export {
	type AreaGroupChoice,
	type ChosenArea,
	type OfficialView,
	absenceWords,
	amountWords,
	areaName,
	chosenAreas,
	describeAreaRank,
	describeOfficial,
	describeUnsaid,
	differenceUnit,
	figureWords,
	formatOfficial,
	formatPeriod,
	groupWords,
	officialNotes,
	officialNumber,
	officialUnit
} from './official';
export { seriesParts, seriesWords } from './official-series';
export { describeFrame, describeFrameChoice } from './theme-frame';
export { describeNearAreas, nearMethod, nearReason } from './near-areas';
export { mapNotes, officialDrawings, scatterDrawing, yearsNotes } from './official-drawings';
