import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { followedPromises } from '../../src/analysis';
import { promiseLines } from '../../src/chart/promise-lines';
import { officialFigure, promiseFigure } from '../lib/promise-rows';
import { readerOf } from '../lib/rows';

test('an actual that equals its target is seen through it and can be reached inside it', () => {
	const [promise] = followedPromises([
		promiseFigure(),
		promiseFigure({ kind: 'actual' }),
		officialFigure(2019, 59280)
	]);
	const options = promiseLines(promise!, [2018, 2020], { ...readerOf('ja'), width: 400 });
	const document = new Window().document as unknown as Document;
	const marks = [...Plot.plot({ ...options, document }).querySelectorAll('[data-source]')];
	expect(marks.map((m) => m.getAttribute('data-source')!.split('.').at(-1))).toEqual([
		'target',
		'actual'
	]);
	const [around, inside] = marks.map((m) => Number(m.getAttribute('r')));
	expect(inside, 'the areas differ').toBeLessThan(around!);
});
