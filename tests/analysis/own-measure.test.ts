import { expect, test } from 'vitest';
import { isOwnMeasure } from '../../src/analysis/own-measure';
import { figure } from '../lib/rows';

test.each([
	['a measure of the city', {}, true],
	['a target of it', { kind: 'target' }, true],
	['a figure of the nation', { subject: 'nation' }, false],
	['a figure of other cities of the prefecture', { subject: 'prefecture' }, false],
	['a ratio to the year before', { derivation: 'comparison' }, false],
	['an effect that the document worked out', { kind: 'effect' }, false],
	['an achievement rate', { kind: 'achievement_rate' }, false]
] as const)('%s is its own measure: %o %s', (_, change, expected) => {
	expect(isOwnMeasure(figure(change))).toBe(expected);
});
