import { NodeEngine } from '../../scripts/site/node-engine';

export type { AnswerColumn, NodeEngine } from '../../scripts/site/node-engine';

/**
 * The very engine that ships, with no tables yet. Opening takes about a second: one per test file.
 *
 * @example
 * const db = await openFixtureDb();
 * await db.loadParquet('unit', toParquet(TABLES.unit, rows));
 * expect(await db.ask(query, { code: '352021' })).toEqual([…]);
 */
export function openFixtureDb(): Promise<NodeEngine> {
	return NodeEngine.open();
}
