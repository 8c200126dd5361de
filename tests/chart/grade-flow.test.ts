import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { cityMoves } from '../../src/analysis';
import { gradeFlow } from '../../src/chart/grade-flow';
import { openGrades } from '../lib/open-grades';
import { readerOf } from '../lib/rows';

const { grades, scales } = await openGrades();
const document = new Window().document as unknown as Document;

/** The words in the bars of a city's drawing on a scale. */
function barsOf(id: string): string[] {
	const city = cityMoves(grades, scales).find((c) => c.id === id)!;
	const options = gradeFlow(city.grades, city.scale, city.rounds, {
		...readerOf('ja'),
		width: 640
	});
	const texts = [...Plot.plot({ ...options, document }).querySelectorAll('text')];
	return texts.map((t) => t.textContent ?? '').filter((words) => /^\S+ \d+$/.test(words));
}

test('a drawing of one scale holds its grades only, in its order', () => {
	expect(barsOf('iwakuni-made-up')).toEqual(['S 1', 'A 1', 'B 0', 'C 1', 'D 0']);
	expect(barsOf('iwakuni-2019').map((words) => words.split(' ')[0])).not.toContain('S');
	expect(barsOf('kaku-marks').slice(-4)).toEqual(['◎ 2', '○ 1', '△ 0', '× 1']);
});
