import * as z from 'zod/mini';
import sql from './grade-departments.sql?raw';
import { defineQuery } from './query';

/** The departments behind the grades. */
export const gradeDepartments = defineQuery<Record<never, never>>()({
	name: 'grade-departments',
	sql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		department_ja: z.string(),
		department_en: z.string(),
		initiatives: z.int()
	})
});
