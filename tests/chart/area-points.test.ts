import type { RenderFunction } from '@observablehq/plot';
import { expect, test } from 'vitest';
import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { areaControls, type AreaPoint } from '../../src/chart/area-points';

const points: AreaPoint[] = ['352021', '102113'].map((code, at) => ({
	code,
	x: 40 + at * 100,
	y: 40,
	tip: () => `municipality ${code}`
}));

test('only what the keyboard reaches listens for focus: Chromium stops at any SVG element that does', () => {
	const document = openDrawingDocument();
	const listening: Element[] = [];
	const create = document.createElementNS.bind(document);
	const watched = Object.assign(Object.create(document) as Document, {
		createElementNS(space: string, name: string) {
			const element = create(space, name);
			element.addEventListener = (type: string) => {
				if (type.startsWith('focus')) listening.push(element);
			};
			return element;
		}
	});
	const layer = areaControls({
		points,
		reachable: points,
		label: ({ code }) => code,
		width: 200,
		height: 80
	});
	const draw = layer as RenderFunction;
	const group = draw([], {} as never, {} as never, {} as never, { document: watched } as never);
	const controls = [...group!.querySelectorAll('.control')];
	expect(controls).toHaveLength(points.length);
	expect(listening).toEqual(controls);
});
