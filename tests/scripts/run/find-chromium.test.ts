import { describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/run/find-chromium.js';

/** A machine that has just these files. */
const machine = (files: string[], env: Record<string, string> = {}, platform = 'linux') => ({
	platform,
	env,
	exists: (path: string) => files.includes(path),
	starts: () => true,
	downloaded: '/cache/chrome'
});

describe('findChromium', () => {
	test('takes what CHROMIUM_PATH names before anything else', () => {
		const files = ['/my/chromium', '/cache/chrome', '/usr/bin/chromium'];
		expect(findChromium(machine(files, { CHROMIUM_PATH: '/my/chromium' }))).toBe('/my/chromium');
	});
	test('does not look on where CHROMIUM_PATH names nothing', () => {
		const here = machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '/my/chromium' });
		expect(() => findChromium(here)).toThrow('CHROMIUM_PATH: no file at /my/chromium');
	});
	test("takes Playwright's own before that of the system", () => {
		expect(findChromium(machine(['/usr/bin/chromium', '/cache/chrome']))).toBe('/cache/chrome');
	});
	test.each([
		['linux', '/usr/bin/chromium'],
		['linux', '/usr/bin/chromium-browser'],
		['linux', '/usr/bin/google-chrome'],
		['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
		['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
		['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe']
	])('finds the usual place on %s: %s', (platform, path) => {
		const env = {
			PROGRAMFILES: 'C:\\Program Files',
			'PROGRAMFILES(X86)': 'C:\\Program Files (x86)'
		};
		expect(findChromium(machine([path], env, platform))).toBe(path);
	});
	test('finds a command in PATH', () => {
		const here = machine(['/opt/bin/chromium'], { PATH: '/bin::/opt/bin' });
		expect(findChromium(here)).toBe('/opt/bin/chromium');
	});
	test('passes over a browser that does not start', () => {
		const here = machine(['/cache/chrome', '/usr/bin/google-chrome']);
		const starts = (path: string) => path !== '/cache/chrome';
		expect(findChromium({ ...here, starts })).toBe('/usr/bin/google-chrome');
	});
	test.each(['linux', 'darwin', 'win32', 'freebsd'])('says so when %s has none', (platform) => {
		expect(findChromium(machine([], {}, platform))).toBeNull();
	});
});
