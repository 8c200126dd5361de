import {
	describeEarlier,
	describeEarlierGrade,
	describeEarlierWords,
	formatRoundPeriod,
	formatPhase,
	formatValue,
	formatYear,
	withPlan
} from '../describe';
import type { EvaluationDetail, ObservationDetail, ScheduleStepDetail } from '../query';
import { labelled, localized } from '../text';
import type { Reader } from '../describe';
import type { TableColumn } from './column';

const cityColumn = <R extends { municipality: string }>(reader: Reader): TableColumn<R> => ({
	heading: reader.text.municipality,
	cell: (r) => reader.municipalities.get(r.municipality).name
});

/** Fiscal years, sorted as such whatever calendar they are written in. */
const yearColumn = <R extends Parameters<typeof formatYear>[0]>(
	reader: Reader
): TableColumn<R> => ({
	heading: reader.text.chart.year,
	cell: (r) => formatYear(r, reader),
	order: (r) => r.fiscal_year
});

const placeColumns = <R extends { page: number | null; source_line: number }>(
	reader: Reader
): TableColumn<R>[] => [
	{ heading: reader.text.chart.page, cell: (r) => r.page, numeric: true },
	{
		heading: reader.text.chart.line,
		cell: (r) => r.source_line,
		numeric: true,
		priority: 'detail'
	}
];

/** Notes, after what an earlier document prints. */
const noteColumn = <R extends { note_ja: string | null; note_en: string | null }>(
	reader: Reader,
	describe: (row: R, reader: Reader) => string | null
): TableColumn<R> => ({
	heading: reader.text.chart.note,
	cell: (r) =>
		[describe(r, reader), localized(r, 'note', reader.language)].filter(Boolean).join(' ') || null,
	priority: 'detail'
});

/** Columns of a table of figures: all that a drawing holds and what leads to the document. */
export function observationColumns(reader: Reader): TableColumn<ObservationDetail>[] {
	const { text, language } = reader;
	return [
		cityColumn(reader),
		{ heading: text.chart.indicator, cell: (r) => localized(r, 'label', language) },
		yearColumn(reader),
		{ heading: text.chart.kind, cell: (r) => text.kinds[r.kind] },
		{
			heading: text.chart.value,
			cell: (r) => formatValue(r, reader),
			order: (r) => r.value_base ?? r.value,
			source: (r) => r.observation_id,
			numeric: true,
			priority: 'value'
		},
		{
			heading: text.chart.printed,
			cell: (r) => r.value_text,
			japanese: true,
			priority: 'detail'
		},
		{
			heading: text.chart.scope,
			cell: (r) =>
				localized(r, 'scope', language) || localized(r, 'indicator_scope', language) || null,
			priority: 'detail'
		},
		{ heading: text.chart.certainty, cell: (r) => text.certainties[r.certainty] },
		{
			heading: text.chart.comparability,
			cell: (r) => {
				if (r.comparability === null) return null;
				const name = text.comparabilities[r.comparability];
				const note = localized(r, 'comparability_note', language);
				return note === '' ? name : labelled(name, note, language);
			},
			priority: 'detail'
		},
		{
			heading: text.chart.initiative,
			cell: (r) => `${r.initiative_number} ${localized(r, 'initiative', language)}`,
			priority: 'detail'
		},
		...placeColumns<ObservationDetail>(reader),
		noteColumn<ObservationDetail>(reader, describeEarlier)
	];
}

/** Columns of a table of schedule cells. */
export function scheduleStepColumns(reader: Reader): TableColumn<ScheduleStepDetail>[] {
	const { text, language } = reader;
	return [
		cityColumn(reader),
		{
			heading: text.chart.initiative,
			cell: (r) =>
				withPlan(`${r.initiative_number} ${localized(r, 'initiative', language)}`, r, reader)
		},
		{ heading: text.chart.action, cell: (r) => localized(r, 'action', language) },
		{ heading: text.chart.kind, cell: (r) => text.stepKinds[r.kind] },
		yearColumn(reader),
		{
			heading: text.chart.printed,
			cell: (r) => r.plan_text_ja,
			japanese: true,
			priority: 'value'
		},
		{
			heading: text.chart.phase,
			cell: (r) => formatPhase(r, reader),
			priority: 'detail'
		},
		{
			heading: text.chart.certainty,
			cell: (r) => text.certainties[r.certainty],
			priority: 'detail'
		},
		...placeColumns<ScheduleStepDetail>(reader),
		noteColumn<ScheduleStepDetail>(reader, describeEarlierWords)
	];
}

/** Columns of a table of grades. */
export function evaluationColumns(reader: Reader): TableColumn<EvaluationDetail>[] {
	const { text, language } = reader;
	return [
		cityColumn(reader),
		{
			heading: text.chart.initiative,
			cell: (r) => `${r.initiative_number} ${localized(r, 'initiative', language)}`
		},
		{
			heading: text.chart.department,
			cell: (r) => r.department_ja,
			japanese: true,
			priority: 'detail'
		},
		yearColumn(reader),
		{
			heading: text.chart.period,
			cell: (r) => (r.period === null ? null : formatRoundPeriod(r.period, reader))
		},
		{ heading: text.chart.grade, cell: (r) => r.grade, priority: 'value' },
		{ heading: text.chart.meaning, cell: (r) => localized(r, 'meaning', language) || null },
		{
			heading: text.chart.certainty,
			cell: (r) => text.certainties[r.certainty],
			priority: 'detail'
		},
		...placeColumns<EvaluationDetail>(reader),
		noteColumn<EvaluationDetail>(reader, describeEarlierGrade)
	];
}
