import { expect, test } from 'vitest';
import { describeSite } from '../../../scripts/site/site';
import { entriesOf, SAMPLE } from '../../domain/dataset/entries';

test('counts the figures that are printed as numbers, zero too, and no words in their place', () => {
	const { figures } = describeSite(
		entriesOf({
			observation: [
				{ value: 99.05 },
				{ value: 0, kind: 'actual' },
				{ value: null, value_text: '実施', kind: 'forecast' }
			]
		})
	);
	expect(figures).toBe(2);
});

test('covers the years of figures, schedules and grades; what has no year counts for none', () => {
	const { firstYear, lastYear } = describeSite(
		entriesOf({
			observation: [{ fiscal_year: 2021 }, { fiscal_year: null }],
			schedule_step: [{ fiscal_year: 2019 }],
			evaluation: [{ fiscal_year: 2024 }]
		})
	);
	expect([firstYear, lastYear]).toEqual([2019, 2024]);
});

test('concepts stand in the order of their themes, then in their own', () => {
	const concept = (concept_id: string, theme_id: string, sort_order: number) => ({
		concept_id,
		theme_id,
		sort_order
	});
	const { concepts } = describeSite(
		entriesOf({
			theme: [{}, { theme_id: 'rpa', sort_order: 2 }],
			concept: [
				concept('bots', 'rpa', 1),
				concept('claims', 'collection', 2),
				concept('rate', 'collection', 1)
			]
		})
	);
	expect(concepts.map((c) => c.concept_id)).toEqual(['rate', 'claims', 'bots']);
});

test('members of a group without data are named too, without a slug', () => {
	const { groups } = describeSite(
		entriesOf({
			municipality_group_member: [
				{},
				{ municipality_code: '352039', name_ja: '山口市', name_en: 'Yamaguchi' }
			]
		})
	);
	expect(groups[0]!.members.map((m) => [m.name_en, m.slug])).toEqual([
		['Ube', SAMPLE.municipality.slug],
		['Yamaguchi', null]
	]);
});
