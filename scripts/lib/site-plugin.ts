import type { Plugin } from 'vite';
import { loadModule } from './load-module.ts';

const NAME = 'virtual:site';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the app what its shell needs before any table has come, as the module `virtual:site`:
 * names of municipalities, themes and documents, and the years that the data covers.
 * @param data folder of the hand-kept CSV files
 */
export function site(data: string): Plugin {
	return {
		name: 'machikurabe-site',
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		async load(id) {
			if (id !== RESOLVED) return null;
			const { readData } = await loadModule<typeof import('./read-data')>('read-data.ts');
			const { describeSite } = await loadModule<typeof import('./site')>('site.ts');
			return `export default ${JSON.stringify(describeSite(readData(data).entries))}`;
		}
	};
}
