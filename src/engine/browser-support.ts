import { NoWebAssemblyError } from './errors';

/** The smallest module with a `try` … `catch_all`: valid only where wasm has exceptions. */
const EXCEPTION_HANDLING = new Uint8Array([
	...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00], // "\0asm", version 1
	...[0x01, 0x04, 0x01, 0x60, 0x00, 0x00], // types: one function without parameters and results
	...[0x03, 0x02, 0x01, 0x00], // functions: one of that type
	...[0x0a, 0x08, 0x01, 0x06, 0x00, 0x06, 0x40, 0x19, 0x0b, 0x0b] // code: try, catch_all, end, end
]);

/**
 * Checks that the browser can run the engine, before anything is downloaded.
 * @param wasm The browser's `WebAssembly`, or undefined.
 * @throws NoWebAssemblyError
 */
export function checkSupport(wasm: Pick<typeof WebAssembly, 'validate'> | undefined): void {
	if (wasm === undefined) throw new NoWebAssemblyError({ missing: 'webassembly' });
	if (!wasm.validate(EXCEPTION_HANDLING)) {
		throw new NoWebAssemblyError({ missing: 'exception-handling' });
	}
}
