import { initiativeIndex, planSchedule, progressFigures } from '../../src/query';
import { openWorldDb } from './open-world';
import { everything } from './real-data';

/** The schedules and figures under a theme of the open world, and its initiatives. */
export async function openSchedules(theme: string) {
	const { db, data } = await openWorldDb();
	return {
		steps: await db.ask(planSchedule, everything(data, theme)),
		figures: await db.ask(progressFigures, everything(data, theme)),
		initiatives: await db.ask(initiativeIndex, {})
	};
}
