import { describe, expect, test } from 'vitest';
import { uniqueTopics } from '../../src/analysis/unique-topics';
import { indexed } from '../lib/indexed';

describe('uniqueTopics', () => {
	const rows = [
		indexed('ube-1', { themes: 'rpa|tax', concepts: 'bots' }),
		indexed('ube-2', { themes: 'rpa' }),
		indexed('mine-1', { themes: 'tax|water', concepts: 'rate' }),
		indexed('annaka-1', { themes: 'water|roads', concepts: 'bots' })
	];
	test('names what one city alone has, and what it lacks with who has it', () => {
		expect(uniqueTopics(rows, 'ube', 'themes', ['tax', 'roads', 'water', 'rpa', 'none'])).toEqual({
			own: ['rpa'],
			lacking: [
				{ id: 'roads', municipalities: ['annaka'] },
				{ id: 'water', municipalities: ['mine', 'annaka'] }
			]
		});
	});
	test('looks at concepts in the same way', () => {
		expect(uniqueTopics(rows, 'mine', 'concepts', ['bots', 'rate'])).toEqual({
			own: ['rate'],
			lacking: [{ id: 'bots', municipalities: ['ube', 'annaka'] }]
		});
	});
});
