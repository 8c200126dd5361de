import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import binaryen from 'binaryen';
import { expect, test } from 'vitest';
import { engineFile } from '../../../scripts/engine/engine-file';
import { leanModule } from '../../../scripts/engine/lean-module';

const exportsOf = (bytes: BufferSource) =>
	WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);

/** A module of two functions that are offered, one of them with a helper of its own. */
function exampleModule(): Uint8Array<ArrayBuffer> {
	const module = binaryen.parseText(`(module
		(func $helper (result i32) (i32.add (i32.const 20) (i32.const 22)))
		(func $used (export "answer") (result i32) (i32.const 42))
		(func $unused (export "spare_answer") (result i32) (call $helper))
	)`);
	try {
		return new Uint8Array(module.emitBinary());
	} finally {
		module.dispose();
	}
}

test('a name that no script mentions goes, with what only it reached', () => {
	const whole = exampleModule();
	const lean = leanModule(whole, ['const { answer } = instance.exports;']);
	expect(lean.exports).toEqual({ before: 2, after: 1 });
	expect(exportsOf(new Uint8Array(lean.bytes))).toEqual(['answer']);
	expect(lean.bytes.length).toBeLessThan(whole.length - 'spare_answer'.length);
	const instance = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(lean.bytes)));
	expect((instance.exports['answer'] as () => number)()).toBe(42);
});

test('a name stays where any of the scripts mentions it, as a word of its own', () => {
	const scripts = ['call("spare_answer")', 'x.answer()'];
	expect(leanModule(exampleModule(), scripts).exports.after).toBe(2);
	expect(leanModule(exampleModule(), ['my_answer, answers']).exports.after).toBe(0);
});

test('bytes that are no module are refused', () => {
	expect(() => leanModule(new TextEncoder().encode('<!doctype html>'), [])).toThrow(
		WebAssembly.CompileError
	);
});

test('the engine that ships offers what its scripts name, and fits a host of 25 MiB a file', async () => {
	const require = createRequire(import.meta.url);
	const read = (name: string) => readFileSync(require.resolve(`@duckdb/duckdb-wasm/dist/${name}`));
	const shipped = readFileSync(await engineFile());
	expect(shipped.length).toBeLessThan(25 * 1024 * 1024);
	const offered = new Set(exportsOf(shipped));
	const worker = read('duckdb-browser-eh.worker.js').toString();
	const called = new Set([...worker.matchAll(/"(duckdb_web_\w+)"/g)].map(([, name]) => name!));
	expect(called.size).toBeGreaterThan(30);
	const named = exportsOf(read('duckdb-eh.wasm')).filter((name) => called.has(name));
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((name) => !offered.has(name))).toEqual([]);
});
