import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { queryParts, sourcesOf } from '../../src/page/figure-parts';
import type { Query } from '../../src/query';
import type { Site } from '../../src/site';
import { LiveQuery } from '../../src/state';
import { Box, withEffects } from '../lib/effect.svelte';
import { FakeAnswerer } from '../state/fake-runner';

type Choice = { city: string; year: number };
const definition: Query<Choice, { n: number }> = {
	name: 'years',
	sql: 'SELECT $1 AS n, $2 AS city',
	parameters: ['year', 'city'],
	row: z.object({ n: z.number() })
};

test('a figure shows its question with the values that its rows answer', () =>
	withEffects(async (flush) => {
		const runner = new FakeAnswerer();
		const year = new Box(2020);
		const ask = new LiveQuery(runner, definition, () => ({ city: 'ube', year: year.current }));
		const parameters = () => queryParts(ask).parameters;
		flush();
		expect(parameters(), 'before the first answer').toEqual([
			['year', null],
			['city', null]
		]);
		await runner.answer(0, [{ n: 1 }]);
		expect(queryParts(ask)).toMatchObject({ queryName: 'years', sql: definition.sql });
		expect(parameters(), 'in the order of the SQL').toEqual([
			['year', 2020],
			['city', 'ube']
		]);
		year.current = 2021;
		flush();
		expect(parameters(), 'while the next answer is awaited').toContainEqual(['year', 2020]);
		await runner.answer(1, [{ n: 2 }]);
		expect(parameters()).toContainEqual(['year', 2021]);
	}));

test('sources are the documents of the cities that have rows, in the order of the cities', () => {
	const documents = ['ube', 'mine', 'annaka'].map((municipality) => ({
		municipality,
		title_ja: `${municipality}の計画`
	}));
	const rows = ['annaka', 'ube', 'annaka'].map((municipality) => ({ municipality }));
	expect(sourcesOf({ documents } as Site, rows)).toEqual(['ubeの計画', 'annakaの計画']);
	expect(sourcesOf({ documents } as Site, [])).toEqual([]);
});

test('a row that names its document cites that one only', () => {
	const documents = ['令和2年度報告書', '令和3年度報告書'].map((title_ja) => ({
		municipality: 'iwakuni',
		title_ja
	}));
	const later = [{ municipality: 'iwakuni', document_ja: '令和3年度報告書' }];
	expect(sourcesOf({ documents } as Site, later)).toEqual(['令和3年度報告書']);
	expect(sourcesOf({ documents } as Site, [{ municipality: 'iwakuni' }])).toHaveLength(2);
});

test('a document of another city with the same title is not cited', () => {
	const documents = ['ube', 'mine'].map((municipality) => ({ municipality, title_ja: '実施計画' }));
	const rows = [{ municipality: 'mine', document_ja: '実施計画' }];
	expect(sourcesOf({ documents } as Site, rows)).toHaveLength(1);
});
