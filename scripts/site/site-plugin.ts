import type { Plugin } from 'vite';
import { loadModule } from './load-module.ts';

type WholeSite = ReturnType<typeof import('./site').readSite>;

/** What a module holds, made when it is first imported; by the name after `virtual:`. */
const MODULES: Readonly<Record<string, (read: () => Promise<WholeSite>) => Promise<unknown>>> = {
	site: async (read) => {
		const {
			initiatives: _names,
			statistics: _all,
			framing: _framing,
			search: _search,
			synonyms: _synonyms,
			...frame
		} = await read();
		return frame;
	},
	'initiative-names': async (read) => (await read()).initiatives,
	statistics: async (read) => (await read()).statistics,
	'framing-statistics': async (read) => (await read()).framing,
	'search-index': async (read) => (await read()).search,
	synonyms: async (read) => (await read()).synonyms,
	dictionary: async () => {
		const { ALL_TABLES, describeTables, SCHEMA_VERSION } = await loadModule<
			typeof import('../../src/domain/tables')
		>('../../src/domain/tables/index.ts');
		return { schemaVersion: SCHEMA_VERSION, tables: describeTables(ALL_TABLES) };
	}
};
const PREFIX = 'virtual:';

/**
 * Gives the app what is known when the site is built: as `virtual:site` what its shell needs before
 * any table has come (names of municipalities, themes and documents, the years that the data covers),
 * as `virtual:initiative-names` what the pages of initiatives need besides and as `virtual:statistics`
 * the official statistics (`virtual:framing-statistics`: those that frame a theme), as `virtual:search-index`
 * and `virtual:synonyms` what the search looks through, all to be imported on demand,
 * as `virtual:dictionary` the definitions of the tables.
 * @param data folder of the hand-kept CSV files
 */
export function site(data: string): Plugin {
	// All modules are of one reading: it takes a second, for every official figure is checked.
	let reading: Promise<WholeSite> | undefined;
	const read = () =>
		(reading ??= loadModule<typeof import('./site')>('site.ts').then(({ readSite }) =>
			readSite(data)
		));
	return {
		name: 'machikurabe-site',
		buildStart() {
			reading = undefined;
		},
		resolveId: (id) =>
			id.startsWith(PREFIX) && id.slice(PREFIX.length) in MODULES ? `\0${id}` : null,
		async load(id) {
			const make = id.startsWith(`\0${PREFIX}`) ? MODULES[id.slice(PREFIX.length + 1)] : undefined;
			return make ? `export default ${JSON.stringify(await make(read))}` : null;
		}
	};
}
