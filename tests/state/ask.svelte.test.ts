import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/query';
import { Ask } from '../../src/state';
import { Box, withEffects } from '../lib/effect.svelte';
import { FakeAnswerer } from './fake-answerer';

type Years = { year: number };
const definition: Query<Years, { n: number }> = {
	name: 'years',
	sql: 'SELECT $1 AS n',
	parameters: ['year'],
	row: z.object({ n: z.number() })
};

describe('Ask', () => {
	test('waits, then has the rows and what they answer', () =>
		withEffects(async (flush) => {
			const answerer = new FakeAnswerer();
			const ask = new Ask(answerer, definition, () => ({ year: 2020 }));
			flush();
			expect([ask.status, ask.rows, ask.answeredFor, ask.error]).toEqual([
				'waiting',
				null,
				null,
				null
			]);
			await answerer.answer(0, [{ n: 1 }]);
			expect([ask.status, ask.rows, ask.answeredFor]).toEqual([
				'answered',
				[{ n: 1 }],
				{ year: 2020 }
			]);
			expect(ask.definition).toBe(definition);
		}));
	test('asks anew when a parameter changes and keeps the rows until the answer comes', () =>
		withEffects(async (flush) => {
			const answerer = new FakeAnswerer();
			const year = new Box(2020);
			const ask = new Ask(answerer, definition, () => ({ year: year.current }));
			flush();
			await answerer.answer(0, [{ n: 1 }]);
			year.current = 2021;
			flush();
			expect(answerer.asked).toEqual([{ year: 2020 }, { year: 2021 }]);
			expect([ask.status, ask.rows, ask.answeredFor]).toEqual([
				'waiting',
				[{ n: 1 }],
				{ year: 2020 }
			]);
			await answerer.answer(1, [{ n: 2 }]);
			expect([ask.status, ask.rows, ask.answeredFor]).toEqual([
				'answered',
				[{ n: 2 }],
				{ year: 2021 }
			]);
		}));
	test('does not ask again for equal parameters', () =>
		withEffects((flush) => {
			const answerer = new FakeAnswerer();
			const choice = new Box({ year: 2020 });
			new Ask(answerer, definition, () => choice.current);
			flush();
			choice.current = { year: 2020 };
			flush();
			expect(answerer.asked).toHaveLength(1);
		}));
	test.each(['answer', 'fail'] as const)('drops a late %s', (how) =>
		withEffects(async (flush) => {
			const answerer = new FakeAnswerer();
			const year = new Box(2020);
			const ask = new Ask(answerer, definition, () => ({ year: year.current }));
			flush();
			year.current = 2021;
			flush();
			await answerer.answer(1, [{ n: 2 }]);
			if (how === 'answer') await answerer.answer(0, [{ n: 1 }]);
			else await answerer.fail(0, new Error('late'));
			expect([ask.status, ask.rows, ask.error]).toEqual(['answered', [{ n: 2 }], null]);
		})
	);
	test('drops an answer that was overtaken while a later one is awaited', () =>
		withEffects(async (flush) => {
			const answerer = new FakeAnswerer();
			const year = new Box(2020);
			const ask = new Ask(answerer, definition, () => ({ year: year.current }));
			flush();
			year.current = 2021;
			flush();
			await answerer.answer(0, [{ n: 1 }]);
			expect([ask.status, ask.rows]).toEqual(['waiting', null]);
		}));
	test('tells why it failed, keeps the last rows, and can try again', () =>
		withEffects(async (flush) => {
			const answerer = new FakeAnswerer();
			const year = new Box(2020);
			const ask = new Ask(answerer, definition, () => ({ year: year.current }));
			flush();
			await answerer.answer(0, [{ n: 1 }]);
			year.current = 2021;
			flush();
			const error = new Error('no engine');
			await answerer.fail(1, error);
			expect([ask.status, ask.rows, ask.answeredFor]).toEqual([
				'failed',
				[{ n: 1 }],
				{ year: 2020 }
			]);
			expect(ask.error).toBe(error);
			ask.retry();
			flush();
			expect([ask.status, ask.error]).toEqual(['waiting', null]);
			expect(answerer.asked.at(-1)).toEqual({ year: 2021 });
			await answerer.answer(2, [{ n: 2 }]);
			expect([ask.status, ask.rows]).toEqual(['answered', [{ n: 2 }]]);
		}));

	describe('with nothing to ask', () => {
		test('asks nothing', () =>
			withEffects((flush) => {
				const answerer = new FakeAnswerer();
				const ask = new Ask(answerer, definition, () => null);
				flush();
				expect(answerer.asked).toEqual([]);
				expect([ask.status, ask.rows, ask.answeredFor]).toEqual(['waiting', null, null]);
			}));
		test('forgets what was answered, so that the same question is waited for anew', () =>
			withEffects(async (flush) => {
				const answerer = new FakeAnswerer();
				const choice = new Box<Years | null>({ year: 2020 });
				const ask = new Ask(answerer, definition, () => choice.current);
				flush();
				await answerer.answer(0, [{ n: 1 }]);
				choice.current = null;
				flush();
				expect([ask.status, ask.rows, ask.answeredFor]).toEqual(['waiting', null, null]);
				choice.current = { year: 2020 };
				flush();
				expect([ask.status, ask.rows, ask.answeredFor]).toEqual(['waiting', null, null]);
				await answerer.answer(1, [{ n: 1 }]);
				expect([ask.status, ask.rows, ask.answeredFor]).toEqual([
					'answered',
					[{ n: 1 }],
					{ year: 2020 }
				]);
			}));
		test('forgets a failure, and drops what comes late', () =>
			withEffects(async (flush) => {
				const answerer = new FakeAnswerer();
				const choice = new Box<Years | null>({ year: 2020 });
				const ask = new Ask(answerer, definition, () => choice.current);
				flush();
				await answerer.fail(0, new Error('no engine'));
				choice.current = { year: 2021 };
				flush();
				choice.current = null;
				flush();
				await answerer.answer(1, [{ n: 1 }]);
				expect([ask.status, ask.rows, ask.error]).toEqual(['waiting', null, null]);
			}));
	});
});
