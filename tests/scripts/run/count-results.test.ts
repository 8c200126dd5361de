import { describe, expect, test } from 'vitest';
import {
	countPlaywright,
	countVitest,
	readReport,
	summaryLine
} from '../../../scripts/run/count-results.js';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((each) => ({ status: each }))
});

describe('countVitest', () => {
	test('counts tests over all files', () => {
		const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed')] };
		expect(countVitest(report, 1)).toEqual({ passed: 2, failed: 1 });
	});
	test.each(['skipped', 'pending', 'todo', 'disabled'])('counts %s as failed', (status) => {
		const report = { testResults: [file('passed', 'passed', status)] };
		expect(countVitest(report, 0)).toEqual({ passed: 1, failed: 1 });
	});
	test('counts a file that breaks before its first test', () => {
		const report = { testResults: [file('failed'), file('passed', 'passed')] };
		expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
	});
	test('counts a file that breaks around tests that passed', () => {
		const report = { testResults: [file('failed', 'passed')] };
		expect(countVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
	});
	test('counts a failure that belongs to no test', () => {
		expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
			passed: 1,
			failed: 1
		});
	});
	test.each([null, {}, { testResults: [] }])(
		'counts a run without tests as failed: %j',
		(report) => {
			expect(countVitest(report, 0)).toEqual({ passed: 0, failed: 1 });
		}
	);
});

describe('countPlaywright', () => {
	const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

	test('counts all but expected results as failed', () => {
		const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } };
		expect(countPlaywright(report, 1)).toEqual({ passed: 5, failed: 6 });
	});
	test('counts a failure that belongs to no test', () => {
		expect(countPlaywright({ stats: { ...stats, expected: 2 } }, 1)).toEqual({
			passed: 2,
			failed: 1
		});
	});
	test.each([null, {}, { stats }])('counts a run without tests as failed: %j', (report) => {
		expect(countPlaywright(report, 0)).toEqual({ passed: 0, failed: 1 });
	});
});

test('summaryLine adds up all steps', () => {
	expect(
		summaryLine([
			{ passed: 1, failed: 0 },
			{ passed: 240, failed: 2 },
			{ passed: 0, failed: 1 }
		])
	).toBe('241 passed, 3 failed');
});

test('readReport takes a missing or broken file for no report', () => {
	expect(readReport('/nowhere/report.json')).toBeNull();
	expect(readReport('LICENSE')).toBeNull();
});
