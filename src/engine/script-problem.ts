import { type EngineError, FileDamagedError, FileMissingError, UnreachableError } from './errors';

/** A script that could not be run. */
export interface ScriptProblem {
	script: URL;
	/** What the browser says of it. */
	problem: string;
}

/** How long the server may take to answer. */
const PATIENCE_MS = 30_000;

/**
 * Why a script could not be run: browsers do not tell whether it came, so it is asked for once more, past
 * their cache.
 */
export async function explainScript(
	{ script, problem }: ScriptProblem,
	fetch: (url: URL, init: RequestInit) => Promise<Response>
): Promise<EngineError> {
	const file = script.pathname.split('/').at(-1)!;
	try {
		const signal = AbortSignal.timeout(PATIENCE_MS);
		const response = await fetch(script, { cache: 'reload', signal });
		if (!response.ok) return new FileMissingError({ file, status: response.status });
		await response.arrayBuffer();
	} catch (cause) {
		return new UnreachableError({ file }, cause);
	}
	return new FileDamagedError({ file, measure: 'content', expected: 'a script', actual: problem });
}
