import type { PaceRow } from '../analysis';
import { formatValue, formatYear, paceFormulas, paceVerdictWords, type Reader } from '../describe';
import { localized, scheduleText } from '../text';
import type { TableColumn } from './column';

/** Columns of the table of paces: the three figures, the two formulas and what follows from them. */
export function paceColumns(reader: Reader): TableColumn<PaceRow>[] {
	const { language } = reader;
	const { chart, kinds, municipality } = reader.text;
	const text = scheduleText[language].pace;
	const figure = (kind: 'baseline' | 'actual' | 'target'): TableColumn<PaceRow> => ({
		heading: kinds[kind],
		cell: ({ computed }) =>
			computed && `${formatValue(computed[kind], reader)} ${formatYear(computed[kind], reader)}`,
		source: (r) => r.computed?.[kind].observation_id ?? null,
		numeric: true
	});
	return [
		{ heading: municipality, cell: (r) => reader.municipalities.get(r.figure.municipality).name },
		{
			heading: chart.initiative,
			cell: (r) => `${r.figure.initiative_number} ${localized(r.figure, 'initiative', language)}`
		},
		{ heading: chart.indicator, cell: (r) => localized(r.figure, 'label', language) },
		figure('baseline'),
		figure('actual'),
		figure('target'),
		{ heading: text.shown, cell: (r) => paceFormulas(r, reader)?.shown ?? null },
		{ heading: text.needed, cell: (r) => paceFormulas(r, reader)?.needed ?? null },
		{ heading: text.result, cell: (r) => paceVerdictWords(r, reader) },
		{ heading: text.why, cell: (r) => (r.gap === null ? null : text.gaps[r.gap]) }
	];
}
