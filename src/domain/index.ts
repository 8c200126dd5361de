export { checkDigit, isMunicipalityCode } from './municipality-code';
export { halfWidth } from './digits';
export {
	CALENDAR_OF,
	formatFiscalYear,
	formatFiscalYearShort,
	readFiscalYear,
	readFiscalYears,
	type Calendar,
	type FiscalYear,
	type PrintedYear
} from './fiscal-year';
export {
	DEFAULT_LANGUAGE,
	LANGUAGES,
	type Language,
	languageFolder,
	otherLanguage
} from './language';
export {
	matchesPrinted,
	readPrintedNumbers,
	type Bound,
	type PrintedNumber
} from './printed-number';
export { groupBy } from './group-by';
export { convert, indexUnits, printedForms, toBase, UnlikeUnitsError, type Unit } from './unit';
export { readPhase, type PhaseWord } from './phase';
export {
	ACCOUNTS,
	ACCUMULATIONS,
	AS_OF_DATES,
	BOUNDS,
	CERTAINTIES,
	COMPARABILITIES,
	CONVERSIONS,
	DERIVATIONS,
	DIRECTIONS,
	KINDS,
	DEPARTMENT_ROLES,
	MILESTONE_STATUSES,
	PHASES,
	READ_WITH,
	RESTATEMENTS,
	SERIES_TYPES,
	SIZE_DEPENDENCES,
	SUBJECTS,
	TIERS,
	TOPICS,
	VERDICTS,
	type Accounts,
	type Accumulation,
	type AsOf,
	type Certainty,
	type Comparability,
	type DepartmentRole,
	type Direction,
	DOCUMENT_KINDS,
	type DocumentKind,
	type Kind,
	type MilestoneStatus,
	type Phase,
	type Restatement,
	type SeriesType,
	type SizeDependence,
	type Tier,
	type Verdict
} from './vocabulary';
export { cellContent } from './cell-content';
export { SCHEMA_VERSION } from './schema-version';
export type { Bilingual } from './tables';
export {
	worstVerdict,
	assess,
	assessmentOf,
	canRank,
	isMeasured,
	type Assessment,
	type Coverage,
	type Reason,
	keepsApart,
	type ReasonCode,
	type ComparabilityInput
} from './comparability';
export {
	assessPace,
	paceOf,
	type Pace,
	type PaceAssessment,
	type PaceReason,
	type PaceVerdict,
	type YearlyChange,
	type YearValue
} from './pace';
export {
	considerationPeriod,
	decisiveSteps,
	firstBeginning,
	firstStart,
	planYear,
	spansSeveralYears,
	startsWithoutPreparation,
	type PlanClockAction,
	type PlanClockStep,
	type Consideration
} from './plan-clock';
export {
	closingGrades,
	closingRounds,
	countMoves,
	gradePairs,
	gradingRounds,
	isAt,
	isMidYear,
	type GivenGrade,
	type GradePair,
	type GradingRound
} from './grading-rounds';
export {
	attainmentOf,
	disagreementOf,
	evidenceOf,
	type Attainment,
	type Disagreement,
	type Evidence,
	type Outcome
} from './attainment';
export {
	aimOf,
	isFlow,
	isUnmoved,
	percentOf,
	type Aim,
	type MeasuredIndicator,
	type ProgressInput
} from './progress';
export { totalProgress, type TotalProgress } from './total-progress';
export { decimals, difference, round } from './decimal';
export {
	denominatorDate,
	perResident,
	perResidentBasis,
	sizeDependenceOf,
	type PerResidentBasis
} from './per-resident';
export { nearestInSize, type Peer, type Sized } from './peers';
export { ranks } from './ranking';
export { fold, foldLoosely, searchWords } from './fold';
export { framesOf, isFraming, profileFrames, type ThemeFrame } from './theme-frames';
export { dividesByOutlines, periodParameter, type PerResident } from './official-period';
export { issuedDate } from './issued-date';
