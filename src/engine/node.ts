/**
 * For scripts and tests in Node: the part of the engine that needs no browser, so that they decode,
 * query and check rows by the same code as the app.
 */
export {
	DATABASE_CONFIG,
	lockDown,
	wrapConnection,
	type Connection,
	type Database
} from './database';
export { materializeViews } from './insert-tables';
export type { PublishedTable } from './manifest';
export { createOfficialFigures } from './official-figures';
export { OnDemandTables } from './on-demand-tables';
export { decodeParquet } from './parquet';
export { runQuery, toPlainRows } from './run-query';
