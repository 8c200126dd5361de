import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineFile } from '../../scripts/engine/engine-file';
import { NoWebAssemblyError } from '../../src/engine';
import { DUCKDB_WASM, wasmFileName } from '../../src/engine/wasm-file';
import { checkSupport } from '../../src/engine/browser-support';

test('this Node runs the engine, so it passes', () => {
	expect(() => checkSupport(WebAssembly)).not.toThrow();
});

test('no WebAssembly at all', () => {
	expect(() => checkSupport(undefined)).toThrow(new NoWebAssemblyError({ missing: 'webassembly' }));
});

test('a WebAssembly without exceptions', () => {
	const opcodeTry = 0x06;
	// An engine of before: the body of a function must not begin with `try`.
	const validate = (module: BufferSource) => (module as Uint8Array).at(-5) !== opcodeTry;
	expect(() => checkSupport({ validate })).toThrow(
		new NoWebAssemblyError({ missing: 'exception-handling' })
	);
});

test('the size of the wasm file is that of the file which is shipped', async () => {
	expect(DUCKDB_WASM.bytes).toBe(statSync(await engineFile()).size);
	expect(wasmFileName(DUCKDB_WASM)).toBe('duckdb-eh.wasm');
});
