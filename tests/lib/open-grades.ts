import { givenGrades, gradeScaleList } from '../../src/query';
import { openWorldDb } from './open-world';
import { everything } from './real-data';

/** Every grade of the open world, and every scale. */
export async function openGrades() {
	const { db, data } = await openWorldDb();
	return {
		grades: await db.ask(givenGrades, everything(data, 'all')),
		scales: await db.ask(gradeScaleList, {})
	};
}
