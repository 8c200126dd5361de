import { describe, expect, test } from 'vitest';
import { describeSite } from '../../scripts/site/site';
import { cityPresets, presetOf } from '../../src/analysis';
import { readRealEntries } from '../lib/real-data';

const presets = cityPresets(describeSite(readRealEntries()));

describe('cities that are chosen together', () => {
	test('all, the alliance, the prefecture and the similar municipalities', () => {
		expect(presets.map((p) => [p.id, p.municipalities])).toEqual([
			['all', ['ube', 'sanyo-onoda', 'iwakuni', 'mine', 'annaka']],
			['yamaguchi-central', ['ube', 'sanyo-onoda', 'mine']],
			['prefecture-35', ['ube', 'sanyo-onoda', 'iwakuni', 'mine']],
			['similar-sanyo-onoda', ['sanyo-onoda', 'annaka']]
		]);
	});
	test('are found again whatever the order of the cities', () => {
		expect(presetOf(presets, ['mine', 'ube', 'sanyo-onoda'])?.id).toBe('yamaguchi-central');
		expect(presetOf(presets, ['mine', 'ube'])).toBeUndefined();
	});
	test('a group of one city with data, or of all of them, is no choice', () => {
		const [ube, mine] = describeSite(readRealEntries()).municipalities;
		const some = cityPresets({ municipalities: [ube!, mine!], groups: [] });
		expect(some.map((p) => p.id)).toEqual(['all']);
	});
});
