import { expect, test } from 'vitest';
import { peersOf } from '../../src/analysis/peers';
import { municipalityContext } from '../../src/query';
import { openRealDb } from '../lib/real-data';

const { db } = await openRealDb();
const statistics = await db.ask(municipalityContext, {});

/** Of the five cities; Mine, with some 22,000 residents, has none of its size. */
test.each([
	['ube', ['iwakuni']],
	['sanyo-onoda', ['annaka']],
	['iwakuni', ['ube']],
	['mine', []],
	['annaka', ['sanyo-onoda']]
])('of the size of %s are %j', (city, expected) => {
	expect(peersOf(city, statistics, 2)?.peers.map((p) => p.slug)).toEqual(expected);
});

test('nothing is said of a city whose residents are not known', () => {
	expect(peersOf('kaku', statistics, 2)).toBeNull();
});
