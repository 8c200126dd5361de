import { indexDocuments, type Entries } from '../../src/domain/dataset';
import type { InitiativeName, SiteFrame } from '../../src/site';
import { scheduleTheme } from './schedule-theme';
import { readData } from '../data/read-data';

/** The frame of the site and the names of all initiatives. */
type WholeSite = SiteFrame & { initiatives: InitiativeName[] };

/** The frame of the site and the names of all initiatives out of the CSV files below a folder. */
export function readSite(data: string): WholeSite {
	return describeSite(readData(data).entries);
}

/** The same out of the hand-kept rows; see `Site`. */
export function describeSite(entries: Entries): WholeSite {
	const years = [
		...[...entries.observation, ...entries.schedule_step, ...entries.evaluation].map(
			(e) => e.row.fiscal_year
		),
		...entries.milestone_record.flatMap(({ row }) => [
			row.planned_fiscal_year,
			row.actual_fiscal_year
		])
	].filter((year) => year !== null);
	const index = indexDocuments(entries);
	const slugs = new Map(entries.municipality.map((e) => [e.row.code, e.row.slug]));
	return {
		municipalities: entries.municipality.map(({ row }) => ({
			slug: row.slug,
			code: row.code,
			name_ja: row.name_ja,
			name_en: row.name_en,
			prefecture_ja: row.prefecture_ja,
			prefecture_en: row.prefecture_en,
			sort_order: row.sort_order,
			initiatives: entries.initiative.filter((e) => e.slug === row.slug).length
		})),
		themes: entries.theme.map(({ row }) => row),
		documents: entries.municipality.flatMap(({ row: { slug } }) =>
			index.documentsOf(slug).map((row) => ({
				document_id: row.document_id,
				municipality: slug,
				title_ja: row.title_ja,
				title_en: row.title_en,
				issued: row.issued,
				kind: row.kind
			}))
		),
		concepts: [...entries.concept]
			.sort(
				(a, b) =>
					order(entries, a.row.theme_id) - order(entries, b.row.theme_id) ||
					a.row.sort_order - b.row.sort_order
			)
			.map(({ row }) => ({
				concept_id: row.concept_id,
				theme_id: row.theme_id,
				name_ja: row.name_ja,
				name_en: row.name_en,
				definition_ja: row.definition_ja,
				definition_en: row.definition_en
			})),
		initiatives: entries.initiative.map(({ row, slug }) => ({
			initiative_id: row.initiative_id,
			municipality: slug ?? '',
			title_ja: row.title_ja,
			title_en: row.title_en
		})),
		groups: entries.municipality_group.map(({ row }) => ({
			group_id: row.group_id,
			name_ja: row.name_ja,
			name_en: row.name_en,
			members: entries.municipality_group_member
				.filter((m) => m.row.group_id === row.group_id)
				.map((m) => ({
					code: m.row.municipality_code,
					slug: slugs.get(m.row.municipality_code) ?? null,
					name_ja: m.row.name_ja,
					name_en: m.row.name_en
				}))
		})),
		scheduleTheme: scheduleTheme(entries),
		figures: entries.observation.filter((e) => e.row.value !== null).length,
		firstYear: Math.min(...years),
		lastYear: Math.max(...years)
	};
}

/** Place of a theme in the list of themes. */
function order(entries: Entries, theme: string): number {
	return entries.theme.findIndex((e) => e.row.theme_id === theme);
}
