import { readFileSync } from 'node:fs';

/**
 * How many tests of a step passed and failed. A skipped test counts as failed: it shows nothing.
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Counts the report of `vitest run --reporter=json`.
 * @param {unknown} report the parsed file; null where there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
	const { testResults = [] } = /** @type {VitestReport} */ (report ?? {});
	const tests = testResults.flatMap((file) => file.assertionResults);
	const passed = tests.filter((test) => test.status === 'passed').length;
	// A file that fails before its first test has no test to count.
	const broken = testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some(hasFailed)
	);
	return settle(passed, tests.length - passed + broken.length, exitCode);
}

/**
 * Counts the report of `playwright test --reporter=json`.
 * @param {unknown} report the parsed file; null where there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countPlaywright(report, exitCode) {
	const { stats } = /** @type {PlaywrightReport} */ (report ?? {});
	if (!stats) return settle(0, 0, exitCode);
	return settle(stats.expected, stats.unexpected + stats.flaky + stats.skipped, exitCode);
}

/**
 * The last line of `npm test`.
 * @param {readonly Count[]} counts
 */
export function summaryLine(counts) {
	const { passed, failed } = sum(counts);
	return `${passed} passed, ${failed} failed`;
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
	return {
		passed: counts.reduce((total, count) => total + count.passed, 0),
		failed: counts.reduce((total, count) => total + count.failed, 0)
	};
}

/**
 * The report that a test runner wrote; null where it wrote none that can be read.
 * @param {string} path
 * @returns {unknown}
 */
export function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}

/**
 * A run that failed without a failed test, or in which no test ran, is one failure.
 * @param {number} passed
 * @param {number} failed
 * @param {number} exitCode
 * @returns {Count}
 */
function settle(passed, failed, exitCode) {
	const silent = failed === 0 && (exitCode !== 0 || passed === 0);
	return { passed, failed: silent ? 1 : failed };
}

/** @param {{ status: string }} test */
const hasFailed = (test) => test.status === 'failed';

/** @typedef {{ testResults?: { status: string, assertionResults: { status: string }[] }[] }} VitestReport */
/** @typedef {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */
