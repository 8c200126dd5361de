import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	findCycles,
	findDeepChains,
	findOrphanSql,
	findReachable,
	findWrongImports
} from './lib/architecture';
import { readFiles, readImports, type SourceFile } from './lib/imports';

const files = readFiles(resolve('.'), ['src', 'scripts']);
const imports = readImports(files);

describe('the project', () => {
	test('has import lines to look at', () => {
		expect(imports.length).toBeGreaterThan(50);
	});
	test('imports only what its folders may', () => {
		expect(findWrongImports(imports)).toEqual([]);
	});
	test('has no cycle', () => {
		expect(findCycles(imports)).toEqual([]);
	});
	test('has no chain of more than four imports inside a folder', () => {
		expect(findDeepChains(imports, 4)).toEqual([]);
	});
	test('starts without what only the making of the data needs', () => {
		const app = findReachable(imports, 'src/main.ts');
		expect(app).toContain('src/domain/index.ts');
		expect([...app].filter((path) => path.startsWith('src/domain/dataset/'))).toEqual([]);
	});
	test('asks every question it holds in SQL', () => {
		expect(findOrphanSql(files, imports)).toEqual([]);
	});
});

/** Files written for a test: path → text. */
const seeded = (texts: Record<string, string>): SourceFile[] =>
	Object.entries(texts).map(([path, text]) => ({ path, text }));

const wrong = (texts: Record<string, string>) => findWrongImports(readImports(seeded(texts)));

/** Doors and files that the seeded imports lead to. */
const DOORS = {
	'src/domain/index.ts': '',
	'src/domain/figure.ts': '',
	'src/domain/tables/index.ts': '',
	'src/domain/dataset/index.ts': '',
	'src/engine/index.ts': '',
	'src/engine/node.ts': '',
	'src/engine/run-query.ts': '',
	'src/query/index.ts': '',
	'src/text/ja.ts': '',
	'src/ui/Chart.svelte': '',
	'src/page/Home.svelte': '',
	'src/page/PageChart.svelte': '',
	'src/page/theme/Matrix.svelte': '',
	'src/routes.ts': ''
};

describe('findWrongImports', () => {
	test.each([
		[
			'a package',
			'src/domain/a.ts',
			"import { readFileSync } from 'node:fs';",
			'node:fs: no package for domain'
		],
		[
			'a package of like name',
			'src/domain/a.ts',
			"import 'zod-extra';",
			'zod-extra: no package for domain'
		],
		[
			'a folder above',
			'src/domain/a.ts',
			"import '../engine';",
			'../engine: domain does not import engine'
		],
		[
			'a dynamic import',
			'src/ui/a.ts',
			"await import('../engine');",
			'../engine: ui does not import engine'
		],
		[
			'a re-export',
			'src/chart/a.ts',
			"export { x } from '../engine';",
			'../engine: chart does not import engine'
		],
		[
			'a worker',
			'src/ui/a.ts',
			"new Worker(new URL('../engine/run-query.ts', import.meta.url));",
			'../engine/run-query.ts: ui does not import engine'
		],
		[
			'a value for a type',
			'src/chart/a.ts',
			"import { q } from '../query';",
			'../query: chart takes only types from query'
		],
		[
			'a value beside a type',
			'src/chart/a.ts',
			"import { type Q } from '../query';",
			'../query: chart takes only types from query'
		],
		[
			'a component',
			'src/ui/A.svelte',
			'<p>…</p>\n<script lang="ts">import \'../engine\';</script>',
			'../engine: ui does not import engine'
		],
		[
			'a way past the door',
			'src/query/a.ts',
			"import '../domain/figure';",
			'../domain/figure: not through the door of domain'
		],
		[
			'a way past the door for a type',
			'src/query/a.ts',
			"import type { F } from '../domain/figure';",
			'../domain/figure: not through the door of domain'
		],
		[
			'a page',
			'src/page/Theme.svelte',
			"<script>import Home from './Home.svelte';</script>",
			'./Home.svelte: pages do not import pages'
		],
		[
			'a part of another page',
			'src/page/Home.svelte',
			"<script>import M from './theme/Matrix.svelte';</script>",
			'./theme/Matrix.svelte: a part of the page theme'
		],
		[
			'the top',
			'src/page/Theme.svelte',
			"<script>import '../routes';</script>",
			'../routes: page does not import top'
		],
		[
			'the drawing library in another component',
			'src/ui/A.svelte',
			"<script>import { plot } from '@observablehq/plot';</script>",
			'@observablehq/plot: no package for ui'
		],
		[
			'the CSV parser beside the one file that reads CSV',
			'src/domain/dataset/a.ts',
			"import { parse } from 'csv-parse/browser/esm/sync';",
			'csv-parse/browser/esm/sync: no package for domain'
		],
		[
			'the engine at large',
			'scripts/a.ts',
			"import '../src/engine/run-query';",
			'../src/engine/run-query: scripts does not import engine'
		],
		[
			'a file without a rule',
			'src/other/a.ts',
			"import '../domain';",
			'../domain: other has no rule'
		]
	])('refuses %s', (_, path, text, reason) => {
		expect(wrong({ ...DOORS, [path]: text })).toEqual([`${path}: ${reason}`]);
	});

	test.each([
		['a package below an allowed one', 'src/domain/a.ts', "import * as z from 'zod/mini';"],
		['the tables', 'src/query/a.ts', "import { TABLES } from '../domain/tables';"],
		['the data set', 'scripts/a.ts', "import { parseCsv } from '../src/domain/dataset';"],
		['a type', 'src/chart/a.ts', "import type { Row } from '../query';"],
		['a type in place', 'src/chart/a.ts', "type Row = import('../query').Row;"],
		['texts', 'src/ui/a.ts', "import { ja } from '../text/ja';"],
		[
			'a component of another folder',
			'src/page/Theme.svelte',
			"<script>import C from '../ui/Chart.svelte';</script>"
		],
		[
			'a part of its own',
			'src/page/Theme.svelte',
			"<script>import M from './theme/Matrix.svelte';</script>"
		],
		[
			'a component that every page shares',
			'src/page/theme/A.svelte',
			"<script>import C from '../PageChart.svelte';</script>"
		],
		[
			'a page from above',
			'src/App.svelte',
			"<script>import Home from './page/Home.svelte';</script>"
		],
		[
			'a type from the top',
			'src/page/Theme.svelte',
			"<script>import type { Route } from '../routes';</script>"
		],
		[
			'the drawing library in its adapter',
			'src/ui/draw-plot.ts',
			"import { plot } from '@observablehq/plot';"
		],
		[
			'the part of the engine that runs in Node',
			'scripts/a.ts',
			"import { decodeParquet } from '../src/engine/node';"
		],
		['an import in a comment', 'src/domain/a.ts', "// import '../engine';"]
	])('lets through %s', (_, path, text) => {
		expect(wrong({ ...DOORS, [path]: text })).toEqual([]);
	});
});

describe('findCycles', () => {
	const cycles = (texts: Record<string, string>) => findCycles(readImports(seeded(texts)));

	test('names a ring once', () => {
		expect(
			cycles({
				'src/ui/a.ts': "import './b';",
				'src/ui/b.ts': "import './c';",
				'src/ui/c.ts': "import type { B } from './b';"
			})
		).toEqual(['src/ui/b.ts → src/ui/c.ts → src/ui/b.ts']);
	});
	test('finds a file that imports itself', () => {
		expect(cycles({ 'src/ui/a.ts': "import './a';" })).toEqual(['src/ui/a.ts → src/ui/a.ts']);
	});
	test('does not take two ways to one file for a ring', () => {
		expect(
			cycles({
				'src/ui/a.ts': "import './b'; import './c';",
				'src/ui/b.ts': "import './c';",
				'src/ui/c.ts': ''
			})
		).toEqual([]);
	});
});

describe('findReachable', () => {
	test('follows values and not types', () => {
		const some = readImports(
			seeded({
				'src/main.ts': "import './a'; import type { B } from './b';",
				'src/a.ts': "export * from './c';",
				'src/b.ts': '',
				'src/c.ts': "import './a';"
			})
		);
		expect([...findReachable(some, 'src/main.ts')]).toEqual([
			'src/main.ts',
			'src/a.ts',
			'src/c.ts'
		]);
	});
});

describe('findOrphanSql', () => {
	test('names the file that nobody imports', () => {
		const some = seeded({
			'src/query/asked.sql': '',
			'src/query/left.sql': '',
			'src/query/asked.ts': "import sql from './asked.sql?raw';"
		});
		expect(findOrphanSql(some, readImports(some))).toEqual(['src/query/left.sql']);
	});
});

describe('findDeepChains', () => {
	const chain = {
		'src/domain/a.ts': "import './b'; import { type C } from './c';",
		'src/domain/b.ts': "import './c';",
		'src/domain/c.ts': 'export type C = 1;'
	};
	test('names the longest chain of a folder', () => {
		expect(findDeepChains(readImports(seeded(chain)), 1)).toEqual([
			'src/domain/a.ts → src/domain/b.ts → src/domain/c.ts'
		]);
		expect(findDeepChains(readImports(seeded(chain)), 2)).toEqual([]);
	});
	test('counts neither doors, types nor other folders', () => {
		const files = seeded({
			...chain,
			'src/domain/b.ts': "import type { C } from './c';",
			'src/domain/index.ts': "export * from './a';",
			'src/domain/tables/d.ts': "import '../a';"
		});
		expect(findDeepChains(readImports(files), 1)).toEqual([]);
	});
});
