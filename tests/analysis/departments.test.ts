import { describe, expect, test } from 'vitest';
import { departmentsOf, namedDepartments } from '../../src/analysis';
import { initiativeIndex } from '../../src/query';
import { openRealDb } from '../lib/real-data';
import { indexed } from '../lib/indexed';

describe('departmentsOf', () => {
	test('those in charge of most come first; roles and both languages stay together', () => {
		const [first, second, third] = [
			indexed('a-1', { leads_ja: '財政課', leads_en: 'Finance', related_ja: '総務課' }),
			indexed('a-2', { leads_ja: '人事課|財政課', leads_en: 'Personnel|Finance' }),
			indexed('a-3', { related_ja: '総務課', related_en: 'General Affairs' })
		];
		const none = { lead: [], responsible: [], related: [] };
		expect(departmentsOf([first, second, third])).toEqual([
			{ name_ja: '財政課', name_en: 'Finance', initiatives: { ...none, lead: [first, second] } },
			{ name_ja: '人事課', name_en: 'Personnel', initiatives: { ...none, lead: [second] } },
			{ name_ja: '総務課', name_en: '総務課', initiatives: { ...none, related: [first, third] } }
		]);
	});
	test('one that is in charge, but not told to lead, comes before one that takes part', () => {
		const row = indexed('a-1', { responsible_ja: '人事課', related_ja: '総務課|財政課' });
		expect(departmentsOf([row]).map((d) => d.name_ja)).toEqual(['人事課', '総務課', '財政課']);
	});
});

test('San’yo-Onoda names departments in charge and no lead, the others that name any a lead', async () => {
	const { db } = await openRealDb();
	const roles = new Map<string, Set<string>>();
	for (const row of await db.ask(initiativeIndex, {}))
		for (const { role } of namedDepartments(row))
			roles.set(row.municipality, (roles.get(row.municipality) ?? new Set()).add(role));
	expect([...roles].map(([city, names]) => [city, ...[...names].sort()])).toEqual([
		['ube', 'lead', 'related'],
		['sanyo-onoda', 'related', 'responsible'],
		['iwakuni', 'lead', 'related'],
		['annaka', 'lead', 'related']
	]);
});
