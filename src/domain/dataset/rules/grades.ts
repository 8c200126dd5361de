import { type Entries, type Finding, finding } from '../data-set';
import { groupBy } from '../../group-by';
import { TIERS } from '../../vocabulary';

/** Every grade stands on its city's scale, a scale's order has no gaps, and its tiers follow it. */
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
	const tiers = [...scales.values()].flatMap((list) =>
		list.flatMap((e, i) => {
			const above = list[i - 1]?.row;
			return above && TIERS.indexOf(e.row.tier) < TIERS.indexOf(above.tier)
				? [
						finding(
							e,
							`column tier: "${e.row.tier}" of ${e.row.grade} stands below "${above.tier}" of ${above.grade}; expected top before middle before low`
						)
					]
				: [];
		})
	);
	return [...grades, ...orders, ...tiers];
}
