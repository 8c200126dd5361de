import * as z from 'zod/mini';
import { defineQuery } from './query';
import sql from './registered-residents.sql?raw';

/** Registered residents of every city, by date. */
export const registeredResidents = defineQuery<Record<never, never>>()({
	name: 'registered-residents',
	sql,
	parameters: [],
	row: z.object({
		municipality: z.string(),
		as_of: z.string(),
		residents: z.number(),
		source: z.string(),
		sureness: z.enum(['A', 'B', 'C'])
	})
});

export type RegisteredResidents = z.infer<(typeof registeredResidents)['row']>;
