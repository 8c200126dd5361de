import { type Entry, type Finding, finding } from '../data-set';
import type { Statistic } from './official-file';

/** Columns that a statistic with figures of all municipalities cannot do without. */
const NEEDED = [
	'value_type',
	'period',
	'direction',
	'size',
	'decimals',
	'minimum',
	'maximum',
	'definition_ja',
	'definition_en',
	'survey_ja',
	'survey_en',
	'publisher_ja',
	'publisher_en',
	'publisher_url',
	'terms_ja',
	'terms_en',
	'citation_ja',
	'citation_en'
] as const satisfies readonly (keyof Statistic)[];

/** Explanations that stand in both languages or in none. */
const PAIRS = ['dash', 'blank', 'caution'] as const;

/** A statistic says all that its figures need to be read: whole in both languages, or of no figures at all. */
export function checkStatistics(statistics: readonly Entry<Statistic>[]): Finding[] {
	return statistics.flatMap((entry) => {
		const { row } = entry;
		if (row.topic === null) return [];
		const empty = NEEDED.filter((column) => row[column] === null);
		const single = PAIRS.filter(
			(word) => (row[`${word}_ja`] === null) !== (row[`${word}_en`] === null)
		);
		return [
			...empty.map((column) =>
				finding(
					entry,
					`column ${column}: is empty; expected it for ${row.statistic_id}, which has a file in data/official`
				)
			),
			...single.map((word) =>
				finding(entry, `columns ${word}_ja and ${word}_en: one is empty; expected both or neither`)
			)
		];
	});
}
