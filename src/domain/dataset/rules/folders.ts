import { type Entries, type Entry, type Finding, finding } from '../data-set';

/** The folders that hold the rows named by a column. */
function ownerOf(entries: readonly Entry<object>[], column: string): Map<unknown, string | null> {
	return new Map(entries.map((e) => [(e.row as Record<string, unknown>)[column], e.slug]));
}

/** Rows stand in the folder of the municipality that they belong to. */
export function checkFolders(entries: Entries): Finding[] {
	const codes = new Map(entries.municipality.map((e) => [e.row.slug, e.row.code]));
	const misplaced = <C extends string>(
		column: C,
		home: Map<unknown, string | null>,
		rows: readonly Entry<Record<C, string>>[]
	) =>
		rows.flatMap((e) => {
			const owner = home.get(e.row[column]);
			return owner == null || owner === e.slug
				? []
				: [
						finding(
							e,
							`column ${column}: "${e.row[column]}" belongs to data/${owner}; expected one of data/${e.slug}`
						)
					];
		});
	const scales = entries.grade_scale
		.filter((e) => e.slug !== null && codes.get(e.slug) !== e.row.municipality_code)
		.map((e) =>
			finding(
				e,
				`column municipality_code: "${e.row.municipality_code}" is not the code of ${e.slug}; expected ${codes.get(e.slug ?? '') ?? 'a municipality with this folder'}`
			)
		);
	return [
		...misplaced('initiative_id', ownerOf(entries.initiative, 'initiative_id'), [
			...entries.initiative_department,
			...entries.initiative_theme,
			...entries.indicator,
			...entries.schedule_step,
			...entries.evaluation,
			...entries.milestone_record
		]),
		...misplaced('indicator_id', ownerOf(entries.indicator, 'indicator_id'), [
			...entries.indicator_concept,
			...entries.followed_target,
			...entries.indicator_theme,
			...entries.observation
		]),
		...misplaced('scale_id', ownerOf(entries.grade_scale, 'scale_id'), entries.evaluation),
		...scales
	];
}
