import * as Plot from '@observablehq/plot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { panelsOf } from '../../src/analysis/panels';
import { valueRange } from '../../src/analysis/value-range';
import { dodgeLabels, yearLines } from '../../src/chart/year-lines';
import { figure, readerOf } from '../lib/rows';

describe('dodgeLabels', () => {
	test.each([
		[[], []],
		[[50], [0]],
		[
			[0, 100],
			[0, 0]
		],
		[
			[50, 50],
			[-7.5, 7.5]
		],
		[
			[10, 0, 5],
			[10, -10, 0]
		]
	])('of labels at %j shifts by %j', (positions, shifts) => {
		expect(dodgeLabels(positions, 15)).toEqual(shifts);
	});
	test('leaves the gap between all labels, and their order and middle as they were', () => {
		const positions = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(positions, (list) => {
				const shifts = dodgeLabels(list, 15);
				const moved = list.map((y, i) => ({ y, at: y + shifts[i]! })).sort((a, b) => a.at - b.at);
				for (const [i, label] of moved.entries()) {
					const next = moved[i + 1];
					if (!next) continue;
					expect(next.at - label.at).toBeGreaterThan(15 - 1e-9);
					expect(next.y).toBeGreaterThanOrEqual(label.y);
				}
				expect(shifts.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 6);
			})
		);
	});
});

test('a target that meets an actual lies below it, and each has its own area', () => {
	const rows = [
		figure({ kind: 'target', fiscal_year: 2019, value: 99.3 }),
		figure({ kind: 'actual', fiscal_year: 2019, value: 99.3 }),
		figure({ kind: 'target', fiscal_year: 2023, value: 99.5 })
	];
	const { panel } = panelsOf(rows)[0]!;
	const axis = { range: valueRange(panel.points), unit: '%' };
	const drawing = Plot.plot({
		...yearLines(panel, axis, { ...readerOf('ja'), width: 640 }),
		document: openDrawingDocument()
	});
	const fills = [...drawing.querySelectorAll('path[transform]')].map((p) => p.getAttribute('fill'));
	expect(fills.at(-1)).toMatch(/^var\(--municipality/);
	const areas = [...drawing.querySelectorAll('[data-source]')].map((e) => ({
		key: e.getAttribute('data-source'),
		x: Number(e.getAttribute('cx')),
		r: Number(e.getAttribute('r'))
	}));
	expect(areas.map((a) => a.key)).toEqual(rows.map((r) => r.observation_id));
	for (const [i, a] of areas.entries())
		for (const b of areas.slice(i + 1))
			expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(a.r + b.r - 0.1);
});

test('panels that share their years have one place for a year, and the last year is named', () => {
	const years = [2016, 2026] as const;
	const placeOf = (fiscal_year: number, value: number) => {
		const { panel } = panelsOf([
			figure({ fiscal_year, value }),
			figure({ fiscal_year: 2022, value: value * 2 })
		])[0]!;
		const axis = { range: valueRange(panel.points), unit: '', years };
		const drawing = Plot.plot({
			...yearLines(panel, axis, { ...readerOf('en'), width: 400 }),
			document: openDrawingDocument()
		});
		expect(drawing.textContent).toContain('2026');
		return [...drawing.querySelectorAll('[data-source]')].at(-1)!.getAttribute('cx');
	};
	expect(placeOf(2019, 5)).toBe(placeOf(2021, 5000));
});
