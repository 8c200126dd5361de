export { Engine, type EngineOptions } from './engine';
export {
	EngineError,
	FileDamagedError,
	FileMissingError,
	ManifestInvalidError,
	NoWebAssemblyError,
	QueryError,
	RowError,
	SchemaUnknownError,
	StalledError,
	TableInvalidError,
	UnreachableError,
	WorkerCrashedError,
	type EngineErrorCode
} from './errors';
export type { ImportedRow } from './imported-table';
export type { ResultColumn, ResultValue } from './result-values';
export type { QueryOptions, QueryResult } from './stream-query';
export type { EngineStatus, LoadingPart } from './status';
