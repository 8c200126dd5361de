import type { Language } from '../domain';
import { en } from './en';
import { ja, type Messages } from './ja';

export type { Messages } from './ja';
export { toCsv, type CsvColumn } from './csv';
export { measureMatrixText } from './measure-matrix';
export { planAxisText } from './plan-axis';
export { groupText } from './group';
export { homeText, type QuestionId } from './home';
export { initiativeText } from './initiative';
export { initiativesText } from './initiatives';
export { dotRowsText } from './dot-rows';
export { dictionaryText } from './dictionary';
export { municipalityText } from './municipality';
export { scheduleText, type ScheduleText } from './schedule';
export { milestonesText } from './milestones';
export { officialText } from './official';
export { prefectureName } from './prefectures';
export { promisesText } from './promises';
export { gradesText, type GradesText } from './grades';
export { conceptText, type ConceptWords } from './concept';
export { reasonWords } from './vocabulary';
export {
	asSentences,
	capitalized,
	bracketed,
	endSentences,
	enumerated,
	joinSentences,
	labelled,
	listed,
	numbered,
	punctuation,
	quoted,
	withUnit,
	type Punctuation
} from './punctuation';
export { aboutText } from './about';
export { conceptsText } from './concepts';
export { areasText } from './areas';
export { searchText } from './search';
export { pagesText } from './pages';
export { choicesText } from './choices';
export { statisticText } from './statistic';
export { frameText } from './frame';
export { formatDate } from './date';
export { headlineOf } from './headline';
export { GLOSSARY, termsIn } from './glossary';
export { phrases } from './phrases';
export { inLanguage, localized, readsTranslation } from './localized';
export {
	formatBytes,
	formatFigure,
	formatNumber,
	formatTick,
	formatYen,
	unitBehind
} from './number';

const MESSAGES: Record<Language, Messages> = { ja, en };

/** The words of the interface in one language. */
export function messages(language: Language): Messages {
	return MESSAGES[language];
}
