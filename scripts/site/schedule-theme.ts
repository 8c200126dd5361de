import { firstStart, groupBy, readPhase } from '../../src/domain';
import type { Entries } from '../../src/domain/dataset';

/**
 * The theme with which the page of schedules opens: the one under which most municipalities plan 実施
 * for a year; of those, the one whose first such years differ most; of those, the first.
 */
export function scheduleTheme(entries: Entries): string {
	const words = entries.phase_word.map((e) => e.row);
	const steps = entries.schedule_step
		.filter((e) => e.row.kind === 'plan')
		.map(({ slug, row }) => ({
			...row,
			slug,
			phase: readPhase(row.plan_text_ja, row.kind, words)?.phase ?? null
		}));
	const initiatives = groupBy(
		entries.initiative_theme.map((e) => e.row),
		(r) => r.theme_id
	);
	const ranked = entries.theme.map(({ row: { theme_id } }) => {
		const own = new Set((initiatives.get(theme_id) ?? []).map((r) => r.initiative_id));
		const starts = [
			...groupBy(
				steps.filter((s) => own.has(s.initiative_id)),
				(s) => s.slug
			).values()
		].flatMap((list) => firstStart(list)?.fiscal_year ?? []);
		return { theme_id, municipalities: starts.length, years: new Set(starts).size };
	});
	ranked.sort((a, b) => b.municipalities - a.municipalities || b.years - a.years);
	return ranked[0]?.theme_id ?? 'all';
}
