import type { DataSet, Entries, Entry } from './data-set';
import { difference } from '../decimal';
import { groupBy } from '../group-by';
import { sizeDependenceOf } from '../per-resident';
import { readPhase } from '../phase';
import type { Restatement } from '../vocabulary';
import { indexDocuments, sequenceOf } from './documents';
import {
	editionsOf,
	evaluationCell,
	milestoneCell,
	observationCell,
	scheduleCell,
	type Editions
} from './restatements';
import { seriesPairs } from './series-pairs';
import { convert, indexUnits, toBase, type Unit } from '../unit';

type Observation = DataSet['observation'][number];

const rows = <R>(list: readonly Entry<R>[]): R[] => list.map((e) => e.row);

/**
 * Name of an observation in addresses: indicator, year, kind and what else tells it apart. Of the
 * documents that print it, the one that its initiative was entered from goes without saying.
 */
function observationId(
	row: Pick<Observation, 'indicator_id' | 'fiscal_year' | 'kind' | 'qualifier'>,
	document: string,
	home: string
): string {
	return [
		row.indicator_id,
		row.fiscal_year ?? 'undated',
		row.kind,
		row.qualifier,
		document === home ? null : document
	]
		.filter((part) => part !== null)
		.join('.');
}

/** What a figure is beside that of the document before, in its own unit. */
function restate(
	now: Pick<Observation, 'value' | 'value_text' | 'bound' | 'unit_id'>,
	before: Pick<Observation, 'value' | 'value_text' | 'bound' | 'unit_id'>,
	units: ReadonlyMap<string, Unit>
): { restatement: Restatement; restated_difference: number | null } {
	if (now.value === null || before.value === null)
		return {
			restatement: now.value_text === before.value_text ? 'same' : 'different',
			restated_difference: null
		};
	const [unit, from] = [units.get(now.unit_id ?? ''), units.get(before.unit_id ?? '')];
	if (unit?.base_unit_id !== from?.base_unit_id)
		return { restatement: 'different', restated_difference: null };
	const value = unit && from ? convert(before.value, from, unit) : before.value;
	const restated_difference = difference(now.value, value);
	const same = restated_difference === 0 && now.bound === before.bound;
	return { restatement: same ? 'same' : 'different', restated_difference };
}

/** The themes of every indicator: its own, else those of its initiative. */
function indicatorThemes(entries: Entries): DataSet['indicator_theme'] {
	const own = groupBy(rows(entries.indicator_theme), (r) => r.indicator_id);
	const shared = groupBy(rows(entries.initiative_theme), (r) => r.initiative_id);
	return rows(entries.indicator).flatMap(({ indicator_id, initiative_id }) =>
		(own.get(indicator_id) ?? shared.get(initiative_id) ?? []).map(({ theme_id }) => ({
			indicator_id,
			theme_id
		}))
	);
}

/**
 * The complete data set: hand-kept rows that passed every check, with the derived columns added
 * (codes of the municipality, plan and document, value in the base unit, phase, concept, and what
 * other documents print for the same cell).
 */
export function deriveDataSet(entries: Entries): DataSet {
	const index = indexDocuments(entries);
	const codes = new Map(rows(entries.municipality).map((m) => [m.slug, m.code]));
	const codeOf = ({ slug }: Entry<unknown>) => codes.get(slug ?? '') ?? '';
	const documentOf = (entry: Entry<{ document_id: string | null }>) =>
		index.documentOf(entry)?.document_id ?? '';
	const units = indexUnits(rows(entries.unit));
	const indicators = new Map(rows(entries.indicator).map((r) => [r.indicator_id, r]));
	const initiatives = new Map(rows(entries.initiative).map((r) => [r.initiative_id, r]));
	const concepts = new Map(rows(entries.indicator_concept).map((r) => [r.indicator_id, r]));
	const words = rows(entries.phase_word);
	const concept = rows(entries.concept).map((row) => ({
		...row,
		size: row.size ?? sizeDependenceOf(units.get(row.unit_id)?.dimension ?? '')
	}));
	const indicator = entries.indicator.map((e) => {
		const link = concepts.get(e.row.indicator_id);
		return {
			...e.row,
			municipality_code: codeOf(e),
			subject: e.row.subject ?? 'own',
			derivation: e.row.derivation ?? 'measure',
			concept_id: link?.concept_id ?? null,
			comparability: link?.comparability ?? null,
			conversion: link?.conversion ?? null,
			comparability_note_ja: link?.comparability_note_ja ?? null,
			comparability_note_en: link?.comparability_note_en ?? null
		};
	});

	const identified = new Map(
		entries.observation.map((e) => {
			const measured = indicators.get(e.row.indicator_id)!;
			const document_id = documentOf(e);
			const home = index.homeOf(measured.initiative_id)?.document_id ?? document_id;
			return [
				e,
				{
					...e.row,
					observation_id: observationId(e.row, document_id, home),
					unit_id: e.row.unit_id ?? measured.unit_id,
					municipality_code: codeOf(e),
					initiative_number: initiatives.get(measured.initiative_id)!.number,
					document_id
				}
			];
		})
	);
	const figures = editionsOf(entries.observation, index, observationCell);
	const observation = entries.observation.map((e) => {
		const row = identified.get(e)!;
		const unit = units.get(row.unit_id ?? '');
		const { earlier, later } = figures.get(e)!;
		const before = earlier[0] && identified.get(earlier[0]);
		return {
			...row,
			value_base: row.value === null || !unit ? null : toBase(row.value, unit),
			restates: before?.observation_id ?? null,
			restated_by: (later[0] && identified.get(later[0])?.observation_id) ?? null,
			...(before ? restate(row, before, units) : { restatement: null, restated_difference: null })
		};
	});

	/** The documents beside a row's own that fill the same cell. */
	const neighbours = <E extends Entry<{ document_id: string | null }>>({
		earlier,
		later
	}: Editions<E>) => ({
		restates_document: earlier[0] ? documentOf(earlier[0]) : null,
		restated_by_document: later[0] ? documentOf(later[0]) : null
	});
	const cells = editionsOf(entries.schedule_step, index, scheduleCell);
	const milestones = editionsOf(entries.milestone_record, index, milestoneCell);
	const grades = editionsOf(entries.evaluation, index, evaluationCell);
	return {
		municipality: rows(entries.municipality),
		municipality_group: rows(entries.municipality_group),
		municipality_group_member: rows(entries.municipality_group_member),
		plan: entries.plan.map(({ row }) => ({ ...row, initiative_prefix: index.prefixOf(row) })),
		source_document: entries.source_document.map(({ row }) => ({
			...row,
			plan_id: index.planOfDocument(row)?.plan_id ?? '',
			sequence: sequenceOf(row)
		})),
		theme: rows(entries.theme),
		initiative: entries.initiative.map((e, i) => ({
			...e.row,
			plan_id: index.planOf(e)?.plan_id ?? '',
			municipality_code: codeOf(e),
			document_id: documentOf(e),
			sort_order: i + 1
		})),
		initiative_department: rows(entries.initiative_department),
		initiative_theme: rows(entries.initiative_theme),
		unit: rows(entries.unit),
		concept,
		indicator,
		indicator_concept: rows(entries.indicator_concept),
		indicator_theme: indicatorThemes(entries),
		observation,
		followed_target: entries.followed_target.map((e) => ({
			...e.row,
			municipality_code: codeOf(e)
		})),
		series_pair: seriesPairs(indicator, concept, rows(entries.unit)),
		phase_word: words,
		schedule_step: entries.schedule_step.map((e, i) => {
			const read = readPhase(e.row.plan_text_ja, e.row.kind, words);
			return {
				...e.row,
				document_id: documentOf(e),
				phase: read?.phase ?? null,
				phase_word_ja: read?.word_ja ?? null,
				sort_order: i + 1,
				...neighbours(cells.get(e)!)
			};
		}),
		grade_scale: rows(entries.grade_scale),
		evaluation: entries.evaluation.map((e) => ({
			...e.row,
			document_id: documentOf(e),
			...neighbours(grades.get(e)!)
		})),
		milestone: rows(entries.milestone),
		milestone_record: entries.milestone_record.map((e, i) => {
			const { planned_fiscal_year: planned, actual_fiscal_year: actual } = e.row;
			return {
				...e.row,
				municipality_code: codeOf(e),
				document_id: documentOf(e),
				slip_years: planned === null || actual === null ? null : actual - planned,
				sort_order: i + 1,
				...neighbours(milestones.get(e)!)
			};
		}),
		statistic: rows(entries.statistic),
		context_observation: rows(entries.context_observation),
		synonym: rows(entries.synonym)
	};
}
