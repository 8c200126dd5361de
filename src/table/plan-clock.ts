import {
	describeEarlier,
	describeEarlierWords,
	formatPhase,
	formatValue,
	formatYear,
	withPlan
} from '../describe';
import { planYear } from '../domain';
import type { ObservationDetail, ScheduleStepDetail } from '../query';
import { localized, scheduleText } from '../text';
import type { Reader } from '../describe';
import { asDetails, type TableColumn } from './column';

/** A row of the table of the plan clock: a cell of a schedule, or a figure drawn as a mark. */
export type PlanClockTableRow = {
	municipality: string;
	/** A cell of the same plan, for its years and names; null where none is known. */
	plan: ScheduleStepDetail | null;
} & ({ step: ScheduleStepDetail; figure: null } | { step: null; figure: ObservationDetail });

/** Cells in the order of the document, then the figures, which have the plan of their initiative. */
export function planClockTableRows(
	steps: readonly ScheduleStepDetail[],
	figures: readonly ObservationDetail[]
): PlanClockTableRow[] {
	const plans = new Map(steps.map((s) => [s.initiative_id, s]));
	return [
		...steps.map((step) => ({
			municipality: step.municipality,
			plan: step,
			step,
			figure: null
		})),
		...figures.map((figure) => ({
			municipality: figure.municipality,
			plan: plans.get(figure.initiative_id) ?? null,
			step: null,
			figure
		}))
	];
}

/** Columns of the table of the plan clock. */
export function planClockColumns(reader: Reader): TableColumn<PlanClockTableRow>[] {
	const { text, language } = reader;
	const words = scheduleText[language];
	const sourceOf = (r: PlanClockTableRow) => r.step ?? r.figure;
	return [
		{ heading: text.municipality, cell: (r) => reader.municipalities.get(r.municipality).name },
		{
			heading: text.chart.initiative,
			cell: (r) => {
				const { initiative_number } = sourceOf(r);
				const name = `${initiative_number} ${localized(sourceOf(r), 'initiative', language)}`;
				return r.plan === null ? name : withPlan(name, r.plan, reader);
			}
		},
		{
			heading: words.clock.what,
			cell: (r) =>
				r.step ? localized(r.step, 'action', language) : localized(r.figure, 'label', language)
		},
		{
			heading: text.chart.kind,
			cell: (r) => (r.step ? text.stepKinds[r.step.kind] : text.kinds[r.figure.kind])
		},
		{
			heading: text.chart.year,
			cell: (r) => formatYear(sourceOf(r), reader),
			order: (r) => sourceOf(r).fiscal_year
		},
		{
			heading: words.clock.planYearColumn,
			cell: (r) => {
				const year = sourceOf(r).fiscal_year;
				return year === null || r.plan === null
					? null
					: words.planYearShort(planYear(year, r.plan.first_fiscal_year));
			},
			priority: 'detail'
		},
		{
			heading: text.chart.value,
			cell: (r) => (r.figure ? formatValue(r.figure, reader) : null),
			source: (r) => r.figure?.observation_id ?? null,
			numeric: true
		},
		{
			heading: text.chart.printed,
			cell: (r) => r.step?.plan_text_ja ?? r.figure?.value_text ?? null,
			japanese: true,
			priority: 'value'
		},
		...asDetails<PlanClockTableRow>([
			{
				heading: text.chart.phase,
				cell: (r) => (r.step === null ? null : formatPhase(r.step, reader))
			},
			{ heading: text.chart.certainty, cell: (r) => text.certainties[sourceOf(r).certainty] },
			{ heading: text.chart.page, cell: (r) => sourceOf(r).page, numeric: true },
			{ heading: text.chart.line, cell: (r) => sourceOf(r).source_line, numeric: true },
			{
				heading: text.chart.note,
				cell: (r) =>
					[
						r.step ? describeEarlierWords(r.step, reader) : describeEarlier(r.figure, reader),
						localized(sourceOf(r), 'note', language)
					]
						.filter(Boolean)
						.join(' ') || null
			}
		])
	];
}
