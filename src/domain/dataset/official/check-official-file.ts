import type { Finding } from '../data-set';
import { lineOfRow, type OfficialFile, readOfficialCell, type Statistic } from './official-file';

/** The prefecture of which some municipalities were not surveyed, and the only topic where that occurs. */
const NOT_SURVEYED = { prefecture: '17', municipalities: 8, period: 'survey' } as const;

/** So many cells of a file are told one by one; more are counted. */
const TOLD = 20;

const decimalsOf = (cell: string): number => cell.split('.')[1]?.length ?? 0;

/** What is wrong with one cell; null for a good one. */
function refusal(cell: string, code: string, statistic: Statistic): string | null {
	const read = readOfficialCell(cell);
	if (read === null)
		return `"${cell}" is no figure; expected a plain number, "-", 調査無し or nothing`;
	if (read.absence === 'dash' && statistic.dash_ja === null)
		return `"-" has no meaning here; expected a number, or dash_ja and dash_en in statistics.csv`;
	if (read.absence === 'blank' && statistic.blank_ja === null)
		return `is empty; expected a number, or blank_ja and blank_en in statistics.csv`;
	if (
		read.absence === 'not-surveyed' &&
		(statistic.period !== NOT_SURVEYED.period || !code.startsWith(NOT_SURVEYED.prefecture))
	)
		return `"${cell}" outside the surveys of Ishikawa; expected a number`;
	if (read.value === null) return null;
	if (statistic.value_type === 'yes_no')
		return read.value === 0 || read.value === 1 ? null : `${cell} is neither; expected 1 or 0`;
	const decimals = statistic.printed_decimals ?? statistic.decimals ?? 0;
	if (decimalsOf(cell) > decimals)
		return `${cell} has ${decimalsOf(cell)} decimals; expected at most ${decimals}`;
	const { minimum, maximum } = statistic;
	if ((minimum !== null && read.value < minimum) || (maximum !== null && read.value > maximum))
		return `${cell} can hardly be; expected ${minimum ?? 'any'} to ${maximum ?? 'any'}`;
	return null;
}

/** Absences that a statistic explains and none of its cells has, and the count of those not surveyed. */
function checkAbsences({ file, statistic, periods, cells }: OfficialFile): Finding[] {
	const findings: Finding[] = [];
	const occurs = (word: string) => cells.some((row) => row.includes(word));
	for (const [word, explanation, name] of [
		['-', statistic.dash_ja, 'dash'],
		['', statistic.blank_ja, 'blank']
	] as const)
		if (explanation !== null && !occurs(word))
			findings.push({
				file,
				line: 1,
				message: `no cell is ${word === '' ? 'empty' : `"${word}"`}; expected one, or ${name}_ja and ${name}_en empty in statistics.csv`
			});
	periods.forEach(({ header }, column) => {
		const count = cells.filter((row) => row[column] === '調査無し').length;
		if (count > 0 && count !== NOT_SURVEYED.municipalities)
			findings.push({
				file,
				line: 1,
				message: `column ${header}: ${count} are 調査無し; expected the ${NOT_SURVEYED.municipalities} of Ishikawa`
			});
	});
	return findings;
}

/**
 * The file of a statistic has a row for each municipality, in their order, and cells that its statistic
 * allows: numbers in its range with its decimals, dashes and blanks where it says what they mean.
 */
export function checkOfficialFile(official: OfficialFile, codes: readonly string[]): Finding[] {
	const { file, statistic, periods, cells } = official;
	const findings: Finding[] = [];
	const length = Math.max(codes.length, official.codes.length);
	for (let i = 0; i < length; i++) {
		if (official.codes[i] === codes[i]) continue;
		// A row too many or too few moves all below it: the first says it.
		findings.push({
			file,
			line: lineOfRow(i),
			message: `column municipality_code: ${official.codes[i] === undefined ? 'the file ends' : `"${official.codes[i]!}"`}; expected ${codes[i] ?? 'the end of the file'} as in areas.csv`
		});
		break;
	}
	const wrong: Finding[] = [];
	cells.forEach((row, i) => {
		row.forEach((cell, column) => {
			const why = refusal(cell, official.codes[i]!, statistic);
			if (why !== null)
				wrong.push({
					file,
					line: lineOfRow(i),
					message: `column ${periods[column]!.header}: ${why}`
				});
		});
	});
	const next = wrong[TOLD];
	if (next)
		wrong.splice(TOLD, wrong.length, {
			...next,
			message: `here and below ${wrong.length - TOLD} more cells are wrong; expected the same`
		});
	return [...findings, ...wrong, ...checkAbsences(official)];
}
