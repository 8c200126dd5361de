import { expect, test } from 'vitest';
import { ANSWER, answerMarks } from '../../src/chart';

const row = { municipality: 'ube', baseline: null, actual: null, target: null };

test('rows share one scale, and a line joins the marks of a city', () => {
	const [a, b] = answerMarks([
		{ ...row, baseline: 0, target: 10 },
		{ ...row, municipality: 'mine', actual: 5 }
	]);
	expect(a).toMatchObject({ baseline: ANSWER.edge, target: ANSWER.width - ANSWER.edge });
	expect(a!.line).toEqual([ANSWER.edge, ANSWER.width - ANSWER.edge]);
	expect(b).toMatchObject({ actual: ANSWER.width / 2, line: null });
});

test('equal numbers stand in the middle', () => {
	expect(answerMarks([{ ...row, actual: 3 }])[0]!.actual).toBe(ANSWER.width / 2);
});
