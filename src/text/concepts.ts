import type { Language } from '../domain';

const ja = {
	summary: (names: string, cities: number) =>
		`最も多くの市が測っているのは、${names}（${cities}市）です。定義や年度が違えば比べられません。`,
	definitions: '指標の定義と、測っている市'
};

const en: typeof ja = {
	summary: (names, cities) =>
		`${cities} cities, more than for any other, measure: ${names}. Where definitions or years differ, they do not compare.`,
	definitions: 'Definitions, and the cities that measure them'
};

/** Words of the index of shared indicators. */
export const conceptsText: Readonly<Record<Language, typeof ja>> = { ja, en };
