/**
 * Version of the published tables. It changes when a column is renamed, removed or changes its
 * meaning; an app refuses data of a version that it does not know.
 */
export const SCHEMA_VERSION = 1;
