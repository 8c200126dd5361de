import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { componentOf, partsOf, type PartList } from '../../../scripts/site/page-parts';
import { EACH_PAGES, SINGLE_PAGES, type PageKind } from '../../../src/routes';

const LIST: PartList = {
	'index.html': { file: 'index.js', imports: ['_svelte.js'] },
	'_svelte.js': { file: 'svelte.js' },
	'_drawing.js': { file: 'drawing.js', imports: ['_svelte.js', 'index.html'] },
	'_table.js': { file: 'table.js', imports: ['_drawing.js'] },
	'page/Theme.svelte': { file: 'Theme.js', imports: ['_svelte.js', '_table.js'] },
	'page/Home.svelte': { file: 'Home.js', imports: ['index.html'] },
	'page/Initiative.svelte': { file: 'Initiative.js', imports: ['_table.js'] },
	'../virtual:initiative-names': { file: 'names.js' }
};

const plain = (kind: PageKind) => ({ kind, needs: [] });

describe('partsOf', () => {
	test('names what a page needs besides the app, once and its own first', () => {
		expect(partsOf(LIST, plain('theme'))).toEqual(['Theme.js', 'table.js', 'drawing.js']);
		expect(partsOf(LIST, plain('home'))).toEqual(['Home.js']);
	});
	test('adds the names of initiatives where a page shows one', () => {
		expect(partsOf(LIST, { kind: 'initiative', needs: ['initiatives'] })).toEqual([
			'Initiative.js',
			'table.js',
			'drawing.js',
			'names.js'
		]);
	});
	test('refuses a list without the page', () => {
		expect(() => partsOf(LIST, plain('grades'))).toThrow(
			'the build has no part page/Grades.svelte'
		);
	});
});

test.each<PageKind>(['home', ...SINGLE_PAGES, ...EACH_PAGES])(
	'the component of %s is called after it',
	(kind) => {
		expect(existsSync(`src/${componentOf(kind)}`)).toBe(true);
	}
);
