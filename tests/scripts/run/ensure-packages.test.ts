import { expect, test } from 'vitest';
import { needsInstall } from '../../../scripts/run/ensure-packages.js';

/** When the lockfile and the installed packages changed. */
const needs = (locked: number | null, installed: number | null) =>
	needsInstall((path) => (path === 'package-lock.json' ? locked : installed));

test('packages are installed when there are none', () => {
	expect(needs(1, null)).toBe(true);
});
test('packages are installed again after the lockfile changed', () => {
	expect(needs(2, 1)).toBe(true);
});
test('packages that are as new as the lockfile stay', () => {
	expect(needs(1, 1)).toBe(false);
	expect(needs(1, 2)).toBe(false);
});
