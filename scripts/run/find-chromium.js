import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * What the search looks at; a test passes its own.
 * @typedef {object} Surroundings
 * @property {string} platform as in `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => boolean} starts whether the browser runs here at all
 * @property {string | null} downloaded where Playwright keeps its own Chromium, there or not
 */

/** @type {Record<string, string[]>} */
const USUAL_PLACES = {
	linux: [
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome',
		'/usr/bin/google-chrome-stable',
		'/snap/bin/chromium'
	],
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	]
};

/** Below each of the folders where Windows keeps programs. */
const WINDOWS_PLACES = [
	['Google', 'Chrome', 'Application', 'chrome.exe'],
	['Chromium', 'Application', 'chrome.exe'],
	['Microsoft', 'Edge', 'Application', 'msedge.exe']
];

/** Names of the command on Linux, for installations in unusual folders. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Looks for a Chromium that the browser tests can use: CHROMIUM_PATH, Playwright's own, the usual
 * places of the system, PATH.
 * @param {Partial<Surroundings>} [given]
 * @returns {string | null} path of the program; null when there is none
 * @throws when CHROMIUM_PATH is set and nothing is there
 */
export function findChromium(given = {}) {
	/** @type {Surroundings} */
	const here = {
		platform: process.platform,
		env: process.env,
		exists: existsSync,
		starts: chromiumStarts,
		downloaded: null,
		...given
	};
	const wanted = here.env['CHROMIUM_PATH'];
	if (wanted) {
		if (here.exists(wanted)) return wanted;
		throw new Error(`CHROMIUM_PATH: no file at ${wanted}`);
	}
	const places = [here.downloaded, ...usualPlaces(here), ...placesInPath(here)];
	for (const place of places) if (place && here.exists(place) && here.starts(place)) return place;
	return null;
}

/**
 * Where Playwright keeps the Chromium it downloads; null before the packages are installed.
 * @returns {Promise<string | null>}
 */
export async function playwrightChromium() {
	try {
		const { chromium } = await import('@playwright/test');
		return chromium.executablePath();
	} catch {
		return null;
	}
}

/** @param {Surroundings} here */
function usualPlaces({ platform, env }) {
	if (platform !== 'win32') return USUAL_PLACES[platform] ?? [];
	return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => WINDOWS_PLACES.map((place) => win32.join(folder, ...place)));
}

/** @param {Surroundings} here */
function placesInPath({ platform, env }) {
	if (platform === 'win32') return [];
	const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
	return folders.flatMap((folder) => COMMANDS.map((command) => posix.join(folder, command)));
}

/**
 * A browser whose libraries are missing is as good as none. (On Windows `--version` opens a window,
 * and the libraries come with the program.)
 * @param {string} path
 */
function chromiumStarts(path) {
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
