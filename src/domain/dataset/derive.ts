import type { DataSet, Entries, Entry } from './data-set';
import { readPhase } from '../phase';
import { seriesPairs } from './series-pairs';
import { indexUnits, toBase } from '../unit';

type DocumentKeys = Map<string, { code: string; plan_id: string; document_id: string }>;

function documentKeys(entries: Entries): DocumentKeys {
	return new Map(
		entries.municipality.map(({ row }) => [
			row.slug,
			{
				code: row.code,
				plan_id: entries.plan.find((e) => e.row.municipality_code === row.code)?.row.plan_id ?? '',
				document_id:
					entries.source_document.find((e) => e.row.municipality_code === row.code)?.row
						.document_id ?? ''
			}
		])
	);
}

/** Name of an observation in addresses: indicator, year, kind and what else tells it apart. */
function observationId(row: {
	indicator_id: string;
	fiscal_year: number | null;
	kind: string;
	qualifier: string | null;
}): string {
	return [row.indicator_id, row.fiscal_year ?? 'undated', row.kind, row.qualifier]
		.filter((part) => part !== null)
		.join('.');
}

const rows = <R>(list: readonly Entry<R>[]): R[] => list.map((e) => e.row);

/**
 * The complete data set: hand-kept rows that passed every check, with the derived columns added
 * (codes of the municipality, plan and document, value in the base unit, phase, concept).
 */
export function deriveDataSet(entries: Entries): DataSet {
	const place = documentKeys(entries);
	const of = (entry: Entry<unknown>) => place.get(entry.slug ?? '')!;
	const units = indexUnits(rows(entries.unit));
	const indicators = new Map(rows(entries.indicator).map((r) => [r.indicator_id, r]));
	const initiatives = new Map(rows(entries.initiative).map((r) => [r.initiative_id, r]));
	const concepts = new Map(rows(entries.indicator_concept).map((r) => [r.indicator_id, r]));
	const words = rows(entries.phase_word);
	const indicator = entries.indicator.map((e) => {
		const link = concepts.get(e.row.indicator_id);
		return {
			...e.row,
			municipality_code: of(e).code,
			concept_id: link?.concept_id ?? null,
			comparability: link?.comparability ?? null,
			comparability_note_ja: link?.comparability_note_ja ?? null,
			comparability_note_en: link?.comparability_note_en ?? null
		};
	});
	return {
		municipality: rows(entries.municipality),
		municipality_group: rows(entries.municipality_group),
		municipality_group_member: rows(entries.municipality_group_member),
		plan: rows(entries.plan),
		source_document: rows(entries.source_document),
		theme: rows(entries.theme),
		initiative: entries.initiative.map((e, i) => ({
			...e.row,
			plan_id: of(e).plan_id,
			municipality_code: of(e).code,
			document_id: of(e).document_id,
			sort_order: i + 1
		})),
		initiative_department: rows(entries.initiative_department),
		initiative_theme: rows(entries.initiative_theme),
		unit: rows(entries.unit),
		concept: rows(entries.concept),
		indicator,
		indicator_concept: rows(entries.indicator_concept),
		observation: entries.observation.map((e) => {
			const measure = indicators.get(e.row.indicator_id)!;
			const unit_id = e.row.unit_id ?? measure.unit_id;
			const unit = unit_id === null ? undefined : units.get(unit_id);
			return {
				...e.row,
				unit_id,
				observation_id: observationId(e.row),
				municipality_code: of(e).code,
				initiative_number: initiatives.get(measure.initiative_id)!.number,
				document_id: of(e).document_id,
				value_base: e.row.value === null || !unit ? null : toBase(e.row.value, unit)
			};
		}),
		series_pair: seriesPairs(indicator, rows(entries.unit)),
		phase_word: words,
		schedule_step: entries.schedule_step.map((e, i) => {
			const read = readPhase(e.row.plan_text_ja, words);
			return {
				...e.row,
				document_id: of(e).document_id,
				phase: read?.phase ?? null,
				phase_word_ja: read?.word_ja ?? null,
				sort_order: i + 1
			};
		}),
		grade_scale: rows(entries.grade_scale),
		evaluation: entries.evaluation.map((e) => ({ ...e.row, document_id: of(e).document_id })),
		statistic: rows(entries.statistic),
		context_observation: rows(entries.context_observation)
	};
}
