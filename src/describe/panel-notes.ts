import { formatFiscalYearShort, groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { bracketed, listed, localized, messages, punctuation } from '../text';
import { missingYears } from '../analysis';
import { figureWords } from './observation';
import type { ReaderContext } from './reader-context';
import type { Panel } from '../analysis';
import type { ValueRange } from '../analysis';

/** Figures in a list of words: city where there are several, year, kind, value and scope. */
function listFigures(
	rows: readonly ObservationDetail[],
	several: boolean,
	words: ReaderContext
): string {
	const { language, municipalities } = words;
	return listed(
		rows.map((r) => {
			const scope = localized(r, 'scope', language);
			const remark = scope === '' ? '' : bracketed(scope, language);
			const city = several ? municipalities.get(r.municipality).name : '';
			return figureWords(r, city, words) + remark;
		}),
		language
	);
}

/** The years within each series for which its document has no figure. */
function missingList(points: Panel['points'], several: boolean, words: ReaderContext): string[] {
	const { language, calendar, municipalities } = words;
	const series = [...groupBy(missingYears({ points }), (m) => m.row).values()];
	const parts = series.map((list) => {
		const years = list.map((m) => formatFiscalYearShort(m.fiscalYear, calendar));
		const city = municipalities.get(list[0]!.beside.row.municipality).name;
		return [...(several ? [city] : []), years.join(punctuation[language].countBreak)].join(' ');
	});
	return parts.length === 0 ? [] : [messages(language).chart.missingList(listed(parts, language))];
}

/**
 * The notes below a panel: figures that are not on its axis, marks that need explaining, an axis
 * without zero.
 * @param range of the axis; null where nothing is drawn
 */
export function panelNotes(panel: Panel, range: ValueRange | null, words: ReaderContext): string[] {
	const text = messages(words.language).chart;
	const drawn = range === null ? [] : panel.points;
	const several = new Set(panel.indicators.map((i) => i.municipality)).size > 1;
	const note = (rows: readonly ObservationDetail[], message: (figures: string) => string) =>
		rows.length > 0 ? [message(listFigures(rows, several, words))] : [];
	return [
		...note(
			panel.otherScope.filter((r) => r.fiscal_year !== null),
			text.scopeChange
		),
		...(range === null ? [] : note(panel.undated, text.undatedList)),
		...(range === null ? [] : note(panel.otherUnit, text.notOnAxis)),
		...note(
			drawn.map((p) => p.row).filter((row) => row.restatement === 'different'),
			messages(words.language).restated.list
		),
		...(drawn.some((p) => p.row.certainty === 'low') ? [text.lowMark] : []),
		...missingList(drawn, several, words),
		...(range?.broken ? [text.zeroNote] : [])
	];
}
