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
	UnreachableError,
	WorkerCrashedError,
	type EngineErrorCode
} from './errors';
export type { EngineStatus, LoadingPart } from './status';
