import { groupBy } from '../../src/domain';
import type { Entries } from '../../src/domain/dataset';
import { SINGLE_PAGES } from '../../src/routes';
import type { SearchEntry, SiteLists, StatisticInfo } from '../../src/site';
import { GLOSSARY } from '../../src/text';
import { pagesText } from '../../src/text/pages';

type Rest = Pick<SearchEntry, 'names' | 'municipalities' | 'words'>;
const NOTHING_MORE: Rest = { names: [], municipalities: [], words: [] };

/** All that the search of the site finds, kind by kind in the order of the data. */
export function searchIndex(
	entries: Entries,
	statistics: readonly Pick<
		StatisticInfo,
		'statistic_id' | 'name_ja' | 'name_en' | 'definition_ja' | 'definition_en'
	>[]
): SearchEntry[] {
	const order = entries.municipality.map((e) => e.row.slug);
	const measuredBy = groupBy(
		entries.indicator_concept.filter(({ row }) => row.comparability !== 'not_comparable'),
		({ row }) => row.concept_id
	);
	const indicators = groupBy(entries.indicator, ({ row }) => row.initiative_id);
	return [
		...entries.concept.map(({ row }): SearchEntry => {
			const slugs = new Set(measuredBy.get(row.concept_id)?.map((e) => e.slug));
			return {
				kind: 'concept',
				id: row.concept_id,
				name_ja: row.name_ja,
				name_en: row.name_en,
				about_ja: row.definition_ja,
				about_en: row.definition_en,
				...NOTHING_MORE,
				municipalities: order.filter((slug) => slugs.has(slug))
			};
		}),
		...statistics.map((row): SearchEntry => ({
			kind: 'statistic',
			id: row.statistic_id,
			name_ja: row.name_ja,
			name_en: row.name_en,
			about_ja: row.definition_ja ?? '',
			about_en: row.definition_en ?? '',
			...NOTHING_MORE
		})),
		...entries.theme.map(({ row }): SearchEntry => ({
			kind: 'theme',
			id: row.theme_id,
			name_ja: row.name_ja,
			name_en: row.name_en,
			about_ja: row.question_ja,
			about_en: row.question_en,
			...NOTHING_MORE
		})),
		...entries.municipality.map(({ row }): SearchEntry => ({
			kind: 'municipality',
			id: row.slug,
			name_ja: row.name_ja,
			name_en: row.name_en,
			about_ja: row.prefecture_ja,
			about_en: row.prefecture_en,
			names: [row.name_kana, row.code, row.prefecture_ja, row.prefecture_en],
			municipalities: [],
			words: []
		})),
		...entries.municipality_group.map(({ row }): SearchEntry => {
			const members = entries.municipality_group_member.filter(
				(e) => e.row.group_id === row.group_id
			);
			const codes = new Set(members.map((e) => e.row.municipality_code));
			return {
				kind: 'group',
				id: row.group_id,
				name_ja: row.name_ja,
				name_en: row.name_en,
				about_ja: '',
				about_en: '',
				names: [],
				municipalities: entries.municipality
					.filter((e) => codes.has(e.row.code))
					.map((e) => e.row.slug),
				words: members.flatMap((e) => [e.row.name_ja, e.row.name_en])
			};
		}),
		...entries.initiative.map(({ row, slug }): SearchEntry => ({
			kind: 'initiative',
			id: row.initiative_id,
			name_ja: row.title_ja,
			name_en: row.title_en,
			about_ja: '',
			about_en: '',
			names: [],
			municipalities: slug === null ? [] : [slug],
			words: [
				...new Set(
					indicators.get(row.initiative_id)?.flatMap((e) => [e.row.label_ja, e.row.label_en])
				)
			]
		})),
		...GLOSSARY.map(({ id, names, definition }): SearchEntry => ({
			kind: 'term',
			id,
			name_ja: names.ja[0],
			name_en: names.en[0],
			about_ja: definition.ja,
			about_en: definition.en,
			names: [...names.ja.slice(1), ...names.en.slice(1)],
			municipalities: [],
			words: []
		})),
		...SINGLE_PAGES.map((kind): SearchEntry => ({
			kind: 'page',
			id: kind,
			name_ja: pagesText.ja[kind].title,
			name_en: pagesText.en[kind].title,
			about_ja: pagesText.ja[kind].description,
			about_en: pagesText.en[kind].description,
			...NOTHING_MORE
		}))
	];
}

/** Words that say the same, group by group. */
export function synonymGroups(entries: Entries): SiteLists['synonyms'] {
	const groups = groupBy(entries.synonym, ({ row }) => row.synonym_group);
	return [...groups.values()].map((group) =>
		group.map(({ row: { term, reading } }) => ({ term, reading }))
	);
}
