import { download, type Fetch } from './download';
import { EngineError, FileDamagedError } from './errors';

/** A script that could not be run. */
export interface ScriptProblem {
	script: URL;
	/** What the browser says of it. */
	problem: string;
}

/**
 * Why a script could not be run: browsers do not tell whether it came, so it is fetched once more, past
 * their cache.
 */
export async function explainScript(
	{ script, problem }: ScriptProblem,
	fetch: Fetch
): Promise<EngineError> {
	const file = script.pathname.split('/').at(-1)!;
	try {
		await download(script, { fetch, file, cache: 'reload' });
		return new FileDamagedError({
			file,
			measure: 'content',
			expected: 'a script',
			actual: problem
		});
	} catch (error) {
		if (error instanceof EngineError) return error;
		throw error;
	}
}
