import * as z from 'zod/mini';
import {
	ACCOUNTS,
	ACCUMULATIONS,
	AS_OF_DATES,
	BOUNDS,
	CERTAINTIES,
	COMPARABILITIES,
	CONVERSIONS,
	DERIVATIONS,
	DIRECTIONS,
	KINDS,
	MILESTONE_STATUSES,
	PHASES,
	READ_WITH,
	RESTATEMENTS,
	SERIES_TYPES,
	SIZE_DEPENDENCES,
	SUBJECTS,
	TIERS
} from '../domain';

/** Text or nothing. */
export const text = z.nullable(z.string());
/** A number or nothing. */
export const number = z.nullable(z.number());
/** A whole number or nothing. */
export const whole = z.nullable(z.int());
export const kind = z.enum(KINDS);
export const bound = z.nullable(z.enum(BOUNDS));
export const certainty = z.enum(CERTAINTIES);
export const comparability = z.nullable(z.enum(COMPARABILITIES));
export const conversion = z.nullable(z.enum(CONVERSIONS));
export const direction = z.enum(DIRECTIONS);
export const phase = z.nullable(z.enum(PHASES));
export const milestoneStatus = z.enum(MILESTONE_STATUSES);
export const restatement = z.nullable(z.enum(RESTATEMENTS));
export const readWith = z.nullable(z.enum(READ_WITH));
export const tier = z.enum(TIERS);
export const series = z.enum(SERIES_TYPES);
export const accounts = z.nullable(z.enum(ACCOUNTS));
export const asOf = z.nullable(z.enum(AS_OF_DATES));
export const size = z.nullable(z.enum(SIZE_DEPENDENCES));
export const subject = z.enum(SUBJECTS);
export const derivation = z.enum(DERIVATIONS);
export const accumulation = z.enum(ACCUMULATIONS);
