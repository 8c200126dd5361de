import * as z from 'zod/mini';
import sql from './given-grades.sql?raw';
import { defineQuery } from './query';
import type { ThemeParams } from './theme-figures';
import { evaluationDetail } from './theme-grades';
import { text } from './column-types';
import { EVALUATION_DETAIL } from './views';

/** What the page of grades chooses. */
export type GradeParams = ThemeParams & { department: string };

/** The grades that the cities gave themselves, with heading, themes and lead departments. */
export const givenGrades = defineQuery<GradeParams>()({
	name: 'given-grades',
	sql,
	sqlView: EVALUATION_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year', 'department'],
	row: z.object({
		...evaluationDetail.shape,
		themes: text,
		leads_ja: text,
		leads_en: text
	})
});

export type GivenGradeRow = z.infer<(typeof givenGrades)['row']>;
