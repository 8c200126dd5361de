import { spawnSync } from 'node:child_process';
import { findChromium, playwrightChromium } from './find-chromium.js';
import { runCommand, runPackage } from './run-command.js';

/** A download that has not ended by then will not. */
const DOWNLOAD_LIMIT = 10 * 60 * 1000;

/**
 * How to get a Chromium; a test passes its own.
 * @typedef {object} Means
 * @property {() => Promise<string | null>} find path of a Chromium that starts here
 * @property {() => Promise<number>} download Playwright's own; the exit code
 * @property {(command: string) => boolean} has whether a command is there
 * @property {(command: string, args: string[]) => Promise<number>} run the exit code
 * @property {boolean} root whether this process may install packages of the system itself
 * @property {(line: string) => void} say
 */

/** @type {Means} */
const MEANS = {
	find: async () => findChromium({ downloaded: await playwrightChromium() }),
	download: () =>
		runPackage('@playwright/test/cli.js', ['install', 'chromium'], { timeout: DOWNLOAD_LIMIT }),
	has: (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0,
	run: (command, args) => runCommand(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } }),
	root: process.getuid?.() === 0,
	say: console.log
};

/**
 * A Chromium for the browser tests: one that is there, else Playwright's download, else the system's
 * package by apt.
 * @param {Partial<Means>} [given]
 * @returns {Promise<string | null>} path of the program; null when none could be had
 */
export async function ensureChromium(given = {}) {
	const description = { ...MEANS, ...given };
	try {
		const found = await description.find();
		if (found) return found;
	} catch (error) {
		// The one that was asked for by name is not there: no other will do.
		description.say(`Chromium: ${error instanceof Error ? error.message : error}`);
		return null;
	}

	description.say('Chromium: none found, downloading one (npx playwright install chromium)');
	await description.download();
	const downloaded = await description.find();
	if (downloaded) return downloaded;

	if (await installByApt(description)) {
		const installed = await description.find();
		if (installed) return installed;
	}
	description.say(
		'Chromium: ブラウザーのテストに使う Chromium がありません。Chrome か Chromium を入れるか、CHROMIUM_PATH にその場所を書いてください。\n' +
			'Chromium: none could be installed for the browser tests. Install Chrome or Chromium\n' +
			'  (Debian: sudo apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test'
	);
	return null;
}

/**
 * @param {Means} means
 * @returns {Promise<boolean>} whether the package was installed
 */
async function installByApt({ has, run, root, say }) {
	if (!has('apt-get') || !(root || has('sudo'))) return false;
	/** @param {string[]} args */
	const aptGet = (...args) =>
		root ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]);
	say('Chromium: installing the package of the system (apt-get install chromium)');
	// An old package list may still do: a failing update is not the end.
	await aptGet('update');
	return (await aptGet('install', '-y', 'chromium')) === 0;
}
