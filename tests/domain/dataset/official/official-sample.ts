import { readOfficialFile, type OfficialFile } from '../../../../src/domain/dataset';
import type { SourceRow, Tables } from '../../../../src/domain/tables';
import { SAMPLE } from '../entries';

type Statistic = SourceRow<Tables['statistic']>;

/** A statistic with a file: whole numbers of a fiscal year, where nothing is said otherwise. */
export const statisticOf = (changes: Partial<Statistic> = {}): Statistic => ({
	...SAMPLE.statistic,
	statistic_id: 'debt',
	topic: 'finance',
	value_type: 'number',
	period: 'fiscal_year',
	decimals: 0,
	minimum: 0,
	maximum: 1000,
	...changes
});

/** What comes of reading a file out of its lines. */
export const readLines = (lines: readonly string[], changes: Partial<Statistic> = {}) => {
	const statistic = statisticOf(changes);
	const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
	return readOfficialFile(`data/official/${statistic.statistic_id}.csv`, statistic, bytes);
};

/** A file that can be read. */
export function fileOf(lines: readonly string[], changes: Partial<Statistic> = {}): OfficialFile {
	const { official, findings } = readLines(lines, changes);
	if (!official) throw new Error(findings.map((f) => f.message).join('\n'));
	return official;
}
