export { formatDate as dateWords } from '../text';
export { conceptUnit, describeConcept } from './concept';
export { describeGrades, describeMoves, formatRound, gradeWords } from './grades';
export {
	describeComparison,
	describeMeasured,
	directionWords,
	explainValue,
	formatMeasured,
	measureReasonText,
	measureUnit,
	panelUnit,
	referenceWords
} from './measure';
export { formatValue, formatYear, formatYearShort, observationLabel } from './observation';
export { describePace, paceFormulas } from './pace';
export { panelNotes } from './panel-notes';
export { describePlanClock, indicatorRowLabel } from './plan-clock';
export type { Reader } from './reader';
export { cityNames, Municipalities, type ReaderContext } from './reader-context';
export { describeSchedule, formatPhase } from './schedule';
export { reasonDetail, seriesNotes } from './series-notes';
export { asOfWords, contextWords } from './statistics';
export { describeTheme } from './theme';
