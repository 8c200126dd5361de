import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import type { PositionRow } from '../../src/analysis';
import { areaPositionRows } from '../../src/chart/area-position-rows';
import { readerOf } from '../lib/rows';

const codes = ['1', '2', '3', '4', '5', '6'];
const row = {
	line: {},
	positions: codes.map((code) => ({ code, compared: 10, below: 9, level: 1, share: 0.95 }))
} as unknown as PositionRow;
const chosen = codes.map((code) => ({
	code,
	name: code,
	style: { colour: 'black', symbol: 'circle' as const }
}));

test.each([358, 800])('no mark lies on another, with six at one place, %d wide', (width) => {
	const options = areaPositionRows(
		[row],
		chosen,
		{ name: () => 'a', tip: (_, code) => code },
		{ ...readerOf('ja'), width }
	);
	const document = new Window().document as unknown as Document;
	const marks = [...Plot.plot({ ...options, document }).querySelectorAll('title')].map(
		(title) => title.parentElement!.getAttribute('transform') ?? ''
	);
	expect(marks).toHaveLength(6);
	const places = marks.map((t) => /translate\(([-\d.]+),([-\d.]+)\)/.exec(t)!.slice(1).map(Number));
	places.forEach(([x, y], i) => {
		for (const [x2, y2] of places.slice(i + 1))
			expect(Math.hypot(x! - x2!, y! - y2!)).toBeGreaterThanOrEqual(7);
	});
});
