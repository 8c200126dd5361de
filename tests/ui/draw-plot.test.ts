import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { drawPlot } from '../../src/ui/draw-plot';
import { readerOf } from '../lib/rows';

const context = { ...readerOf('ja'), width: 640 };
const dots = [
	{ x: 1, y: 2, said: '<宇部 & "岩国">' },
	{ x: 2, y: 3, said: '美祢' }
];
const draw = (label: string) =>
	drawPlot(
		({ width }) => ({ width, marks: [Plot.dot(dots, { x: 'x', y: 'y', title: 'said' })] }),
		context,
		label,
		openDrawingDocument()
	);

test('a drawing fills its width and is named after what it shows, its parts after nothing', () => {
	const drawing = draw('収納率：宇部市');
	expect(drawing.getAttribute('width')).toBe('640');
	expect(drawing.getAttribute('role')).toBe('group');
	expect(drawing.getAttribute('aria-label')).toBe('収納率：宇部市');
	expect(drawing.querySelectorAll('circle')).toHaveLength(2);
	expect(drawing.querySelectorAll('g[aria-label]')).toHaveLength(0);
});

test('a drawing holds nothing that the content security policy refuses', () => {
	expect(draw('').outerHTML).not.toMatch(/<style|<script|\sstyle=|\son\w+=/);
});

test('the markup of a drawing holds its texts escaped', () => {
	const markup = draw('"><b>').outerHTML;
	expect(markup).toContain('<title>&lt;宇部 &amp; "岩国"&gt;</title>');
	expect(markup).toContain('aria-label="&quot;><b>"');
});
