import { describe, expect, test } from 'vitest';
import { departmentsOf, uniqueTopics } from '../../src/analysis/unique-topics';
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

describe('departmentsOf', () => {
	test('those that lead most come first; roles and both languages stay together', () => {
		const [first, second, third] = [
			indexed('a-1', { leads_ja: '財政課', leads_en: 'Finance', related_ja: '総務課' }),
			indexed('a-2', { leads_ja: '人事課|財政課', leads_en: 'Personnel|Finance' }),
			indexed('a-3', { related_ja: '総務課', related_en: 'General Affairs' })
		];
		expect(departmentsOf([first, second, third])).toEqual([
			{ name_ja: '財政課', name_en: 'Finance', leads: [first, second], related: [] },
			{ name_ja: '人事課', name_en: 'Personnel', leads: [second], related: [] },
			{ name_ja: '総務課', name_en: '総務課', leads: [], related: [first, third] }
		]);
	});
});
