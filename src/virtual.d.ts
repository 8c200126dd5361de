declare module 'virtual:site' {
	const site: import('./site').SiteFrame;
	export default site;
}
declare module 'virtual:initiative-names' {
	const names: import('./site').InitiativeName[];
	export default names;
}
declare module 'virtual:statistics' {
	const statistics: import('./site').StatisticInfo[];
	export default statistics;
}
declare module 'virtual:framing-statistics' {
	const statistics: import('./site').StatisticInfo[];
	export default statistics;
}
declare module 'virtual:search-index' {
	const entries: import('./site').SearchEntry[];
	export default entries;
}
declare module 'virtual:synonyms' {
	const groups: import('./site').SiteLists['synonyms'];
	export default groups;
}
declare module 'virtual:dictionary' {
	const dictionary: {
		schemaVersion: number;
		tables: import('./domain/tables').TableDescription[];
	};
	export default dictionary;
}
declare module 'virtual:engine-file' {
	/** Address of the engine's file, from the script that imports it. */
	export const address: string;
	/** Its size, as it is before any compression. */
	export const bytes: number;
}
