import { describe, expect, test } from 'vitest';
import { isMeasured } from '../../src/domain';
import { conceptList, initiativeIndex, sharedFigures } from '../../src/query';
import { openRealDb } from '../lib/real-data';

// An indicator that is only related to a concept (not_comparable) measures it nowhere.

const { db, data } = await openRealDb();
const slugs = new Map(data.municipality.map((m) => [m.code, m.slug]));
const measuring = data.indicator.filter(
	(i) => i.concept_id !== null && isMeasured(i.comparability)
);
const related = data.indicator.filter((i) => i.comparability === 'not_comparable');
const sorted = (list: Iterable<string>) => [...new Set(list)].sort();

test('there are indicators that are only related to a concept', () => {
	expect(related.length).toBeGreaterThan(0);
	expect(measuring.some((i) => i.comparability === 'not_comparable')).toBe(false);
});

test('a concept lists the cities that measure it', async () => {
	for (const { concept_id, municipalities } of await db.ask(conceptList, {})) {
		const own = measuring.filter((i) => i.concept_id === concept_id);
		expect(sorted(municipalities?.split(',') ?? []), concept_id).toEqual(
			sorted(own.map((i) => slugs.get(i.municipality_code)!))
		);
	}
});

test('an initiative is searched and likened by the concepts that it measures', async () => {
	for (const { initiative_id, concepts } of await db.ask(initiativeIndex, {})) {
		const own = measuring.filter((i) => i.initiative_id === initiative_id);
		expect(sorted(concepts?.split('|') ?? []), initiative_id).toEqual(
			sorted(own.map((i) => i.concept_id!))
		);
	}
});

describe('what two cities share is measured by both', () => {
	test.each([...slugs.values()])('%s', async (municipality) => {
		const rows = await db.ask(sharedFigures, {
			municipality,
			others: [...slugs.values()].join(','),
			first_year: 1900,
			last_year: 2200
		});
		const ids = new Set(measuring.map((i) => i.indicator_id));
		expect(rows.filter((r) => !ids.has(r.indicator_id))).toEqual([]);
		const own = measuring.filter((i) => slugs.get(i.municipality_code) === municipality);
		expect(sorted(rows.map((r) => r.concept_id!))).toEqual(sorted(own.map((i) => i.concept_id!)));
	});
});
