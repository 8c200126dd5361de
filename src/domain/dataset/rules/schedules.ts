import { type Entries, type Finding, finding } from '../data-set';

/** An action keeps one English label, so that its years make one row on every screen. */
export function checkSchedules(entries: Entries): Finding[] {
	const labels = new Map<string, string>();
	return entries.schedule_step.flatMap((e) => {
		const action = `${e.row.initiative_id} / ${e.row.action_ja}`;
		const first = labels.get(action) ?? e.row.action_en;
		labels.set(action, first);
		return first === e.row.action_en
			? []
			: [
					finding(
						e,
						`column action_en: "${e.row.action_en}" for ${action}; expected "${first}" as in its first row`
					)
				];
	});
}
