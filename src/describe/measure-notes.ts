import {
	type DotRow,
	dotsOf,
	type Measure,
	type MeasuredPanel,
	type MeasureInputs,
	perResidentBasisOf
} from '../analysis';
import { groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { conceptText, formatDate, labelled, listed, reasonWords } from '../text';
import { measureReasonText } from './measure';
import { figureWords } from './observation';
import type { Reader } from './reader';

type Gaps = MeasuredPanel['gaps'];

/** Why figures have no value in a measure; of several missing dates the first and the last. */
function reasonOf(gaps: Gaps, reader: Reader): string {
	const dates = [...new Set(gaps.flatMap((g) => g.measured.date ?? []))].sort();
	if (dates.length < 2) return measureReasonText(reader, gaps[0]!.measured);
	const span = [dates[0]!, dates.at(-1)!].map((date) => formatDate(date, reader.language));
	return conceptText[reader.language].gaps['no-register'](span.join('–'));
}

/** The figures of a panel that have no value in its measure, a note for each reason. */
export function gapNotes({ gaps }: Pick<MeasuredPanel, 'gaps'>, reader: Reader): string[] {
	const { language, municipalities } = reader;
	const nameOf = (row: ObservationDetail) => municipalities.get(row.municipality).name;
	return [...groupBy(gaps, (g) => g.measured.gap).values()].map((list) =>
		conceptText[language].gapList(
			listed(
				list.map((g) => figureWords(g.row, nameOf(g.row), reader)),
				language
			),
			reasonOf(list, reader)
		)
	);
}

/** The rule by which values are divided by residents. */
export function perResidentRule(
	about: ObservationDetail,
	{ language }: Pick<Reader, 'language'>
): string {
	const { rule } = conceptText[language];
	return rule['per-resident'](rule[perResidentBasisOf(about) ?? 'thousand']);
}

/** How the values of a measure were computed, and from which registers. */
export function measureNotes(
	about: ObservationDetail,
	measure: Measure,
	{ residents }: MeasureInputs,
	reader: Reader
): string[] {
	const { language } = reader;
	const text = conceptText[language];
	if (measure === 'change' || measure === 'distance') return [text.rule[measure]];
	if (measure !== 'per-resident') return [];
	const registers = new Set(residents.map((r) => r.source.replace(/ \d{4} /, ' ')));
	return [
		perResidentRule(about, reader),
		...(registers.size > 0
			? [labelled(text.column.register, listed([...registers], language), language)]
			: [])
	];
}

/** That values of several cities on one scale were divided by residents of different dates, where they were. */
export function denominatorNotes(
	rows: readonly DotRow[],
	{ language }: Pick<Reader, 'language'>
): string[] {
	const dates = new Set(
		rows.flatMap((row) => dotsOf(row).flatMap((dot) => dot.measured.residents?.as_of ?? []))
	);
	const cities = new Set(rows.map((row) => row.municipality));
	return dates.size > 1 && cities.size > 1 ? [reasonWords('other-denominator', language)] : [];
}
