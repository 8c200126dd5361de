/** A failure that a script reports in plain lines, without a stack, before it ends with code 1. */
export class ScriptError extends Error {
	override name = 'ScriptError';
	constructor(readonly lines: readonly string[]) {
		super(lines.join('\n'));
	}
}

/** Runs a script's main function; the only place where its failures are caught. */
export async function runScript(main: () => Promise<void> | void): Promise<void> {
	try {
		await main();
	} catch (error) {
		if (error instanceof ScriptError) console.error(error.message);
		else console.error(error);
		process.exitCode = 1;
	}
}
