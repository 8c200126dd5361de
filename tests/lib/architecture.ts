import type { Import, SourceFile } from './imports';

/** What the files of one folder may import. */
interface Rule {
	/** Folders of `src`, itself always included. */
	folders?: readonly string[];
	/** Folders of `src` of which only types may come. */
	types?: readonly string[];
	/** Single files of `src` outside these folders or behind their door. */
	files?: readonly string[];
	/** The same, of which only types may come. */
	typeFiles?: readonly string[];
	/** Packages, with everything below them; 'any' for all, Node's own modules included. */
	packages: readonly string[] | 'any';
}

const LAYERS = [
	'domain',
	'query',
	'engine',
	'text',
	'analysis',
	'describe',
	'table',
	'chart',
	'state',
	'ui'
] as const;

/** Who may import whom; a folder that is not named here may not be. */
const RULES: Readonly<Record<string, Rule>> = {
	domain: { packages: ['zod'] },
	query: { folders: ['domain'], packages: ['zod'] },
	engine: {
		folders: ['domain'],
		types: ['query'],
		packages: [
			'@duckdb/duckdb-wasm',
			'apache-arrow',
			'fflate',
			'hyparquet',
			'@noble/hashes',
			'virtual:engine-file',
			'zod'
		]
	},
	text: { folders: ['domain'], packages: [] },
	analysis: { folders: ['domain'], types: ['query'], typeFiles: ['src/site.ts'], packages: [] },
	describe: {
		folders: ['domain', 'text', 'analysis'],
		types: ['query'],
		typeFiles: ['src/site.ts'],
		packages: []
	},
	table: { folders: ['domain', 'text', 'analysis', 'describe'], types: ['query'], packages: [] },
	chart: {
		folders: ['domain', 'text', 'analysis', 'describe'],
		types: ['query'],
		packages: ['@observablehq/plot']
	},
	state: { folders: ['domain', 'query', 'engine'], packages: ['svelte', 'zod'] },
	ui: {
		folders: ['domain', 'text', 'analysis', 'describe', 'table', 'chart'],
		types: ['query'],
		packages: ['svelte']
	},
	page: {
		folders: LAYERS,
		typeFiles: ['src/routes.ts', 'src/site.ts'],
		packages: ['svelte', 'virtual:dictionary']
	},
	top: {
		folders: [...LAYERS, 'page'],
		packages: [
			'svelte',
			'virtual:site',
			'virtual:initiative-names',
			'virtual:statistics',
			'virtual:framing-statistics',
			'virtual:search-index',
			'virtual:synonyms'
		]
	},
	scripts: {
		folders: ['domain', 'query', 'text'],
		// Of the engine only what runs in Node, of the app what renders it there.
		files: [
			'src/routes.ts',
			'src/page-info.ts',
			'src/engine/node.ts',
			'src/server.ts',
			'src/state/query-cache.ts'
		],
		typeFiles: ['src/site.ts', 'src/state/query-runner.ts'],
		packages: 'any'
	}
};

/** Single files that need a library which the rest of their folder does without. */
const ADAPTERS: Readonly<Record<string, readonly string[]>> = {
	'src/domain/dataset/parse-csv.ts': ['csv-parse'],
	'src/ui/draw-plot.ts': ['@observablehq/plot'],
	'src/ui/qr-code.ts': ['uqr']
};

/** Components directly in `src/page` that are parts of several pages rather than pages. */
const SHARED_PARTS = [
	'src/page/AddToSheet.svelte',
	'src/page/MilestonesChart.svelte',
	'src/page/OfficialAreas.svelte',
	'src/page/PageChart.svelte',
	'src/page/PageFilters.svelte'
];

/** Folders of `src/page` that hold parts of several pages. */
const SHARED_FOLDERS: readonly string[] = ['official'];

/** The files that name the pages. */
const REGISTRY = ['src/page/index.ts', 'src/page/pages.ts'];

/** Files that other folders may import beside a folder's `index.ts`. */
const DOORS = [
	'src/domain/tables/index.ts',
	'src/domain/dataset/index.ts',
	'src/query/query.ts',
	'src/page/pages.ts',
	'src/state/filters.ts'
];

/** Every import that the rules refuse, one line each: who, what and why. */
export function findWrongImports(imports: readonly Import[]): string[] {
	return imports.flatMap((line) => {
		const reason = refusal(line);
		return reason ? [`${line.from}: ${line.specifier}: ${reason}`] : [];
	});
}

/** Files that import each other in a ring, types included; each ring once, as a chain of paths. */
export function findCycles(imports: readonly Import[]): string[] {
	const targets = new Map<string, string[]>();
	for (const { from, target } of imports)
		if (target) targets.set(from, [...(targets.get(from) ?? []), target]);
	const cycles: string[] = [];
	const done = new Set<string>();
	const walk = (path: string, way: readonly string[]): void => {
		const start = way.indexOf(path);
		if (start >= 0) cycles.push([...way.slice(start), path].join(' → '));
		if (start >= 0 || done.has(path)) return;
		for (const target of targets.get(path) ?? []) walk(target, [...way, path]);
		done.add(path);
	};
	for (const path of targets.keys()) walk(path, []);
	return cycles;
}

/** The files that a file brings in, itself included: what a bundle of it may hold. */
export function findReachable(imports: readonly Import[], start: string): Set<string> {
	const found = new Set([start]);
	for (const path of found)
		for (const { from, target, typesOnly } of imports)
			if (from === path && target && !typesOnly) found.add(target);
	return found;
}

/**
 * The longest chain of imports inside each folder that has more than `most` steps, types, doors and the registry
 * of pages left out: whoever reads the first file of such a chain has to go through all of it.
 */
export function findDeepChains(imports: readonly Import[], most: number): string[] {
	const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
	const isDoor = (path: string) => path.endsWith('/index.ts') || REGISTRY.includes(path);
	const targets = new Map<string, string[]>();
	for (const { from, target, typesOnly } of imports)
		if (
			target &&
			!typesOnly &&
			folderOf(from) === folderOf(target) &&
			!isDoor(from) &&
			!isDoor(target)
		)
			targets.set(from, [...(targets.get(from) ?? []), target]);
	const chains = new Map<string, string[]>();
	const chainFrom = (path: string): string[] => {
		const known = chains.get(path);
		if (known) return known;
		chains.set(path, [path]);
		const longest = (targets.get(path) ?? [])
			.map(chainFrom)
			.reduce<string[]>((best, chain) => (chain.length > best.length ? chain : best), []);
		const chain = [path, ...longest];
		chains.set(path, chain);
		return chain;
	};
	const deepest = new Map<string, string[]>();
	for (const path of targets.keys()) {
		const chain = chainFrom(path);
		const best = deepest.get(folderOf(path)) ?? [];
		if (chain.length > Math.max(best.length, most + 1)) deepest.set(folderOf(path), chain);
	}
	return [...deepest.values()].map((chain) => chain.join(' → '));
}

/** `.sql` files that no code imports. */
export function findOrphanSql(files: readonly SourceFile[], imports: readonly Import[]): string[] {
	const imported = new Set(imports.map(({ target }) => target));
	return files
		.map(({ path }) => path)
		.filter((path) => path.endsWith('.sql') && !imported.has(path));
}

/** Why an import is refused; null when it is fine. */
function refusal(line: Import): string | null {
	const folder = folderOf(line.from);
	const rule = RULES[folder];
	if (!rule) return `${folder} has no rule`;
	if (!line.target) {
		const packages =
			rule.packages === 'any' ? 'any' : [...rule.packages, ...(ADAPTERS[line.from] ?? [])];
		return allowsPackage(packages, line.specifier) ? null : `no package for ${folder}`;
	}
	const other = folderOf(line.target);
	if (rule.files?.includes(line.target)) return null;
	if (line.typesOnly && rule.typeFiles?.includes(line.target)) return null;
	if (other === folder)
		return folder === 'page' ? refusalBetweenPages(line.from, line.target) : null;
	const allowed = rule.folders?.includes(other) || (line.typesOnly && rule.types?.includes(other));
	if (!allowed)
		return rule.types?.includes(other)
			? `${folder} takes only types from ${other}`
			: `${folder} does not import ${other}`;
	return isDoor(line.target, other) ? null : `not through the door of ${other}`;
}

function allowsPackage(packages: Rule['packages'], specifier: string): boolean {
	if (packages === 'any') return true;
	return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function isDoor(target: string, folder: string): boolean {
	if (folder === 'text' || /\.(sql|svelte)$/.test(target)) return true;
	return target === `src/${folder}/index.ts` || DOORS.includes(target);
}

/** A page is a component directly in `src/page`; its parts stand in a folder of its own name. */
function refusalBetweenPages(from: string, target: string): string | null {
	const owner = partsOf(target);
	if (owner !== null && SHARED_FOLDERS.includes(owner)) return null;
	if (owner !== null) {
		const own = partsOf(from) ?? pageName(from);
		return own === owner ? null : `a part of the page ${owner}`;
	}
	if (!target.endsWith('.svelte') || SHARED_PARTS.includes(target)) return null;
	if (REGISTRY.includes(from)) return null;
	return 'pages do not import pages';
}

/** The page whose part a file is: `src/page/<name>/…`; null for a file directly in `src/page`. */
function partsOf(path: string): string | null {
	const [name, ...rest] = path.slice('src/page/'.length).split('/');
	return rest.length > 0 ? (name ?? null) : null;
}

/** `src/page/AboutData.svelte` → `about-data` */
function pageName(path: string): string {
	return path
		.slice('src/page/'.length)
		.replace(/\..*$/, '')
		.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
		.toLowerCase();
}

/** The folder whose rule a file follows: 'domain', 'page', 'scripts'; 'top' for files directly in `src`. */
function folderOf(path: string): string {
	const [first = '', second = '', ...rest] = path.split('/');
	if (first !== 'src') return first;
	return rest.length > 0 ? second : 'top';
}
