import type { MeasureCell, MeasureRow } from '../analysis';
import { cityNames, formatValue, formatYearShort, type Reader } from '../describe';
import type { ObservationDetail } from '../query';
import { bracketed, localized, measureMatrixText } from '../text';
import type { TableColumn } from './column';

/** What one city prints of one shared measure. */
export interface MeasureCellRow {
	row: MeasureRow;
	cell: MeasureCell;
}

/** The cells of the matrix one below the other. */
export const measureCells = (rows: readonly MeasureRow[]): MeasureCellRow[] =>
	rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));

/** Columns of the matrix of shared measures, a row a measure and city. */
export function measureMatrixColumns(reader: Reader): TableColumn<MeasureCellRow>[] {
	const { language, text } = reader;
	const words = measureMatrixText[language];
	const value = (figure: ObservationDetail | null) =>
		figure === null
			? null
			: formatValue(figure, reader) + bracketed(formatYearShort(figure, reader), language);
	return [
		{ heading: words.measure, cell: ({ row }) => localized(row.concept, 'concept', language) },
		{
			heading: text.municipality,
			cell: ({ cell }) => reader.municipalities.get(cell.municipality).name
		},
		{
			heading: text.chart.indicator,
			cell: ({ cell }) => localized(cell.series.about, 'label', language)
		},
		{ heading: text.kinds.baseline, cell: ({ cell }) => value(cell.baseline) },
		{ heading: text.kinds.actual, cell: ({ cell }) => value(cell.actual) },
		{ heading: text.kinds.target, cell: ({ cell }) => value(cell.target) },
		{
			heading: words.columns.together,
			cell: ({ row, cell }) =>
				cell.relation === 'joined'
					? cityNames(
							row.joined.filter((slug) => slug !== cell.municipality),
							reader
						)
					: words.relations[cell.relation]
		},
		{ heading: words.columns.basis, cell: ({ row }) => words.bases[row.basis] }
	];
}
