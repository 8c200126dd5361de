import { spawn } from 'node:child_process';

/**
 * Runs a command with its output on this terminal, or in a file.
 * @param {string} command found in PATH
 * @param {readonly string[]} args
 * @param {{ shell?: boolean, env?: Record<string, string>, timeout?: number, output?: number }} [options]
 * `timeout` in milliseconds; `output` an open file
 * @returns {Promise<number>} exit code; 1 where the command could not run or was ended by a signal
 */
export function runCommand(command, args, { shell = false, env = {}, timeout, output } = {}) {
	return new Promise((done) => {
		const child = spawn(shell ? [command, ...args].join(' ') : command, shell ? [] : args, {
			stdio: output === undefined ? 'inherit' : ['ignore', output, output],
			shell,
			env: { ...process.env, ...env },
			timeout
		});
		child.on('error', (error) => {
			console.error(`${command}: ${error.message}`);
			done(1);
		});
		child.on('close', (code) => done(code ?? 1));
	});
}

/**
 * Runs npm; on Windows it is a batch file, which only a shell can start.
 * @param {readonly string[]} args without spaces or quotes
 */
export const runNpm = (args) => runCommand('npm', args, { shell: process.platform === 'win32' });

/**
 * Runs the command of an installed package with the Node that runs this script.
 * @param {string} script below node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, output?: number }} [options]
 */
export const runPackage = (script, args, options) =>
	runCommand(process.execPath, [`node_modules/${script}`, ...args], options);
