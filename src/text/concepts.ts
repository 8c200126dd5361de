import type { Language } from '../domain';
import { enumerated, listed } from './punctuation';

const ja = {
	summary: (names: readonly string[], cities: number) =>
		`最も多くの市が測っているのは、${listed(names, 'ja')}（${cities}市）です。定義や年度が違えば比べられません。`,
	definitions: '指標の定義と、測っている市'
};

const en: typeof ja = {
	summary: (names, cities) =>
		`${cities} cities, more than for any other, measure: ${enumerated(names, 'en')}. Where definitions or years differ, they do not compare.`,
	definitions: 'Definitions, and the cities that measure them'
};

/** Words of the index of shared indicators. */
export const conceptsText: Readonly<Record<Language, typeof ja>> = { ja, en };
