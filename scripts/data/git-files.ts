import { execFileSync } from 'node:child_process';
import { ScriptError } from '../run/script-error';

const git = (...args: string[]): Buffer =>
	execFileSync('git', args, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });

/**
 * The files below `folder` as they stood at a revision.
 * @param revision as git names it: `HEAD`, `v1.0`, `HEAD~3`
 * @returns their names below the current folder, and a function that gives the bytes of one
 * @throws ScriptError when git does not know the revision
 */
export function filesAt(revision: string, folder: string) {
	try {
		const names = git(
			'ls-tree',
			'-r',
			'-z',
			'--name-only',
			`${revision}^{commit}`,
			'--',
			`${folder}/`
		);
		return {
			files: names.toString('utf8').split('\0').filter(Boolean),
			read: (file: string): Uint8Array => git('show', `${revision}:./${file}`)
		};
	} catch {
		throw new ScriptError([
			`unknown revision: ${revision}; expected one that git knows, e.g. HEAD or a tag`
		]);
	}
}

/** The revisions that changed a file, the newest first; none where git knows nothing of it. */
export function revisionsOf(file: string): string[] {
	try {
		return git('log', '--format=%H', '--', file).toString('utf8').split('\n').filter(Boolean);
	} catch {
		return [];
	}
}

/** The bytes of a file at a revision; null where it was not there. */
export function fileAt(revision: string, file: string): Uint8Array | null {
	try {
		return git('show', `${revision}:./${file}`);
	} catch {
		return null;
	}
}
