/**
 * For scripts and tests in Node: the part of the engine that needs no browser, so that they decode,
 * query and check rows by the same code as the app.
 */
export type { Connection, Database } from './connection';
export { createViews } from './load-tables';
export { decodeParquet } from './parquet';
export { runQuery } from './run-query';
export { toPlainRows } from './rows';
export { DATABASE_CONFIG, lockDown } from './database';
