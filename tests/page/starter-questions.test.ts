import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageInfo } from '../../src/page-info';
import { addressOf, STARTER_QUESTIONS } from '../../src/page/home/starter-questions';
import { pathOf, type Route } from '../../src/routes';
import { homeText } from '../../src/text';
import { describeSite } from '../../scripts/site/site';
import { readRealEntries, readRealOfficial } from '../lib/real-data';

const site = describeSite(readRealEntries(), readRealOfficial());
const hrefOf = (route: Route, options: Readonly<Record<string, string>>) => {
	const search = new URLSearchParams(options).toString();
	return pathOf(route) + (search === '' ? '' : `?${search}`);
};
const rows = readFileSync('README.md', 'utf8').matchAll(/^\| ([^|]+\?) +\| `([^`]+)` +\|$/gm);

test('each question leads to a page that is there, by two choices at most', () => {
	for (const { id, page, options } of STARTER_QUESTIONS) {
		expect(pageInfo({ ...page, language: 'ja' }, site), id).not.toBeNull();
		expect(Object.keys(options).length, id).toBeLessThanOrEqual(2);
	}
	expect(STARTER_QUESTIONS.map((q) => q.id)).toEqual(Object.keys(homeText.ja.questions));
});

test('the tour of the README holds the same questions and addresses', () => {
	expect([...rows].map(([, question, where]) => [question!.trim(), where])).toEqual(
		STARTER_QUESTIONS.map((q) => [homeText.en.questions[q.id], addressOf(q, 'ja', hrefOf)])
	);
});
