import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFraming, isMeasured } from '../../src/domain';
import { indexDocuments, type Entries, type Official } from '../../src/domain/dataset';
import { SCHEMA_VERSION } from '../../src/domain/tables';
import type { SiteFrame, SiteLists } from '../../src/site';
import { newestEntries } from '../data/changelog';
import { openDataFiles } from '../data/data-files';
import { readDataFiles } from '../data/read-data';
import { readOfficial } from '../data/read-official';
import { scheduleTheme } from './schedule-theme';
import { searchIndex, synonymGroups } from './search-index';
import { describeStatistics } from './statistics';

/** The frame of the site and all its lists. */
type WholeSite = SiteFrame & SiteLists;

/** The frame of the site and all its lists out of the CSV files below a folder. */
export function readSite(data: string): WholeSite {
	const source = openDataFiles(data);
	const { entries } = readDataFiles(source);
	const changelog = readFileSync(join(data, 'CHANGELOG.md'), 'utf8');
	return describeSite(entries, readOfficial(source, entries), newestEntries(changelog)?.day);
}

/**
 * The same out of the hand-kept rows; see `Site`.
 * @param official the figures of all municipalities, where there are any
 * @param changed day of the last change of the data; empty where that is not known
 */
export function describeSite(
	entries: Entries,
	official: Pick<Official, 'files'> = { files: [] },
	changed = ''
): WholeSite {
	const years = [
		...[...entries.observation, ...entries.schedule_step, ...entries.evaluation].map(
			(e) => e.row.fiscal_year
		),
		...entries.milestone_record.flatMap(({ row }) => [
			row.planned_fiscal_year,
			row.actual_fiscal_year
		])
	].filter((year) => year !== null);
	const statistics = describeStatistics(official);
	const index = indexDocuments(entries);

	const slugs = new Map(entries.municipality.map((e) => [e.row.code, e.row.slug]));
	const types = new Map(
		entries.context_observation
			.filter(({ row }) => row.statistic_id === 'municipality-type')
			.map(({ row }) => [row.municipality_code, row.value_text])
	);
	return {
		municipalities: entries.municipality.map(({ row }) => ({
			slug: row.slug,
			code: row.code,
			name_ja: row.name_ja,
			name_en: row.name_en,
			prefecture_ja: row.prefecture_ja,
			prefecture_en: row.prefecture_en,
			sort_order: row.sort_order,
			similar_group: types.get(row.code) ?? null,
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
		statistics,
		framing: statistics.filter((s) => isFraming(s.statistic_id)),
		search: searchIndex(entries, statistics),
		synonyms: synonymGroups(entries),
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
		followed: describeFollowed(entries),
		data: { changed, schemaVersion: SCHEMA_VERSION },
		scheduleTheme: scheduleTheme(entries),
		figures: entries.observation.filter((e) => e.row.value !== null).length,
		firstYear: Math.min(...years),
		lastYear: Math.max(...years)
	};
}

/** The statistics that follow targets or are named beside one, and the initiatives whose targets are followed. */
function describeFollowed(entries: Entries): SiteFrame['followed'] {
	const initiativeOf = new Map(
		entries.indicator.map(({ row }) => [row.indicator_id, row.initiative_id])
	);
	const owners = new Map(
		entries.followed_target
			.filter(({ row }) => isMeasured(row.relation))
			.map(({ row, slug }) => [initiativeOf.get(row.indicator_id) ?? '', slug ?? ''])
	);
	const statistics = (rows: readonly Entries['followed_target'][number][]) =>
		[...new Set(rows.map(({ row }) => row.statistic_id))].sort();
	const following = statistics(
		entries.followed_target.filter(({ row }) => isMeasured(row.relation))
	);
	const named = statistics(entries.followed_target).filter((id) => !following.includes(id));
	return {
		// Of those that are only named the latest figure is enough.
		statistics: [...following, ...named.map((id) => `${id}.latest`)],
		initiatives: [...owners].map(([initiative_id, municipality]) => ({
			initiative_id,
			municipality
		}))
	};
}

/** Place of a theme in the list of themes. */
function order(entries: Entries, theme: string): number {
	return entries.theme.findIndex((e) => e.row.theme_id === theme);
}
