import { statSync } from 'node:fs';
import type { Plugin } from 'vite';
import { engineFile } from './engine-file.ts';

const NAME = 'virtual:engine-file';

/** Gives the app the address and the size in bytes of the engine's file, as `virtual:engine-file`. */
export function engine(): Plugin {
	return {
		name: 'machikurabe-engine',
		// Made before anything waits for an answer of the server.
		configResolved: async () => void (await engineFile()),
		resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
		async load(id) {
			if (id !== `\0${NAME}`) return null;
			const file = await engineFile();
			return `export { default as address } from ${JSON.stringify(`${file}?url`)};
export const bytes = ${statSync(file).size};`;
		}
	};
}
