import { expect, test } from 'vitest';
import * as Plot from '@observablehq/plot';
import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { dotRange, dotRows, type DotRow, dotsOf } from '../../src/analysis/dot-rows';
import { dotTrack } from '../../src/chart/dot-rows';
import { dotRowUnit } from '../../src/describe/dot-rows';
import type { Language } from '../../src/domain';
import { conceptFigures } from '../../src/query';
import { conceptFigure } from '../lib/concept-rows';
import { openRealDb } from '../lib/real-data';
import { readerOf } from '../lib/rows';

const document = openDrawingDocument();

function drawRow(row: DotRow, group: readonly DotRow[], width: number, language: Language = 'ja') {
	const reader = readerOf(language);
	const scale = {
		range: dotRange(row.comparable ? group : [row]),
		unit: dotRowUnit(row, reader),
		shared: row.comparable,
		labelled: true,
		signed: false
	};
	return Plot.plot({ ...dotTrack(row, scale, { ...reader, width }), document });
}

/** The rectangles that a pointer hits. */
function areasOf(drawing: Element) {
	return [...drawing.querySelectorAll('[data-source]')].map((e) => {
		const at = (name: string) => Number(e.getAttribute(name));
		return {
			name: e.getAttribute('aria-label') ?? '',
			left: at('x'),
			right: at('x') + at('width'),
			top: at('y'),
			bottom: at('y') + at('height')
		};
	});
}

test('in all concepts every dot has an area of its own, wide or narrow', async () => {
	const { db, data } = await openRealDb();
	let dots = 0;
	for (const { concept_id: concept } of data.concept) {
		const rows = await db.ask(conceptFigures, {
			concept,
			municipalities: data.municipality.map((m) => m.slug).join(','),
			first_year: 1900,
			last_year: 2200
		});
		const { shared, apart } = dotRows(rows, 'unit', { all: rows, residents: [] });
		for (const row of [...shared, ...apart])
			for (const width of [300, 430, 760]) {
				const areas = areasOf(drawRow(row, shared, width));
				expect(areas).toHaveLength(dotsOf(row).length);
				dots += areas.length;
				for (const [i, a] of areas.entries()) {
					expect(a.bottom - a.top, a.name).toBeGreaterThanOrEqual(24);
					expect(a.right - a.left, a.name).toBeGreaterThanOrEqual(20);
					for (const b of areas.slice(i + 1))
						expect(
							a.right <= b.left + 0.01 ||
								b.right <= a.left + 0.01 ||
								a.bottom <= b.top + 0.01 ||
								b.bottom <= a.top + 0.01,
							`${a.name} | ${b.name}`
						).toBe(true);
				}
			}
	}
	expect(dots).toBeGreaterThan(100);
});

test('a target that equals its actual is a ring around it, drawn before it', () => {
	const rows = [
		conceptFigure({ kind: 'actual', fiscal_year: 2019, value: 333 }),
		conceptFigure({ kind: 'target', fiscal_year: 2023, value: 333 })
	];
	const { shared } = dotRows(rows, 'unit', { all: rows, residents: [] });
	const drawing = drawRow(shared[0]!, shared, 400);
	const marks = [...drawing.querySelectorAll('circle, path')].map((mark) => ({
		fill: mark.closest('[fill]')!.getAttribute('fill')!,
		reach: Math.max(
			...`${mark.getAttribute('r') ?? mark.getAttribute('d')}`.match(/-?\d+(\.\d+)?/g)!.map(Number)
		)
	}));
	const hollow = marks.findIndex((m) => m.fill === 'var(--ground)');
	const filled = marks.findIndex((m) => m.fill.startsWith('var(--municipality'));
	expect(hollow).toBeGreaterThanOrEqual(0);
	expect(filled).toBeGreaterThan(hollow);
	expect(marks[hollow]!.reach).toBeGreaterThan(marks[filled]!.reach + 2);
});

test('an own scale says its unit at every number, in both languages', () => {
	const rows = [
		conceptFigure({ kind: 'baseline', fiscal_year: 2021, value: 1 }),
		conceptFigure({ kind: 'target', fiscal_year: 2022, value: 9 })
	];
	const row = dotRows(rows, 'unit', { all: rows, residents: [] }).shared[0]!;
	const texts = [
		...drawRow({ ...row, comparable: false }, [row], 600, 'en').querySelectorAll('text')
	].map((t) => t.textContent);
	expect(texts).toEqual(expect.arrayContaining(['1 process', '9 processes']));
});

test('number, unit, kind and year stand at the marks; limits have their sign', () => {
	const rows = [
		conceptFigure({ kind: 'baseline', fiscal_year: 2017, value: 1 }),
		conceptFigure({ kind: 'actual', fiscal_year: 2019, value: 3, certainty: 'low' }),
		conceptFigure({ kind: 'target', fiscal_year: 2022, value: 9, bound: 'max' })
	];
	const { shared } = dotRows(rows, 'unit', { all: rows, residents: [] });
	const texts = (language: Language) =>
		[...drawRow(shared[0]!, shared, 600, language).querySelectorAll('text')].map(
			(t) => t.textContent
		);
	expect(texts('ja')).toEqual(
		expect.arrayContaining(['1業務', 'H29基準値', '3業務 ?', 'R1実績', '≤9業務', 'R4目標'])
	);
	expect(texts('en')).toEqual(
		expect.arrayContaining(['1', 'baseline 2017', '3 ?', 'actual 2019', '≤9', 'target 2022'])
	);
});
