import type { Entries } from '../../src/domain';
import type { Site } from '../../src/site';

/** The frame of the site out of the hand-kept rows; see `Site`. */
export function describeSite(entries: Entries): Site {
	const years = [...entries.observation, ...entries.schedule_step, ...entries.evaluation]
		.map((e) => e.row.fiscal_year)
		.filter((year) => year !== null);
	const slugs = new Map(entries.municipality.map((e) => [e.row.code, e.row.slug]));
	return {
		municipalities: entries.municipality.map(({ row }) => ({
			slug: row.slug,
			code: row.code,
			name_ja: row.name_ja,
			name_en: row.name_en,
			prefecture_ja: row.prefecture_ja,
			prefecture_en: row.prefecture_en,
			sort_order: row.sort_order
		})),
		themes: entries.theme.map(({ row }) => row),
		documents: entries.source_document.map(({ row }) => ({
			municipality: slugs.get(row.municipality_code) ?? '',
			title_ja: row.title_ja,
			title_en: row.title_en,
			issued: row.issued
		})),
		initiatives: entries.initiative.length,
		figures: entries.observation.filter((e) => e.row.value !== null).length,
		firstYear: Math.min(...years),
		lastYear: Math.max(...years)
	};
}
