import { defineQuery } from './query';
import type { ThemeParams } from './parameters';
import { MILESTONE_DETAIL, milestoneDetail } from './views/milestone-detail';
import milestonesSql from './milestones.sql?raw';

/** The milestones under a theme, or of every theme: planned and actual year, state and words by city. */
export const milestones = defineQuery<ThemeParams>()({
	name: 'milestones',
	sql: milestonesSql,
	sqlView: MILESTONE_DETAIL,
	parameters: ['theme', 'municipalities', 'first_year', 'last_year'],
	row: milestoneDetail
});
