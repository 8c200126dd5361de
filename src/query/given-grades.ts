import * as z from 'zod/mini';
import sql from './given-grades.sql?raw';
import { defineQuestion } from './question';
import type { ThemeChoice } from './theme-figures';
import { gradeRow } from './theme-grades';
import { text } from './words';
import { GIVEN_GRADE } from './views';

/** What the page of grades chooses. */
export type GradeChoice = ThemeChoice & { department: string };

/** The grades that the cities gave themselves, with heading, themes and lead departments. */
export const givenGrades = defineQuestion<GradeChoice>()({
	name: 'given-grades',
	sql,
	view: GIVEN_GRADE,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year', 'department'],
	row: z.object({
		...gradeRow.shape,
		themes: text,
		leads_ja: text,
		leads_en: text
	})
});

export type GivenGradeRow = z.infer<(typeof givenGrades)['row']>;
