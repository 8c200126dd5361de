import { expect, test } from 'vitest';
import { cityMoves } from '../../src/analysis/city-moves';
import { givenGrade } from '../lib/rows';
import { openGrades } from '../lib/open-grades';

const { grades, scales } = await openGrades();
const cities = cityMoves(grades, scales);

test('grades move within a scale, not from one to the next', () => {
	expect(
		cities.map((c) => [
			c.id,
			c.span?.map((round) => round.fiscal_year) ?? null,
			c.last.fiscal_year,
			c.scale.map((s) => s.grade).join('')
		])
	).toEqual([
		['iwakuni-2019', [2019, 2020], 2020, 'AAABCD'],
		['iwakuni-made-up', null, 2021, 'SABCD'],
		['mine-2019', null, 2019, 'ABC'],
		['kaku-marks', [2021, 2022], 2022, '◎○△×']
	]);
});

test('marks fall and rise by their places on the scale', () => {
	const kaku = cities.find((c) => c.id === 'kaku-marks')!;
	expect(kaku.fallen).toEqual([]);
	expect(kaku.leapt.map((m) => [m.before.grade, m.after.grade])).toEqual([['△', '◎']]);
});

test('a middle closes no year that ends on another scale', () => {
	const year = { fiscal_year: 2021, scale_id: 'iwakuni-made-up', grade: 'A', grade_order: 2 };
	const moves = cityMoves(
		[
			givenGrade({ fiscal_year: 2019 }),
			givenGrade({ fiscal_year: 2020 }),
			givenGrade({ fiscal_year: 2021, period: '中間' }),
			givenGrade(year)
		],
		scales
	);
	expect(moves.map((c) => c.span?.map((round) => round.fiscal_year) ?? null)).toEqual([
		[2019, 2020],
		null
	]);
	// Alone on its scale it is all there is.
	const [middle] = cityMoves(
		[givenGrade({ fiscal_year: 2021, period: '中間' }), givenGrade(year)],
		scales
	);
	expect(middle!.last).toEqual({ fiscal_year: 2021, period: '中間' });
});
