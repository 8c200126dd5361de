/**
 * Second door, for scripts and tests in Node: the part of the engine that needs no browser, so that
 * what they decode, ask and check goes the very way it goes in the app.
 */
export type { Connection, Database } from './connection';
export { createViews } from './load';
export { decodeParquet } from './parquet';
export { runQuery } from './run';
export { toPlainRows } from './rows';
export { DATABASE_CONFIG, lockDown } from './settings';
