import binaryen from 'binaryen';

/** What was left out of a module. */
export interface LeanModule {
	bytes: Uint8Array;
	/** How many names the module offered before, and how many it offers now. */
	exports: { before: number; after: number };
}

/**
 * Leaves out of a WebAssembly module every exported name that none of the scripts that drive it
 * mentions, and then all that nothing reaches any more. DuckDB-WASM exports tens of thousands of names so
 * that extensions can be linked to it while it runs; the app loads none.
 * @param scripts texts of the scripts that call the module
 * @throws Error when the bytes are no module, or when what is left would not be one
 */
export function leanModule(bytes: Uint8Array<ArrayBuffer>, scripts: readonly string[]): LeanModule {
	const names = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
	const words = new Set(
		scripts.flatMap((script) => script.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])
	);
	const module = binaryen.readBinary(bytes);
	try {
		for (const name of names) if (!words.has(name)) module.removeExport(name);
		module.runPasses(['remove-unused-module-elements']);
		const lean = new Uint8Array(module.emitBinary());
		if (!WebAssembly.validate(lean)) throw new Error('the leaner module is not valid');
		return {
			bytes: lean,
			exports: { before: names.length, after: names.filter((name) => words.has(name)).length }
		};
	} finally {
		module.dispose();
	}
}
