import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import type { Parameter, Query } from '../../src/query';
import { LiveQuery } from '../../src/state';
import { Box, withEffects } from '../lib/effect.svelte';
import { FakeAnswerer } from './fake-runner';

type Years = { year: number };
const definition: Query<Years, { n: number }> = {
	name: 'years',
	sql: 'SELECT $1 AS n',
	parameters: ['year'],
	row: z.object({ n: z.number() })
};

/** Knows the answers of some years, and has the others asked. */
class KnowingRunner extends FakeAnswerer {
	readonly rows = new Map<number, { n: number }[]>();
	known<P extends Record<string, Parameter>, R>(query: Query<P, R>, parameters: P) {
		const rows = query.sql === definition.sql && this.rows.get(parameters['year'] as number);
		return rows ? (rows as R[]) : undefined;
	}
}

describe('Ask', () => {
	test('waits, then has the rows and what they answer', () =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const live = new LiveQuery(runner, definition, () => ({ year: 2020 }));
			flush();
			expect([live.status, live.rows, live.answeredFor, live.error]).toEqual([
				'waiting',
				null,
				null,
				null
			]);
			await runner.answer(0, [{ n: 1 }]);
			expect([live.status, live.rows, live.answeredFor]).toEqual([
				'answered',
				[{ n: 1 }],
				{ year: 2020 }
			]);
			expect(live.definition).toBe(definition);
		}));
	test('asks anew when a parameter changes and keeps the rows until the answer comes', () =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const year = new Box(2020);
			const live = new LiveQuery(runner, definition, () => ({ year: year.current }));
			flush();
			await runner.answer(0, [{ n: 1 }]);
			year.current = 2021;
			flush();
			expect(runner.asked).toEqual([{ year: 2020 }, { year: 2021 }]);
			expect([live.status, live.rows, live.answeredFor]).toEqual([
				'waiting',
				[{ n: 1 }],
				{ year: 2020 }
			]);
			await runner.answer(1, [{ n: 2 }]);
			expect([live.status, live.rows, live.answeredFor]).toEqual([
				'answered',
				[{ n: 2 }],
				{ year: 2021 }
			]);
		}));
	test('does not ask again for equal parameters', () =>
		withEffects((flush) => {
			const runner = new FakeAnswerer();
			const choice = new Box({ year: 2020 });
			new LiveQuery(runner, definition, () => choice.current);
			flush();
			choice.current = { year: 2020 };
			flush();
			expect(runner.asked).toHaveLength(1);
		}));
	test.each(['answer', 'fail'] as const)('drops a late %s', (how) =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const year = new Box(2020);
			const live = new LiveQuery(runner, definition, () => ({ year: year.current }));
			flush();
			year.current = 2021;
			flush();
			await runner.answer(1, [{ n: 2 }]);
			if (how === 'answer') await runner.answer(0, [{ n: 1 }]);
			else await runner.fail(0, new Error('late'));
			expect([live.status, live.rows, live.error]).toEqual(['answered', [{ n: 2 }], null]);
		})
	);
	test('drops an answer that was overtaken while a later one is awaited', () =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const year = new Box(2020);
			const live = new LiveQuery(runner, definition, () => ({ year: year.current }));
			flush();
			year.current = 2021;
			flush();
			await runner.answer(0, [{ n: 1 }]);
			expect([live.status, live.rows]).toEqual(['waiting', null]);
		}));
	test('tells why it failed, keeps the last rows, and can try again', () =>
		withEffects(async (flush) => {
			const runner = new FakeAnswerer();
			const year = new Box(2020);
			const live = new LiveQuery(runner, definition, () => ({ year: year.current }));
			flush();
			await runner.answer(0, [{ n: 1 }]);
			year.current = 2021;
			flush();
			const error = new Error('no engine');
			await runner.fail(1, error);
			expect([live.status, live.rows, live.answeredFor]).toEqual([
				'failed',
				[{ n: 1 }],
				{ year: 2020 }
			]);
			expect(live.error).toBe(error);
			live.retry();
			flush();
			expect([live.status, live.error]).toEqual(['waiting', null]);
			expect(runner.asked.at(-1)).toEqual({ year: 2021 });
			await runner.answer(2, [{ n: 2 }]);
			expect([live.status, live.rows]).toEqual(['answered', [{ n: 2 }]]);
		}));

	describe('where rows are known', () => {
		test('has them before any effect has run, and asks nothing', () =>
			withEffects((flush) => {
				const runner = new KnowingRunner();
				runner.rows.set(2020, [{ n: 1 }]);
				const live = new LiveQuery(runner, definition, () => ({ year: 2020 }));
				const seen = () => [live.status, live.rows, live.answeredFor];
				expect(seen()).toEqual(['answered', [{ n: 1 }], { year: 2020 }]);
				const { answeredFor } = live;
				flush();
				expect(seen()).toEqual(['answered', [{ n: 1 }], { year: 2020 }]);
				expect(live.answeredFor, 'nothing was set anew').toBe(answeredFor);
				expect(runner.asked).toEqual([]);
			}));
		test('never waits for them when parameters change', () =>
			withEffects(async (flush) => {
				const runner = new KnowingRunner();
				runner.rows.set(2021, [{ n: 2 }]);
				const year = new Box<number | null>(2020);
				const live = new LiveQuery(runner, definition, () =>
					year.current === null ? null : { year: year.current }
				);
				const seen: string[] = [];
				$effect(() => {
					seen.push(`${live.status} ${live.rows?.[0]?.n}`);
				});
				flush();
				await runner.answer(0, [{ n: 1 }]);
				flush();
				year.current = 2021;
				flush();
				expect(seen).toEqual(['waiting undefined', 'answered 1', 'answered 2']);
				year.current = null;
				flush();
				expect([live.status, live.rows]).toEqual(['waiting', null]);
				year.current = 2021;
				flush();
				expect([live.status, live.rows]).toEqual(['answered', [{ n: 2 }]]);
				expect(runner.asked).toEqual([{ year: 2020 }]);
			}));
		test('drops an answer that comes after them', () =>
			withEffects(async (flush) => {
				const runner = new KnowingRunner();
				runner.rows.set(2021, [{ n: 2 }]);
				const year = new Box(2020);
				const live = new LiveQuery(runner, definition, () => ({ year: year.current }));
				flush();
				year.current = 2021;
				flush();
				await runner.answer(0, [{ n: 1 }]);
				expect([live.status, live.rows]).toEqual(['answered', [{ n: 2 }]]);
			}));
		test('asks for SQL that stands in for the page’s own', () =>
			withEffects((flush) => {
				const runner = new KnowingRunner();
				runner.rows.set(2020, [{ n: 1 }]);
				const live = new LiveQuery(runner, definition, () => ({ year: 2020 }));
				live.override('SELECT 2 AS n');
				flush();
				expect([live.status, live.rows]).toEqual(['waiting', [{ n: 1 }]]);
				live.override(null);
				flush();
				expect([live.status, live.rows]).toEqual(['answered', [{ n: 1 }]]);
			}));
	});

	describe('with other SQL', () => {
		test('asks it with the same parameters and row schema, until it is taken back', () =>
			withEffects(async (flush) => {
				const runner = new FakeAnswerer();
				const year = new Box(2020);
				const live = new LiveQuery(runner, definition, () => ({ year: year.current }));
				flush();
				await runner.answer(0, [{ n: 1 }]);
				live.override('SELECT 2 AS n');
				flush();
				expect(runner.queries.at(-1)).toEqual({ ...definition, sql: 'SELECT 2 AS n' });
				expect([live.status, live.rows, live.isOverridden]).toEqual(['waiting', [{ n: 1 }], true]);
				await runner.answer(1, [{ n: 2 }]);
				expect([live.status, live.rows]).toEqual(['answered', [{ n: 2 }]]);
				year.current = 2021;
				flush();
				expect([runner.queries.at(-1)?.sql, runner.asked.at(-1)]).toEqual([
					'SELECT 2 AS n',
					{ year: 2021 }
				]);
				live.override(null);
				flush();
				expect([runner.queries.at(-1), live.isOverridden]).toEqual([definition, false]);
				await runner.answer(3, [{ n: 3 }]);
				expect(live.rows).toEqual([{ n: 3 }]);
				expect(live.definition, 'the page’s own').toBe(definition);
			}));
		test('keeps the last rows where it fails, and has them back when it is taken back', () =>
			withEffects(async (flush) => {
				const runner = new FakeAnswerer();
				const live = new LiveQuery(runner, definition, () => ({ year: 2020 }));
				flush();
				await runner.answer(0, [{ n: 1 }]);
				live.override('SELEKT');
				flush();
				const error = new Error('syntax error');
				await runner.fail(1, error);
				expect([live.status, live.rows, live.error]).toEqual(['failed', [{ n: 1 }], error]);
				live.override(null);
				flush();
				await runner.answer(2, [{ n: 1 }]);
				expect([live.status, live.rows, live.error]).toEqual(['answered', [{ n: 1 }], null]);
			}));
	});

	describe('with nothing to ask', () => {
		test('asks nothing', () =>
			withEffects((flush) => {
				const runner = new FakeAnswerer();
				const live = new LiveQuery(runner, definition, () => null);
				flush();
				expect(runner.asked).toEqual([]);
				expect([live.status, live.rows, live.answeredFor]).toEqual(['waiting', null, null]);
			}));
		test('forgets what was answered, so that the same question is waited for anew', () =>
			withEffects(async (flush) => {
				const runner = new FakeAnswerer();
				const choice = new Box<Years | null>({ year: 2020 });
				const live = new LiveQuery(runner, definition, () => choice.current);
				flush();
				await runner.answer(0, [{ n: 1 }]);
				choice.current = null;
				flush();
				expect([live.status, live.rows, live.answeredFor]).toEqual(['waiting', null, null]);
				choice.current = { year: 2020 };
				flush();
				expect([live.status, live.rows, live.answeredFor]).toEqual(['waiting', null, null]);
				await runner.answer(1, [{ n: 1 }]);
				expect([live.status, live.rows, live.answeredFor]).toEqual([
					'answered',
					[{ n: 1 }],
					{ year: 2020 }
				]);
			}));
		test('forgets a failure, and drops what comes late', () =>
			withEffects(async (flush) => {
				const runner = new FakeAnswerer();
				const choice = new Box<Years | null>({ year: 2020 });
				const live = new LiveQuery(runner, definition, () => choice.current);
				flush();
				await runner.fail(0, new Error('no engine'));
				choice.current = { year: 2021 };
				flush();
				choice.current = null;
				flush();
				await runner.answer(1, [{ n: 1 }]);
				expect([live.status, live.rows, live.error]).toEqual(['waiting', null, null]);
			}));
	});
});
