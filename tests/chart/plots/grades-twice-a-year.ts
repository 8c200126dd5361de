import { drawGrades, ofCity, type Studio } from '../studio';

/** Real: Iwakuni grades in the middle and at the end of a year. */
export async function gradesTwiceAYear(studio: Studio) {
	return drawGrades(studio, ofCity(await studio.grades('online-services'), 'iwakuni'), 'ja', 640);
}
