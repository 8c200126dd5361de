import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const lines = (text: string): string[] => text.split('\n').slice(0, -1);
const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;

/**
 * Runs a TypeScript file of the project as a process of its own, in the project or another folder.
 * @returns its exit code and the lines that it printed
 */
export function runScriptFile(file: string, args: readonly string[], folder = '.') {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', tsx, resolve(file), ...args],
		{ encoding: 'utf8', cwd: folder }
	);
	return { status, stdout: lines(stdout), stderr: lines(stderr) };
}
