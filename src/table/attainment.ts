import type { AttainmentRow } from '../analysis';
import { describeTotalProgress, formatPercent, formatValue, formatYear } from '../describe';
import { gradesText, localized } from '../text';
import type { Reader } from '../describe';
import { asDetails, type TableColumn } from './column';
import { gradeWords } from '../describe';

/** Columns of the table of grades and the attainment of targets. */
export function attainmentColumns(reader: Reader): TableColumn<AttainmentRow>[] {
	const { text, language } = reader;
	const words = gradesText[language].attainment;
	const figure = (
		part: 'baseline' | 'actual' | 'target' | 'rate',
		heading: string
	): TableColumn<AttainmentRow> => ({
		heading,
		cell: (r) => {
			const row = r.attainment?.[part];
			return row ? formatValue(row, reader) : null;
		},
		source: (r) => r.attainment?.[part]?.observation_id ?? null,
		numeric: true
	});
	return [
		{
			heading: text.municipality,
			cell: (r) => reader.municipalities.get(r.grade.municipality).name
		},
		{
			heading: text.chart.initiative,
			cell: (r) => `${r.grade.initiative_number} ${localized(r.grade, 'initiative', language)}`
		},
		{
			heading: text.chart.department,
			cell: (r) => r.grade.department_ja,
			japanese: true,
			priority: 'detail'
		},
		{
			heading: text.chart.year,
			cell: (r) => formatYear(r.grade, reader),
			order: (r) => r.grade.fiscal_year
		},
		{ heading: text.chart.grade, cell: (r) => gradeWords(r.grade), priority: 'value' },
		{
			heading: text.chart.certainty,
			cell: (r) => text.certainties[r.grade.certainty],
			priority: 'detail'
		},
		{
			heading: words.gradeAt,
			cell: (r) => text.themePage.pageLine(r.grade.page, r.grade.source_line),
			priority: 'detail'
		},
		{
			heading: text.chart.indicator,
			cell: (r) => (r.figure ? localized(r.figure, 'label', language) : null),
			priority: 'detail'
		},
		{
			heading: words.directionLabel,
			cell: (r) => (r.figure ? words.direction[r.figure.direction] : null),
			priority: 'detail'
		},
		{
			heading: words.aim,
			cell: ({ attainment: a }) => (a?.aim?.by === 'plan' ? words.aims[a.aim.direction] : null),
			priority: 'detail'
		},
		...asDetails([figure('baseline', text.kinds.baseline)]),
		figure('actual', text.kinds.actual),
		figure('target', text.kinds.target),
		{
			heading: words.undated,
			cell: (r) =>
				r.attainment?.undated.map((t) => formatValue(t, reader)).join(text.listJoin) || null,
			numeric: true,
			priority: 'detail'
		},
		{
			heading: words.progress,
			cell: ({ attainment: a }) =>
				a === null || a.progress === null ? null : formatPercent(a.progress, reader),
			numeric: true,
			priority: 'detail'
		},
		...asDetails([figure('rate', words.rate)]),
		{
			heading: words.total,
			cell: ({ attainment: a }) => (a?.total ? describeTotalProgress(a.total, reader) : null),
			source: ({ attainment: a }) => a?.total?.target.observation_id ?? null,
			priority: 'detail'
		},
		{
			heading: words.outcome,
			cell: (r) => words.outcomes[r.attainment?.outcome ?? 'unknown']
		},
		{
			heading: words.how,
			cell: (r) => (r.attainment ? words.by[r.attainment.by] : words.by['no-target']),
			priority: 'detail'
		},
		{
			heading: words.disagreement,
			cell: (r) => (r.disagreement ? words.kinds[r.disagreement] : null),
			priority: 'detail'
		}
	];
}
