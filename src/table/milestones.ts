import { formatYear, type Reader } from '../describe';
import type { MilestoneDetail } from '../query';
import { localized, milestonesText } from '../text';
import { asDetails, type TableColumn } from './column';

/** Columns of the table of milestones. */
export function milestoneColumns(reader: Reader): TableColumn<MilestoneDetail>[] {
	const { language } = reader;
	const { chart, certainties, municipality } = reader.text;
	const text = milestonesText[language];
	const year = (fiscal_year: number | null) =>
		fiscal_year === null ? null : formatYear({ fiscal_year }, reader);
	return [
		{ heading: text.milestone, cell: (r) => localized(r, 'milestone', language) },
		{ heading: municipality, cell: (r) => reader.municipalities.get(r.municipality).name },
		{
			heading: chart.scope,
			cell: (r) => localized(r, 'scope', language) || null,
			priority: 'detail'
		},
		{
			heading: chart.initiative,
			cell: (r) => `${r.initiative_number} ${localized(r, 'initiative', language)}`
		},
		{
			heading: text.planned,
			cell: (r) => year(r.planned_fiscal_year),
			order: (r) => r.planned_fiscal_year
		},
		{
			heading: text.actual,
			cell: (r) => year(r.actual_fiscal_year),
			order: (r) => r.actual_fiscal_year
		},
		{ heading: text.slip, cell: (r) => r.slip_years, numeric: true },
		{ heading: text.status, cell: (r) => text.statuses[r.status], priority: 'value' },
		...asDetails<MilestoneDetail>([
			{ heading: text.words, cell: (r) => r.words_ja, japanese: true },
			{ heading: chart.page, cell: (r) => r.page, numeric: true },
			{ heading: chart.line, cell: (r) => r.source_line, numeric: true },
			{ heading: text.plannedWords, cell: (r) => r.planned_words_ja, japanese: true },
			{ heading: text.plannedLine, cell: (r) => r.planned_source_line, numeric: true },
			{ heading: chart.certainty, cell: (r) => certainties[r.certainty] },
			{ heading: chart.note, cell: (r) => localized(r, 'note', language) || null }
		])
	];
}
