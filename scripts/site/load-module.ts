import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Loads a module of the project for a Vite plugin, anew with each call. The configuration itself so
 * stays free of the app's code, and a change of that code shows without a restart.
 * @param file path from this folder
 */
export async function loadModule<T>(file: string): Promise<T> {
	return (await runnerImport<T>(resolve(import.meta.dirname, file))).module;
}
