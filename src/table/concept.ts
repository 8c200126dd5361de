import { type Measure, type MeasureInputs, measureValue } from '../analysis';
import { formatMeasured, measureReasonText, type Reader, referenceWords } from '../describe';
import type { ReasonCode } from '../domain';
import type { ConceptPair, ObservationDetail } from '../query';
import { conceptText, formatDate, localized, reasonWords } from '../text';
import type { TableColumn } from './column';
import { observationColumns } from './observations';

/** Columns of the figures in a measure: what is printed, the computed value and what it was computed from. */
export function measuredColumns(
	reader: Reader,
	measure: Measure,
	inputs: MeasureInputs
): TableColumn<ObservationDetail>[] {
	const columns = observationColumns(reader);
	if (measure === 'printed' || measure === 'unit') return columns;
	const text = conceptText[reader.language];
	const valueOf = (row: ObservationDetail) => measureValue(row, measure, inputs);
	const added: TableColumn<ObservationDetail>[] = [
		{
			heading: text.column[measure],
			cell: (r) => {
				const { value } = valueOf(r);
				return value === null ? null : formatMeasured(value, r, measure, reader);
			},
			order: (r) => valueOf(r).value,
			source: (r) => (valueOf(r).value === null ? null : r.observation_id),
			numeric: true,
			priority: 'value'
		},
		...(measure === 'per-resident'
			? [
					{
						heading: text.column.residents,
						cell: (r: ObservationDetail) => valueOf(r).residents?.residents ?? null,
						numeric: true,
						priority: 'detail' as const
					},
					{
						heading: text.column.date,
						cell: (r: ObservationDetail) => {
							const date = valueOf(r).residents?.as_of;
							return date === undefined ? null : formatDate(date, reader.language);
						},
						priority: 'detail' as const
					},
					{
						heading: text.column.register,
						cell: (r: ObservationDetail) => valueOf(r).residents?.source ?? null,
						japanese: true,
						priority: 'detail' as const
					}
				]
			: [
					{
						heading: text.column.reference,
						cell: (r: ObservationDetail) => {
							const { reference } = valueOf(r);
							return reference ? referenceWords(reference, reader) : null;
						},
						priority: 'detail' as const
					}
				]),
		{
			heading: text.column.missing,
			cell: (r) => {
				const value = valueOf(r);
				return value.gap === null ? null : measureReasonText(reader, value);
			},
			priority: 'detail'
		}
	];
	const after = columns.findIndex((c) => c.heading === reader.text.chart.printed);
	const { value, certainty } = reader.text.chart;
	return [...columns.slice(0, after + 1), ...added, ...columns.slice(after + 1)].map((column) => {
		if (column.heading === certainty) return { ...column, priority: 'detail' };
		if (column.heading !== value) return column;
		// What a row is about is the computed value.
		const { priority: _, ...shown } = column;
		return shown;
	});
}

/** Columns of the verdicts on pairs. */
export function pairColumns(reader: Reader): TableColumn<ConceptPair>[] {
	const { language } = reader;
	const text = conceptText[language];
	const city = (slug: string) => reader.municipalities.get(slug).name;
	return [
		{
			heading: text.pair.a,
			cell: (r) => `${city(r.municipality_a)} ${localized(r, 'label_a', language)}`
		},
		{
			heading: text.pair.b,
			cell: (r) => `${city(r.municipality_b)} ${localized(r, 'label_b', language)}`
		},
		{ heading: text.pair.verdict, cell: (r) => text.verdicts[r.verdict], priority: 'value' },
		{
			heading: text.pair.reasons,
			cell: (r) =>
				r.reasons === null
					? null
					: r.reasons
							.split(' ')
							.map((code) => reasonWords(code as ReasonCode, language))
							.join(reader.text.listJoin)
		}
	];
}
