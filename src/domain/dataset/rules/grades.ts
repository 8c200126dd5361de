import { type Entries, type Finding, finding } from '../data-set';
import { groupBy } from '../../group-by';

/** Every grade stands on its city's scale, and a scale's order has no gaps. */
export function checkGrades(entries: Entries): Finding[] {
	const scales = groupBy(entries.grade_scale, (e) => e.row.scale_id);
	const grades = entries.evaluation.flatMap((e) => {
		const scale = scales.get(e.row.scale_id);
		if (!scale)
			return [
				finding(
					e,
					`column scale_id: "${e.row.scale_id}" is not known; expected ${[...scales.keys()].join(', ') || 'a scale in grade-scales.csv'}`
				)
			];
		const words = scale.map((s) => s.row.grade);
		return words.includes(e.row.grade)
			? []
			: [
					finding(
						e,
						`column grade: "${e.row.grade}" is not on scale ${e.row.scale_id}; expected ${words.join(', ')}`
					)
				];
	});
	const orders = [...scales].flatMap(([id, list]) =>
		list
			.filter((e, i) => e.row.sort_order !== i + 1)
			.map((e) =>
				finding(
					e,
					`column sort_order: ${e.row.sort_order} breaks the order of scale ${id}; expected 1, 2, 3 … from the best`
				)
			)
	);
	return [...grades, ...orders];
}
