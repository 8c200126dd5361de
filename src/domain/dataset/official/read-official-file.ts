import type { Finding } from '../data-set';
import { TAX_BASES, TAXES } from '../../vocabulary';
import type { OfficialFile, OfficialPeriod, Statistic } from './official-file';
import { lineOfRow } from './official-file';

const FISCAL_YEAR = /^\d{4}$/;
const DATE = /^\d{4}(?:-\d{2}-\d{2})?$/;
const CODES = 'municipality_code';

/** The header of a column as a period of the statistic; null where it is none. */
function readPeriod(header: string, statistic: Statistic): OfficialPeriod | null {
	const [time = '', ...keys] = header.split(' ');
	const [tax = null, basis = null] = keys;
	const keyed = statistic.keys !== null;
	if (keys.length !== (keyed ? 2 : 0)) return null;
	if (
		keyed &&
		!(
			(TAXES as readonly string[]).includes(tax!) &&
			(TAX_BASES as readonly string[]).includes(basis!)
		)
	)
		return null;
	const fiscal = statistic.period === 'fiscal_year';
	if (!(fiscal ? FISCAL_YEAR : DATE).test(time)) return null;
	if (time.length > 4 && new Date(`${time}T00:00:00Z`).toJSON()?.slice(0, 10) !== time) return null;
	return {
		header,
		fiscal_year: fiscal ? Number(time) : null,
		as_of: fiscal ? null : time,
		tax,
		basis
	};
}

const expectedHeader = ({ period, keys }: Statistic): string =>
	`${period === 'fiscal_year' ? '2023' : '2024-01-01'}${keys === null ? '' : ' total all'}`;

/**
 * Reads the file of one statistic: UTF-8, a header of `municipality_code` and periods, cells without
 * quotes. Such files are large, so that they are split without the parser of the other tables.
 * @param file name for findings, e.g. `data/official/area.csv`
 * @returns the file, null where it cannot be read at all, and what is wrong with its form
 */
export function readOfficialFile(
	file: string,
	statistic: Statistic,
	bytes: Uint8Array
): { official: OfficialFile | null; findings: Finding[] } {
	const unreadable = (line: number, message: string) => ({
		official: null,
		findings: [{ file, line, message }]
	});
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		return unreadable(1, 'file is not UTF-8; expected UTF-8');
	}
	const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
	const [first, ...headers] = header.split(',');
	if (first !== CODES || headers.length === 0)
		return unreadable(1, `header is "${header}"; expected ${CODES},${expectedHeader(statistic)}`);
	const periods: OfficialPeriod[] = [];
	const findings: Finding[] = [];
	for (const name of headers) {
		const period = readPeriod(name, statistic);
		if (period) periods.push(period);
		else
			findings.push({
				file,
				line: 1,
				message: `column "${name}" is no period of ${statistic.statistic_id}; expected e.g. ${expectedHeader(statistic)}`
			});
	}
	headers.forEach((name, i) => {
		if (i > 0 && name <= headers[i - 1]!)
			findings.push({
				file,
				line: 1,
				message: `column "${name}" stands behind "${headers[i - 1]!}"; expected each period once, in order`
			});
	});
	if (findings.length > 0) return { official: null, findings };
	const codes: string[] = [];
	const cells: string[][] = [];
	lines.forEach((line, i) => {
		const [code = '', ...row] = line.split(',');
		codes.push(code);
		cells.push(row);
		if (row.length !== headers.length)
			findings.push({
				file,
				line: lineOfRow(i),
				message: `row has ${row.length + 1} cells; expected ${headers.length + 1} as in the header`
			});
	});
	return {
		official: findings.length > 0 ? null : { file, statistic, periods, codes, cells },
		findings
	};
}
