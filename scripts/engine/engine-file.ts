import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** DuckDB's module as its package has it. */
const MODULE = 'duckdb-eh.wasm';
/** The scripts that drive it: in the browser's worker, and in Node. */
const SCRIPTS = ['duckdb-browser-eh.worker.js', 'duckdb-node-blocking.cjs'];
/** To be raised when the way of making it changes. */
const RECIPE = 1;

let making: Promise<string> | undefined;

/**
 * Path of the engine's file as the site ships it and as the scripts and tests in Node run it: DuckDB's
 * own without what only loadable extensions use. It is made once, in some ten seconds, and then kept
 * beside the packages.
 */
export function engineFile(): Promise<string> {
	return (making ??= find());
}

async function find(): Promise<string> {
	const dist = dirname(
		createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/${MODULE}`)
	);
	const bytes = readFileSync(join(dist, MODULE));
	const scripts = SCRIPTS.map((name) => readFileSync(join(dist, name), 'utf8'));
	const key = createHash('sha256').update(`${RECIPE}\n`);
	for (const part of [bytes, ...scripts]) key.update(part);
	const folder = resolve(
		import.meta.dirname,
		'../../node_modules/.cache/machikurabe',
		key.digest('hex').slice(0, 16)
	);
	const file = join(folder, MODULE);
	if (existsSync(file)) return file;
	const { leanModule } = await import('./lean-module.ts');
	const lean = leanModule(bytes, scripts);
	mkdirSync(folder, { recursive: true });
	// Whole or not at all, also where two processes make it at a time.
	const half = `${file}.${process.pid}`;
	writeFileSync(half, lean.bytes);
	renameSync(half, file);
	return file;
}
