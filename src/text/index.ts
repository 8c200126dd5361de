import type { Language } from '../domain';
import { en } from './en';
import { ja, type Messages } from './ja';

export type { Messages } from './ja';
export { toCsv, type CsvColumn } from './csv';
export { homeText, type QuestionId } from './home';
export { initiativeText } from './initiative';
export { initiativesText } from './initiatives';
export { dictionaryText } from './dictionary';
export { municipalityText } from './municipality';
export { scheduleText, type ScheduleText } from './schedule';
export { gradesText, type GradesText } from './grades';
export { conceptText, type ConceptWords } from './concept';
export { reasonWords } from './reasons';
export { formatBytes, formatFigure, formatNumber, formatTick } from './number';

const MESSAGES: Record<Language, Messages> = { ja, en };

/** The words of the interface in one language. */
export function messages(language: Language): Messages {
	return MESSAGES[language];
}

/**
 * The value of a pair of columns in the reader's language: `pick(row, 'label', 'en')` is `row.label_en`.
 * Where the English is empty the Japanese stands for it.
 */
export function localized<K extends string>(
	row: { [P in `${K}_ja` | `${K}_en`]: string | null },
	column: K,
	language: Language
): string {
	return row[`${column}_${language}`] ?? row[`${column}_ja`] ?? '';
}
