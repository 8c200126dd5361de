import type { PaceRow } from '../analysis';
import {
	describeTotalProgress,
	formatValue,
	formatYear,
	paceCaution,
	paceFormulas,
	paceVerdictWords,
	type Reader
} from '../describe';
import type { PaceAssessment } from '../domain';
import type { ProgressFigure } from '../query';
import { localized, scheduleText } from '../text';
import { asDetails, type TableColumn } from './column';

/** Columns of the table of paces: the figures, the formulas and what follows from them. */
export function paceColumns(reader: Reader): TableColumn<PaceRow>[] {
	const { language } = reader;
	const { chart, kinds, municipality } = reader.text;
	const text = scheduleText[language].pace;
	type Assessment = PaceAssessment<ProgressFigure>;
	const figure = (
		heading: string,
		of: (assessment: Assessment) => ProgressFigure | null | undefined
	): TableColumn<PaceRow> => ({
		heading,
		cell: ({ assessment }) => {
			const found = assessment && of(assessment);
			if (!found) return null;
			const value = formatValue(found, reader);
			return found.fiscal_year === null ? value : `${value} ${formatYear(found, reader)}`;
		},
		source: ({ assessment }) => (assessment && of(assessment)?.observation_id) ?? null,
		order: ({ assessment }) => (assessment && of(assessment)?.value) ?? null,
		numeric: true
	});
	return [
		{ heading: municipality, cell: (r) => reader.municipalities.get(r.figure.municipality).name },
		{
			heading: chart.initiative,
			cell: (r) => `${r.figure.initiative_number} ${localized(r.figure, 'initiative', language)}`,
			priority: 'detail'
		},
		{ heading: chart.indicator, cell: (r) => localized(r.figure, 'label', language) },
		figure(kinds.baseline, (a) => a.baseline),
		figure(kinds.actual, (a) => a.actual),
		...asDetails([figure(text.interim, (a) => a.interim)]),
		figure(kinds.target, (a) => a.target),
		...asDetails([figure(text.totalTarget, (a) => a.total?.target)]),
		{
			heading: text.totalShare,
			cell: ({ assessment }) =>
				assessment?.total ? describeTotalProgress(assessment.total, reader) : null,
			priority: 'detail'
		},
		{ heading: text.shown, cell: (r) => paceFormulas(r, reader).shown, priority: 'detail' },
		{ heading: text.needed, cell: (r) => paceFormulas(r, reader).needed, priority: 'detail' },
		{ heading: text.result, cell: (r) => paceVerdictWords(r, reader), priority: 'value' },
		{
			heading: text.why,
			cell: (r) => (r.gap === null ? paceCaution(r, reader) : text.gaps[r.gap])
		}
	];
}
