import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/query';
import { Answers } from '../../src/state';
import { Box, withEffects } from '../lib/effect.svelte';
import { FakeAnswerer } from './fake-answerer';

const definition = (name: string): Query<{ year: number }, { n: number }> => ({
	name,
	sql: 'SELECT $1 AS n',
	parameters: ['year'],
	row: z.object({ n: z.number() })
});

describe('Answers', () => {
	test('are ready when every question of the page is answered', () =>
		withEffects(async (flush) => {
			const answerer = new FakeAnswerer();
			const answers = new Answers(answerer);
			const year = new Box(2020);
			const first = answers.ask(definition('a'), () => ({ year: year.current }));
			const second = answers.ask(definition('b'), () => ({ year: 1 }));
			flush();
			expect(answers.state).toBe('starting');
			await answerer.answer(0, [{ n: 1 }]);
			expect([first.status, second.status, answers.state]).toEqual([
				'answered',
				'waiting',
				'starting'
			]);
			await answerer.answer(1, []);
			expect(answers.state).toBe('ready');
			year.current = 2021;
			flush();
			expect(answers.state).toBe('starting');
			await answerer.answer(2, [{ n: 2 }]);
			expect([answers.state, answers.error]).toEqual(['ready', null]);
		}));
	test('fail with the first question that fails, and ask only that one anew', () =>
		withEffects(async (flush) => {
			const answerer = new FakeAnswerer();
			const answers = new Answers(answerer);
			answers.ask(definition('a'), () => ({ year: 1 }));
			answers.ask(definition('b'), () => ({ year: 2 }));
			answers.ask(definition('c'), () => ({ year: 3 }));
			flush();
			const error = new Error('no engine');
			await answerer.fail(1, error);
			expect(answers.state).toBe('failed');
			expect(answers.error).toBe(error);
			await answerer.answer(0, []);
			await answerer.answer(2, []);
			expect(answers.state).toBe('failed');
			answers.retry();
			flush();
			expect([answers.state, answers.error]).toEqual(['starting', null]);
			expect(answerer.asked.map((p) => p['year'])).toEqual([1, 2, 3, 2]);
			await answerer.answer(3, []);
			expect(answers.state).toBe('ready');
		}));
	test('forget the questions of a component that has gone', async () => {
		const answerer = new FakeAnswerer();
		const answers = new Answers(answerer);
		await withEffects(async (flush) => {
			answers.ask(definition('a'), () => ({ year: 1 }));
			flush();
			await answerer.fail(0, new Error('no engine'));
			expect(answers.state).toBe('failed');
		});
		expect([answers.state, answers.error]).toEqual(['ready', null]);
	});
	test('are ready where nothing is asked', () => {
		expect(new Answers(new FakeAnswerer()).state).toBe('ready');
	});
});
