import { describe, expect, test } from 'vitest';
import { ensureChromium } from '../../../scripts/run/install-chromium.js';

/** A machine without a Chromium, on which some command brings one; it keeps what was run. */
function bareMachine(bringsOne: string, { root = true, commands = ['apt-get', 'sudo'] } = {}) {
	const ran: string[] = [];
	const said: string[] = [];
	const act = (command: string) => {
		ran.push(command);
		return Promise.resolve(command === bringsOne ? 0 : 1);
	};
	const description = {
		find: () => Promise.resolve(ran.includes(bringsOne) ? '/new/chromium' : null),
		download: () => act('download'),
		has: (command: string) => commands.includes(command),
		run: (command: string, args: string[]) => act([command, ...args].join(' ')),
		root,
		say: (line: string) => said.push(line)
	};
	return { description, ran, said };
}

describe('ensureChromium', () => {
	test('installs nothing where there is one', async () => {
		const { description, ran } = bareMachine('nothing');
		const find = () => Promise.resolve('/usr/bin/chromium');
		expect(await ensureChromium({ ...description, find })).toBe('/usr/bin/chromium');
		expect(ran).toEqual([]);
	});
	test('takes no other for one that was asked for by name', async () => {
		const { description, ran, said } = bareMachine('download');
		const find = () => Promise.reject(new Error('CHROMIUM_PATH: no file at /my/chromium'));
		expect(await ensureChromium({ ...description, find })).toBeNull();
		expect(said).toEqual(['Chromium: CHROMIUM_PATH: no file at /my/chromium']);
		expect(ran).toEqual([]);
	});
	test("tries Playwright's download first", async () => {
		const { description, ran } = bareMachine('download');
		expect(await ensureChromium(description)).toBe('/new/chromium');
		expect(ran).toEqual(['download']);
	});
	test('then the package of the system, even when its list cannot be updated', async () => {
		const { description, ran } = bareMachine('apt-get install -y chromium');
		expect(await ensureChromium(description)).toBe('/new/chromium');
		expect(ran).toEqual(['download', 'apt-get update', 'apt-get install -y chromium']);
	});
	test('asks sudo, without a prompt, where it is not root', async () => {
		const brings = 'sudo -n apt-get install -y chromium';
		const { description, ran } = bareMachine(brings, { root: false });
		expect(await ensureChromium(description)).toBe('/new/chromium');
		expect(ran).toEqual(['download', 'sudo -n apt-get update', brings]);
	});
	test.each([
		['there is no apt-get', { commands: [] }, ['download']],
		['nobody may use it', { root: false, commands: ['apt-get'] }, ['download']],
		['it fails', {}, ['download', 'apt-get update', 'apt-get install -y chromium']]
	])('says what to do when %s', async (_, options, expected) => {
		const { description, ran, said } = bareMachine('nothing', options);
		expect(await ensureChromium(description)).toBeNull();
		expect(ran).toEqual(expected);
		expect(said.at(-1)).toContain('CHROMIUM_PATH=/path/to/chromium npm test');
	});
});
