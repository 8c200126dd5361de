import { groupBy } from '../domain';
import type { IndexedInitiative, ScheduleStepDetail } from '../query';

/** The cells of a city's schedule under one heading of one of its plans. */
export interface SchedulePart {
	/** Names plan and heading. */
	id: string;
	/** The heading as printed; empty where none is known. */
	title: string;
	steps: ScheduleStepDetail[];
}

/**
 * A city's schedule by the headings of its plans, in the order of the rows.
 * @param initiatives of the city, which know their headings
 */
export function scheduleParts(
	steps: readonly ScheduleStepDetail[],
	initiatives: readonly IndexedInitiative[]
): SchedulePart[] {
	const headings = new Map(
		initiatives.map((i) => [i.initiative_id, i.level2_ja ?? i.level1_ja ?? i.title_ja])
	);
	const titleOf = (step: ScheduleStepDetail) => headings.get(step.initiative_id) ?? '';
	return [...groupBy(steps, (s) => `${s.plan_id} ${titleOf(s)}`)].map(([id, list]) => ({
		id,
		title: titleOf(list[0]!),
		steps: list
	}));
}

/** As many entries of a part are seen without much scrolling. */
const GLANCE = 16;

/**
 * The part that shows the most and is still short: of those with entries of most years the longest of at
 * most 16 entries, or the shortest where all are longer. Undefined without parts.
 */
export function leadingPart<P extends Pick<SchedulePart, 'steps'>>(
	parts: readonly P[]
): P | undefined {
	const yearsOf = ({ steps }: P) => new Set(steps.flatMap((s) => s.fiscal_year ?? [])).size;
	const most = Math.max(...parts.map(yearsOf));
	const candidates = parts
		.filter((p) => yearsOf(p) === most)
		.sort((a, b) => b.steps.length - a.steps.length);
	return candidates.find((p) => p.steps.length <= GLANCE) ?? candidates.at(-1);
}
