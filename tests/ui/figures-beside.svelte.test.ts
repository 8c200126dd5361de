import { afterEach, expect, test } from 'vitest';
import { figuresBeside, findFigure } from '../../src/ui/figures-beside';

afterEach(() => {
	document.body.innerHTML = '';
});
const page = () => {
	document.body.innerHTML = `<main>
		<figure id="one"><div class="drawing"><i data-source="a"></i><i data-source="b"></i></div>
			<div class="drawing"><i data-source="c"></i><i data-source="a"></i></div>
			<table><tbody><tr><td><button data-source="b"></button><button data-source="d"></button></td></tr></tbody></table>
		</figure>
		<section id="two"><button data-source="e"></button><button data-source="f"></button></section>
	</main>`;
};
const at = (selector: string) => document.querySelector(selector);

test('beside a mark stand the marks of its figure, each once, and not those of the table', () => {
	page();
	expect(figuresBeside(at('#one .drawing [data-source=b]'))).toEqual(['a', 'b', 'c']);
});

test('beside a cell of a table stand its cells; outside figures those of the section', () => {
	page();
	expect(figuresBeside(at('td [data-source=d]'))).toEqual(['b', 'd']);
	expect(figuresBeside(at('[data-source=f]'))).toEqual(['e', 'f']);
	expect(figuresBeside(null)).toEqual([]);
});

test('a figure is found where it was clicked, else near by, else first in a drawing', () => {
	page();
	const cell = at('td [data-source=b]');
	expect(findFigure('b', cell)).toBe(cell);
	expect(findFigure('d', cell)).toBe(at('td [data-source=d]'));
	expect(findFigure('b', document.body)).toBe(at('.drawing [data-source=b]'));
	expect(findFigure('e', null)).toBe(at('[data-source=e]'));
	expect(findFigure('nowhere', cell)).toBeNull();
});
