import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/query';
import { PageQueries } from '../../src/state';
import { Box, withEffects } from '../lib/effect.svelte';
import { FakeAnswerer } from './fake-runner';

const definition = (name: string): Query<{ year: number }, { n: number }> => ({
	name,
	sql: 'SELECT $1 AS n',
	parameters: ['year'],
	row: z.object({ n: z.number() })
});

describe('Answers', () => {
	test('are ready when every question of the page is answered', () =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const queries = new PageQueries(runner);
			const year = new Box(2020);
			const first = queries.ask(definition('a'), () => ({ year: year.current }));
			const second = queries.ask(definition('b'), () => ({ year: 1 }));
			flush();
			expect(queries.state).toBe('starting');
			await runner.answer(0, [{ n: 1 }]);
			expect([first.status, second.status, queries.state]).toEqual([
				'answered',
				'waiting',
				'starting'
			]);
			await runner.answer(1, []);
			expect(queries.state).toBe('ready');
			year.current = 2021;
			flush();
			expect(queries.state).toBe('starting');
			await runner.answer(2, [{ n: 2 }]);
			expect([queries.state, queries.error]).toEqual(['ready', null]);
		}));
	test('fail with the first question that fails, and ask only that one anew', () =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const queries = new PageQueries(runner);
			queries.ask(definition('a'), () => ({ year: 1 }));
			queries.ask(definition('b'), () => ({ year: 2 }));
			queries.ask(definition('c'), () => ({ year: 3 }));
			flush();
			const error = new Error('no engine');
			await runner.fail(1, error);
			expect(queries.state).toBe('failed');
			expect(queries.error).toBe(error);
			await runner.answer(0, []);
			await runner.answer(2, []);
			expect(queries.state).toBe('failed');
			queries.retry();
			flush();
			expect([queries.state, queries.error]).toEqual(['starting', null]);
			expect(runner.asked.map((p) => p['year'])).toEqual([1, 2, 3, 2]);
			await runner.answer(3, []);
			expect(queries.state).toBe('ready');
		}));
	test('are not failed by SQL of the reader’s', () =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const queries = new PageQueries(runner);
			const live = queries.ask(definition('a'), () => ({ year: 1 }));
			flush();
			await runner.answer(0, []);
			live.override('SELEKT');
			flush();
			expect(queries.state).toBe('starting');
			await runner.fail(1, new Error('syntax error'));
			expect([live.status, queries.state, queries.error]).toEqual(['failed', 'ready', null]);
		}));
	test('forget the questions of a component that has gone', async () => {
		const runner = new FakeAnswerer();
		const queries = new PageQueries(runner);
		await withEffects(async (flush) => {
			queries.ask(definition('a'), () => ({ year: 1 }));
			flush();
			await runner.fail(0, new Error('no engine'));
			expect(queries.state).toBe('failed');
		});
		expect([queries.state, queries.error]).toEqual(['ready', null]);
	});
	test('are ready where nothing is asked', () => {
		expect(new PageQueries(new FakeAnswerer()).state).toBe('ready');
	});
});
