import { EVALUATION_DETAIL } from './views/evaluation-detail';
import { MILESTONE_DETAIL } from './views/milestone-detail';
import { OBSERVATION_DETAIL } from './views/observation-detail';
import { SCHEDULE_STEP_DETAIL } from './views/schedule-step-detail';
import type { SqlView } from './views/sql-view';

/** The views that the engine makes once the tables are in it. */
export const VIEWS: readonly SqlView[] = [
	OBSERVATION_DETAIL,
	SCHEDULE_STEP_DETAIL,
	EVALUATION_DETAIL,
	MILESTONE_DETAIL
];
