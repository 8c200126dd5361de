/** What went wrong, as a stable word; the page words it in its own language. */
export type EngineErrorCode =
	| 'no-webassembly'
	| 'unreachable'
	| 'stalled'
	| 'file-missing'
	| 'file-damaged'
	| 'manifest-invalid'
	| 'schema-unknown'
	| 'query-failed'
	| 'row-invalid'
	| 'worker-died'
	| 'table-invalid';

/**
 * A failure of the engine. `message` is English and meant for the console; a page chooses its words
 * by `code` and fills in `details`.
 */
export abstract class EngineError extends Error {
	override name = 'EngineError';
	abstract readonly code: EngineErrorCode;
	abstract readonly details: Readonly<Record<string, unknown>>;
}

/** The browser has no WebAssembly, or one too old for the engine (`details.missing`). */
export class NoWebAssemblyError extends EngineError {
	override name = 'NoWebAssemblyError';
	readonly code = 'no-webassembly';
	constructor(readonly details: { missing: 'webassembly' | 'exception-handling' }) {
		super(`engine: this browser lacks ${details.missing}`);
	}
}

/** No answer at all: offline, server down, or the line broke in the middle of a file. */
export class UnreachableError extends EngineError {
	override name = 'UnreachableError';
	readonly code = 'unreachable';
	constructor(
		readonly details: { file: string },
		cause: unknown
	) {
		super(`engine: cannot reach ${details.file}`, { cause });
	}
}

/** The line stayed open and nothing came over it any more. */
export class StalledError extends EngineError {
	override name = 'StalledError';
	readonly code = 'stalled';
	constructor(readonly details: { file: string; seconds: number }) {
		super(`engine: nothing of ${details.file} for ${details.seconds} seconds`);
	}
}

/** The server answered, but not with the file; `details.status` is the HTTP status. */
export class FileMissingError extends EngineError {
	override name = 'FileMissingError';
	readonly code = 'file-missing';
	constructor(readonly details: { file: string; status: number }) {
		super(`engine: HTTP status ${details.status} for ${details.file}`);
	}
}

/** What `FileDamagedError` compares: a SHA-256 in hex, a number of bytes, or a number of rows. */
export type DamageMeasure = 'sha256' | 'bytes' | 'rows' | 'content';

/** A file came, but it is not the one that the manifest (or the build) names. */
export class FileDamagedError extends EngineError {
	override name = 'FileDamagedError';
	readonly code = 'file-damaged';
	constructor(
		readonly details: {
			file: string;
			measure: DamageMeasure;
			expected: string | number;
			actual: string | number;
		},
		cause?: unknown
	) {
		const { file, measure, expected, actual } = details;
		super(`engine: ${file} has ${measure} ${actual}, expected ${expected}`, { cause });
	}
}

/** `manifest.json` cannot be read; `details.problem` says what is wrong and where. */
export class ManifestInvalidError extends EngineError {
	override name = 'ManifestInvalidError';
	readonly code = 'manifest-invalid';
	constructor(
		readonly details: { file: string; problem: string },
		cause?: unknown
	) {
		super(`engine: ${details.file} is invalid: ${details.problem}`, { cause });
	}
}

/** The data is of a version that this build of the app does not know. */
export class SchemaUnknownError extends EngineError {
	override name = 'SchemaUnknownError';
	readonly code = 'schema-unknown';
	constructor(readonly details: { file: string; version: number; known: number }) {
		super(
			`engine: ${details.file} has schema version ${details.version}, this build knows ${details.known}`
		);
	}
}

/** The engine refused or failed a statement; the SQL and its parameters come along. */
export class QueryError extends EngineError {
	override name = 'QueryError';
	readonly code = 'query-failed';
	readonly details: {
		query: string;
		sql: string;
		parameters: readonly unknown[];
		reason: string;
	};
	constructor(
		details: { query: string; sql: string; parameters: readonly unknown[] },
		cause: unknown
	) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		super(`engine: question ${details.query} failed: ${reason}`, { cause });
		this.details = { ...details, reason };
	}
}

/** A row does not pass the schema of its query. `row` counts from 0. */
export class RowError extends EngineError {
	override name = 'RowError';
	readonly code = 'row-invalid';
	constructor(
		readonly details: {
			query: string;
			row: number;
			column: string;
			value: unknown;
			problem: string;
		},
		cause?: unknown
	) {
		const { query, row, column, value, problem } = details;
		super(
			`engine: question ${query}, row ${row}, column ${column}: ${problem}, got ${JSON.stringify(value)}`,
			{ cause }
		);
	}
}

/** The engine's worker is gone; `details.during` says whether it had been ready before. */
export class WorkerCrashedError extends EngineError {
	override name = 'WorkerCrashedError';
	readonly code = 'worker-died';
	constructor(
		readonly details: { during: 'start' | 'work'; reason: string },
		cause?: unknown
	) {
		super(`engine: worker died during ${details.during}: ${details.reason}`, { cause });
	}
}

/** Rows from outside make no table; `details.row` counts from 0. */
export class TableInvalidError extends EngineError {
	override name = 'TableInvalidError';
	readonly code = 'table-invalid';
	constructor(readonly details: { table: string; row?: number; column?: string; problem: string }) {
		const { table, row, column, problem } = details;
		const place = row === undefined ? '' : `, row ${row}`;
		super(
			`engine: table ${table}${place}${column === undefined ? '' : `, column ${column}`}: ${problem}`
		);
	}
}
