import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { collectAnswers } from '../../../scripts/site/collect-answers';
import type { Query } from '../../../src/query';
import { queryKey, type QueryRunner } from '../../../src/state';

type Step = { step: number };
const queryOf = (name: string): Query<Step, { n: number }> => ({
	name,
	sql: `SELECT $1 AS n -- ${name}`,
	parameters: ['step'],
	row: z.object({ n: z.number() })
});
const [first, then] = [queryOf('first'), queryOf('then')];

/** Answers with the step asked for, and notes what it was asked. */
class Engine implements QueryRunner {
	readonly asked: string[] = [];
	ask<P extends Record<string, unknown>, R>({ name }: { name: string }, parameters: P) {
		this.asked.push(`${name} ${Number(parameters['step'])}`);
		return Promise.resolve([{ n: parameters['step'] }] as R[]);
	}
}

test('asks what hangs on an answer once that is there, each thing once', async () => {
	const engine = new Engine();
	const { rendered, queries } = await collectAnswers((runner) => {
		const rows = runner.known!(first, { step: 1 });
		runner.known!(first, { step: 1 });
		const more = rows?.map(({ n }) => runner.known!(then, { step: n + 1 })?.[0]?.n);
		return Promise.resolve(more?.join() ?? 'nothing yet');
	}, engine);
	expect(rendered).toBe('2');
	expect(engine.asked).toEqual(['first 1', 'then 2']);
	expect(queries).toEqual([
		{ key: queryKey(first, { step: 1 }), name: 'first', parameters: { step: 1 }, rows: [{ n: 1 }] },
		{ key: queryKey(then, { step: 2 }), name: 'then', parameters: { step: 2 }, rows: [{ n: 2 }] }
	]);
});

test('takes no rows for an answer too', async () => {
	const engine = { ask: () => Promise.resolve([]) };
	const { rendered } = await collectAnswers(
		(runner) => Promise.resolve(runner.known!(first, { step: 1 })?.length),
		engine
	);
	expect(rendered).toBe(0);
});

test('says which query failed', async () => {
	const engine = { ask: () => Promise.reject(new Error('no such table')) };
	const page = (runner: QueryRunner) => Promise.resolve(runner.known!(first, { step: 1 }));
	await expect(collectAnswers(page, engine)).rejects.toThrow('query first: no such table');
});

test('gives up on a page that never has enough', async () => {
	let step = 0;
	const page = (runner: QueryRunner) => Promise.resolve(runner.known!(then, { step: ++step }));
	await expect(collectAnswers(page, new Engine())).rejects.toThrow('asks ever more: then');
	expect(step).toBeLessThan(20);
});
