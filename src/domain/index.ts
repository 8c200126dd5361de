export { checkDigit, isMunicipalityCode } from './municipality-code';
export { halfWidth } from './digits';
export {
	formatFiscalYear,
	formatFiscalYearShort,
	readFiscalYear,
	readFiscalYears,
	type Calendar,
	type FiscalYear,
	type PrintedYear
} from './fiscal-year';
export { LANGUAGES, type Language } from './language';
export {
	matchesPrinted,
	readPrintedNumbers,
	type Bound,
	type PrintedNumber
} from './printed-number';
export { groupBy } from './group-by';
export { initiativeId } from './initiative-id';
export { convert, indexUnits, printedForms, toBase, UnlikeUnitsError, type Unit } from './unit';
export { readPhase, type PhaseWord } from './phase';
export {
	finding,
	formatFindings,
	type DataSet,
	type Entries,
	type Entry,
	type Finding
} from './data-set';
export { checkEntries, readRecords, type RawRecord } from './rules';
export { deriveDataSet } from './derive';
export {
	ACCUMULATIONS,
	BOUNDS,
	CERTAINTIES,
	COMPARABILITIES,
	DIRECTIONS,
	KINDS,
	PHASES,
	SERIES_TYPES,
	VERDICTS,
	type Accumulation,
	type Certainty,
	type Comparability,
	type Direction,
	type Kind,
	type Phase,
	type SeriesType,
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
	type Assessment,
	type Reason,
	type ReasonCode,
	type ComparabilityInput
} from './comparability';
export { denominatorDate, paceOf, type Pace, type YearlyChange, type YearValue } from './pace';
export {
	assessPace,
	paceBasis,
	type PaceInput,
	type PaceBasis,
	type PaceReason,
	type PaceVerdict
} from './pace-figures';
export {
	considerationPeriod,
	firstStart,
	planYear,
	spansSeveralYears,
	startsWithoutPreparation,
	type PlanClockStep,
	type Consideration
} from './plan-clock';
export {
	attainmentOf,
	closingGrades,
	closingRounds,
	countMoves,
	disagreementOf,
	gradePairs,
	isAt,
	gradingRounds,
	TOP_GRADES,
	type Attainment,
	type Disagreement,
	type GivenGrade,
	type GradePair,
	type GradingRound
} from './grade-rules';
export { difference } from './decimal';
export {
	perResident,
	nearestInSize,
	ranks,
	perResidentBasis,
	type Peer,
	type PerResidentBasis,
	type Sized
} from './express';
export { fold, searchWords } from './fold';
