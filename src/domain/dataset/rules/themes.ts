import { type Entries, type Entry, type Finding, finding } from '../data-set';

/** A theme has initiatives and a concept has indicators: none has a page with nothing on it. */
export function checkThemes(entries: Entries): Finding[] {
	const unused = <C extends string>(
		column: C,
		rows: readonly Entry<Record<C, string>>[],
		users: readonly Entry<Record<C, string>>[],
		message: (id: string) => string
	) => {
		// Where none is used, a whole file is missing or cannot be read, which is told elsewhere.
		if (users.length === 0) return [];
		const used = new Set(users.map((e) => e.row[column]));
		return rows
			.filter((e) => !used.has(e.row[column]))
			.map((e) => finding(e, message(e.row[column])));
	};
	return [
		...unused(
			'theme_id',
			entries.theme,
			entries.initiative_theme,
			(id) =>
				`theme ${id} has no initiative; expected a row in initiative-themes.csv of a municipality`
		),
		...unused(
			'concept_id',
			entries.concept,
			entries.indicator_concept,
			(id) =>
				`concept ${id} has no indicator; expected a row in indicator-concepts.csv of a municipality`
		)
	];
}
