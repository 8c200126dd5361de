import type { Language } from '../domain';
import { vocabulary } from './vocabulary';

const ja = {
	summary: (names: string, cities: number) =>
		`最も多くの市が測っているのは、${names}（${cities}市）です。定義や年度が違えば比べられません。`,
	listTitle: '指標の一覧',
	name: vocabulary.ja.fields.indicator,
	unit: vocabulary.ja.fields.unit,
	cities: '測っている市',
	definition: '定義'
};

const en: typeof ja = {
	summary: (names, cities) =>
		`What most cities measure: ${names} (${cities} cities). Where definitions or years differ, they do not compare.`,
	listTitle: 'List of indicators',
	name: vocabulary.en.fields.indicator,
	unit: vocabulary.en.fields.unit,
	cities: 'Measured by',
	definition: 'Definition'
};

/** Words of the index of shared indicators. */
export const conceptsText: Readonly<Record<Language, typeof ja>> = { ja, en };
