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
