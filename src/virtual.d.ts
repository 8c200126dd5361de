declare module 'virtual:site' {
	const site: import('./site').Site;
	export default site;
}
declare module 'virtual:dictionary' {
	const dictionary: {
		schemaVersion: number;
		tables: import('./domain/tables').TableDescription[];
	};
	export default dictionary;
}
