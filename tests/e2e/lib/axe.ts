import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands: one line per element, rule first. */
export async function findViolations(page: Page): Promise<string[]> {
	await page.evaluate(SOURCE);
	const { violations } = await page.evaluate(
		(rules) =>
			(globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
				runOnly: rules,
				resultTypes: ['violations']
			}) as Promise<AxeResults>,
		RULES
	);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`)
	);
}

/** Fails the test when axe finds anything wrong with the page as it stands. */
export async function expectNoViolations(page: Page): Promise<void> {
	expect(await findViolations(page), 'violations of accessibility rules').toEqual([]);
}
