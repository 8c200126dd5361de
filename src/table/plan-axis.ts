import { formatYear, issuedWords, planPeriod, type Reader } from '../describe';
import type { PlanAxisCount } from '../query';
import { localized, planAxisText } from '../text';
import type { TableColumn } from './column';

/** Columns of what the plans have of each fiscal year. */
export function planAxisColumns(reader: Reader): TableColumn<PlanAxisCount>[] {
	const { language, text } = reader;
	const { columns, kinds, marks, notIssued } = planAxisText[language];
	return [
		{ heading: text.municipality, cell: (r) => reader.municipalities.get(r.municipality).name },
		{ heading: columns.period, cell: (r) => planPeriod(r, reader) },
		{ heading: columns.kind, cell: (r) => kinds[r.document_kind] },
		{ heading: columns.mark, cell: (r) => (r.mark === null ? null : marks[r.mark]) },
		{
			heading: columns.year,
			cell: (r) => formatYear(r, reader),
			order: (r) => r.fiscal_year
		},
		{ heading: columns.number, cell: (r) => r.number, numeric: true },
		{ heading: columns.issued, cell: (r) => issuedWords(r) ?? notIssued, japanese: true },
		{ heading: columns.plan, cell: (r) => localized(r, 'plan', language) },
		{ heading: columns.document, cell: (r) => localized(r, 'document', language) }
	];
}
