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
export { agrees, readFigures, type Bound, type Figure } from './figure';
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
export { checkEntries, readRows, type RawRecord } from './rules';
export { deriveDataSet } from './derive';
export {
	ACCUMULATIONS,
	BOUNDS,
	CERTAINTIES,
	COMPARABILITIES,
	DIRECTIONS,
	KINDS,
	PHASES,
	SERIES,
	VERDICTS,
	type Accumulation,
	type Certainty,
	type Comparability,
	type Direction,
	type Kind,
	type Phase,
	type Series,
	type Verdict
} from './words';
export { cellContent } from './cell-content';
export { SCHEMA_VERSION } from './schema-version';
export type { Bilingual } from './tables';
export {
	gravest,
	judge,
	judgementOn,
	mayRank,
	type Judgement,
	type Reason,
	type ReasonCode,
	type SeriesFacts
} from './comparability';
export { denominatorDate, paceOf, type Pace, type YearlyChange, type YearValue } from './pace';
export {
	judgePace,
	paceFigures,
	type MeasuredFigure,
	type PaceFigures,
	type PaceGap,
	type PaceVerdict
} from './pace-figures';
export {
	considerationOf,
	firstStart,
	planYear,
	showsCourse,
	startsStraight,
	type ClockStep,
	type Consideration
} from './plan-clock';
export {
	attainmentOf,
	closingGrades,
	closingMoments,
	countMoves,
	disagreementOf,
	gradePairs,
	isAt,
	momentsOf,
	TOP_GRADES,
	type Attainment,
	type Disagreement,
	type GivenGrade,
	type GradePair,
	type Moment
} from './grade-rules';
export { difference } from './decimal';
export {
	byResidents,
	nearestInSize,
	places,
	residentsMeasure,
	type Peer,
	type Residents,
	type Sized
} from './express';
