import * as z from 'zod/mini';
import { DOCUMENT_KINDS } from '../domain';
import { text, whole } from './column-types';
import { defineQuery } from './query';
import planAxisSql from './plan-axis.sql?raw';

/** What is counted on the axis of plans: figures by kind, and reform steps that are due or done. */
export const PLAN_MARKS = ['baseline', 'actual', 'target', 'step-done', 'step-due'] as const;

/** The plans with their years, last document, and what there is of each fiscal year. */
export const planAxis = defineQuery<Record<never, never>>()({
	name: 'plan-axis',
	sql: planAxisSql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		plan_id: z.string(),
		plan_ja: z.string(),
		plan_en: z.string(),
		first_fiscal_year: z.int(),
		last_fiscal_year: z.int(),
		document_ja: z.string(),
		document_en: z.string(),
		document_kind: z.enum(DOCUMENT_KINDS),
		issued: text,
		/** Null where a plan has nothing to count. */
		mark: z.nullable(z.enum(PLAN_MARKS)),
		/** Null for what has no year printed. */
		fiscal_year: whole,
		number: z.int()
	})
});

/** How many figures or reform steps of one kind a plan has for one fiscal year. */
export type PlanAxisCount = z.infer<(typeof planAxis)['row']>;
