import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkNode } from './run/check-node.js';
import { countPlaywright, countVitest, readReport, sum, summaryLine } from './run/count-results.js';
import { ensurePackages } from './run/ensure-packages.js';
import { freePort } from './run/free-port.js';
import { ensureChromium } from './run/install-chromium.js';
import { runNpm, runPackage } from './run/run-command.js';

/** @import { Count } from './run/count-results.js' */

// `npm test`: every check of the project, one after the other; a failing one does not stop the
// rest. Only Node's own modules are imported above: the packages may not be installed yet.
checkNode();
process.chdir(join(import.meta.dirname, '..'));
if (!(await ensurePackages())) {
	console.log(summaryLine([{ passed: 0, failed: 1 }]));
	process.exit(1);
}
const chromium = await ensureChromium();
const reports = mkdtempSync(join(tmpdir(), 'machikurabe-test-'));

/** @type {{ name: string, count: Count }[]} */
const steps = [];
// Beside the checks that need one core; what they say is shown in their turn.
const pagesOutput = join(reports, 'pages.txt');
const pages = runVitest(['server'], openSync(pagesOutput, 'w'));
await step('types', () => runScript('check'));
await step('style', () => runScript('lint'));
await step('data', () => runScript('data:check'));
await step('pages', async () => {
	const count = await pages;
	process.stdout.write(readFileSync(pagesOutput));
	return count;
});
await step('units', () => runVitest(['node', 'svelte']));
const built = await step('build', () => runScript('build'));
await step('browser', () => (built.failed === 0 ? runBrowser() : notRun('the build failed')));

rmSync(reports, { recursive: true, force: true });
const counts = steps.map(({ count }) => count);
heading('summary');
for (const { name, count } of steps) console.log(`${name}: ${summaryLine([count])}`);
process.exitCode = sum(counts).failed === 0 ? 0 : 1;
console.log(summaryLine(counts));

/**
 * @param {string} name
 * @param {() => Promise<Count>} run
 */
async function step(name, run) {
	heading(name);
	const count = await run();
	steps.push({ name, count });
	return count;
}

/** @param {string} name */
function heading(name) {
	console.log(`\n== ${name} ==`);
}

/**
 * A script of package.json as one test.
 * @param {string} script
 * @returns {Promise<Count>}
 */
async function runScript(script) {
	const code = await runNpm(['run', '--silent', script]);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string[]} projects
 * @param {number} [output] an open file for what it says
 * @returns {Promise<Count>}
 */
async function runVitest(projects, output) {
	const report = join(reports, `${projects.join('-')}.json`);
	const code = await runPackage(
		'vitest/vitest.mjs',
		[
			'run',
			...projects.map((project) => `--project=${project}`),
			'--allowOnly=false',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`
		],
		output === undefined ? {} : { output }
	);
	return countVitest(readReport(report), code);
}

/** @returns {Promise<Count>} */
async function runBrowser() {
	if (!chromium) return notRun('there is no Chromium');
	const report = join(reports, 'browser.json');
	const code = await runPackage(
		'@playwright/test/cli.js',
		['test', '--config', 'tests/playwright.config.ts', '--forbid-only', '--reporter=list,json'],
		{
			env: {
				CHROMIUM_PATH: chromium,
				MACHIKURABE_TEST_PORT: String(await freePort()),
				PLAYWRIGHT_JSON_OUTPUT_FILE: report
			}
		}
	);
	return countPlaywright(readReport(report), code);
}

/**
 * @param {string} reason
 * @returns {Promise<Count>}
 */
async function notRun(reason) {
	console.log(`not run: ${reason}`);
	return { passed: 0, failed: 1 };
}
