import { expect, test } from 'vitest';
import { measureRows } from '../../src/analysis';
import { matrixSlots } from '../../src/chart';
import { conceptFigure } from '../lib/concept-rows';

const CITIES = ['ube', 'sanyo-onoda', 'iwakuni', 'mine'];

test('the line runs from the first city that compares to the last, and passes the others by', () => {
	const [row] = measureRows(
		['sanyo-onoda', 'mine'].map((municipality) =>
			conceptFigure({ municipality, indicator_id: municipality, kind: 'actual' })
		)
	);
	expect(
		matrixSlots(row!, CITIES).map((s) => [s.municipality, s.cell !== null, s.before, s.after])
	).toEqual([
		['ube', false, false, false],
		['sanyo-onoda', true, false, true],
		['iwakuni', false, true, true],
		['mine', true, true, false]
	]);
});

test('there is no line where nobody compares', () => {
	const [row] = measureRows([conceptFigure({ municipality: 'ube' })]);
	expect(matrixSlots(row!, CITIES).some((s) => s.before || s.after)).toBe(false);
});
