import { EngineError } from '../engine';

/** What the failure notice shows: a stable word, details for an administrator, and the SQL that failed. */
export interface ErrorNotice {
	code: string;
	details: (readonly [string, string])[];
	sql?: string;
}

/** A failure in the parts that the notice shows. Errors that are none of the engine's are unexpected. */
export function errorNotice(error: unknown): ErrorNotice {
	if (!(error instanceof EngineError))
		return {
			code: 'unexpected',
			details: [['message', error instanceof Error ? error.message : String(error)]]
		};
	const { sql, ...rest } = error.details as { sql?: string } & Record<string, unknown>;
	const details = Object.entries(rest).map(
		([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const
	);
	const cause = error.cause instanceof Error ? [['cause', error.cause.message] as const] : [];
	return {
		code: error.code,
		details: [...details, ...cause, ['message', error.message]],
		...(sql === undefined ? {} : { sql })
	};
}
