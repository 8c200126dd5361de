import type { IndexedInitiative } from '../../src/query';

/** An initiative of the index for a test: what is not given is empty. */
export function indexed(
	initiative_id: string,
	over: Partial<IndexedInitiative> = {}
): IndexedInitiative {
	return {
		municipality: initiative_id.replace(/-\d+$/, ''),
		initiative_id,
		plan_id: 'plan',
		plan_ja: '計画',
		plan_en: 'Plan',
		city_plans: 1,
		number: initiative_id.replace(/^.*-/, ''),
		title_ja: '取組',
		title_en: 'Initiative',
		level1_ja: null,
		level2_ja: null,
		level3_ja: null,
		continuity: null,
		status_ja: null,
		page: 1,
		source_line: 1,
		leads_ja: null,
		leads_en: null,
		responsible_ja: null,
		responsible_en: null,
		related_ja: null,
		related_en: null,
		themes: null,
		labels_ja: null,
		labels_en: null,
		concepts: null,
		figures: 0,
		schedule_ja: null,
		schedule_en: null,
		phases: null,
		steps: 0,
		grades: null,
		grade_orders: null,
		evaluations: 0,
		...over
	};
}
