import type { ConsiderationRow } from '../analysis';
import { formatYear, type Reader, withPlan } from '../describe';
import { localized, scheduleText } from '../text';
import type { TableColumn } from './column';

/** Columns of the table of rows that are considered at some time. */
export function considerationColumns(reader: Reader): TableColumn<ConsiderationRow>[] {
	const { language } = reader;
	const { chart, municipality } = reader.text;
	const text = scheduleText[language].consideration;
	const year = (fiscal_year: number | null) =>
		fiscal_year === null ? null : formatYear({ fiscal_year }, reader);
	return [
		{ heading: municipality, cell: (r) => reader.municipalities.get(r.step.municipality).name },
		{
			heading: chart.initiative,
			cell: (r) =>
				withPlan(
					`${r.step.initiative_number} ${localized(r.step, 'initiative', language)}`,
					r.step,
					reader
				)
		},
		{ heading: chart.action, cell: (r) => localized(r.step, 'action', language) },
		{ heading: text.from, cell: (r) => year(r.considered) },
		{
			heading: text.to,
			cell: (r) => year(r.implemented) ?? (r.oneYear ? text.oneYear : text.openRows)
		},
		{ heading: text.length, cell: (r) => r.years, numeric: true, priority: 'value' },
		{ heading: text.cells, cell: (r) => r.cells, numeric: true, priority: 'detail' },
		{ heading: chart.page, cell: (r) => r.step.page, numeric: true },
		{ heading: chart.line, cell: (r) => r.step.source_line, numeric: true, priority: 'detail' }
	];
}
