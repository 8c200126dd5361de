import { drawGrades, ofCity, type Studio } from '../studio';

/** Real: Mine's grades of one year on a phone, in English. */
export async function gradesOnceNarrow(studio: Studio) {
	return drawGrades(studio, ofCity(await studio.grades('staffing'), 'mine'), 'en', 360);
}
