import { type Entries, type Finding, finding } from '../data-set';
import { matchesPrinted, readPrintedNumbers } from '../../printed-number';
import { indexUnits, printedForms } from '../../unit';

/** Words for a figure as the table states it: `-12 人 (min)`. */
const stated = (value: number, unit: string, bound: string | null): string =>
	`${value}${unit === '' ? '' : ` ${unit}`}${bound === null ? '' : ` (${bound})`}`;

/** What is printed and the number, unit and bound beside it agree; words instead of a number carry no bound. */
export function checkFigures(entries: Entries): Finding[] {
	const units = indexUnits(entries.unit.map((e) => e.row));
	const forms = [...new Set([...units.values()].flatMap(printedForms))];
	const indicators = new Map(entries.indicator.map((e) => [e.row.indicator_id, e.row]));
	return entries.observation.flatMap((entry) => {
		const { row } = entry;
		const unit = units.get(row.unit_id ?? indicators.get(row.indicator_id)?.unit_id ?? '');
		if (!unit) return [];
		const findings: Finding[] = [];
		if (row.unit_printed !== null && !printedForms(unit).includes(row.unit_printed))
			findings.push(
				finding(
					entry,
					`column unit_printed: "${row.unit_printed}" is not a form of unit ${unit.unit_id}; expected ${printedForms(unit).join(', ') || 'nothing'}`
				)
			);
		if (row.value === null) {
			if (row.bound !== null)
				findings.push(
					finding(entry, `column bound: "${row.bound}" beside words; expected a value or no bound`)
				);
			return findings;
		}
		const figures = readPrintedNumbers(row.value_text, forms);
		const said = { value: row.value, unitForms: printedForms(unit), bound: row.bound };
		if (!matchesPrinted(figures, said)) {
			const read = figures.map((f) => stated(Number(f.value), f.unit, f.bound)).join(' or ');
			findings.push(
				finding(
					entry,
					`value_text "${row.value_text}" reads as ${read || 'no figure'}; expected ${stated(row.value, unit.symbol_ja ?? '', row.bound)}`
				)
			);
		}
		return findings;
	});
}
