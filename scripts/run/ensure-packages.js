import { statSync } from 'node:fs';
import { runNpm } from './run-command.js';

/**
 * Whether `npm ci` has to run: nothing is installed yet, or the lockfile is newer than what is.
 * @param {(path: string) => number | null} modifiedAt when a file changed last; null where it is not
 */
export function needsInstall(modifiedAt = lastChange) {
	const locked = modifiedAt('package-lock.json');
	const installed = modifiedAt('node_modules/.package-lock.json');
	return installed === null || (locked !== null && locked > installed);
}

/**
 * Installs the packages of the lockfile where they are missing or outdated.
 * @returns {Promise<boolean>} whether they are there now
 */
export async function ensurePackages() {
	if (!needsInstall()) return true;
	console.log('npm ci: installing packages (once)');
	const code = await runNpm(['ci', '--no-audit', '--no-fund']);
	if (code === 0) return true;
	console.error(
		'パッケージを入れられませんでした。ネットワークとプロキシ（npm config）を確かめてください。\n' +
			'npm ci failed: check the network and the proxy settings of npm, then try again.'
	);
	return false;
}

/** @param {string} path */
function lastChange(path) {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
