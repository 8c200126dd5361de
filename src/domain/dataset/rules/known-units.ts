import { type Entries, type Finding, finding } from '../data-set';
import { indexUnits } from '../../unit';

/** The unit to which the amounts of a dimension are converted; null where every counted thing is its own. */
const BASES: Readonly<Record<string, string | null>> = {
	money: 'yen',
	people: 'person',
	count: null,
	ratio: 'percent',
	ratio_difference: 'percentage-point',
	multiple: 'multiple',
	index: 'index',
	score: 'point',
	rank: 'rank',
	time: 'hour',
	duration_days: 'day',
	duration_months: 'month',
	duration_years: 'year',
	area: 'square-metre',
	length: 'metre',
	mass: 'tonne'
};

/** What words before a unit make of it: 千円 is 1000 円. */
const MULTIPLES: Readonly<Record<string, number>> = {
	十: 1e1,
	百: 1e2,
	千: 1e3,
	万: 1e4,
	十万: 1e5,
	百万: 1e6,
	千万: 1e7,
	億: 1e8,
	十億: 1e9,
	百億: 1e10,
	兆: 1e12,
	k: 1e3
};

/** Factors that no word before the unit tells. */
const FACTORS: Readonly<Record<string, number>> = {
	minute: 1 / 60,
	hectare: 10_000,
	fraction: 100
};

const NOISE = 1e-12;

/** Units are of a known dimension, on its base, and by the factor that their name says. */
export function checkKnownUnits(entries: Entries): Finding[] {
	const units = indexUnits(entries.unit.map((e) => e.row));
	const dimensions = new Map(
		Object.entries(BASES).flatMap(([dimension, id]): [string, string][] =>
			id === null ? [] : [[id, dimension]]
		)
	);
	return entries.unit.flatMap((entry) => {
		const { unit_id, symbol_ja, dimension, base_unit_id, factor } = entry.row;
		// A base of another dimension is told by the rule on bases.
		if (units.get(base_unit_id)?.dimension !== dimension) return [];
		const base = BASES[dimension];
		if (base === undefined)
			return [
				finding(
					entry,
					`column dimension: "${dimension}" is not known; expected ${Object.keys(BASES).join(', ')}`
				)
			];
		const own = dimensions.get(base_unit_id);
		if (base !== null ? base !== base_unit_id : own !== undefined)
			return [
				finding(
					entry,
					`column dimension: "${dimension}" beside base ${base_unit_id}; expected ${[own, base === null ? 'a counted thing as base' : `base ${base}`].filter(Boolean).join(' or ')}`
				)
			];
		const symbol = units.get(base_unit_id)?.symbol_ja ?? '';
		const prefix =
			symbol !== '' && symbol_ja?.endsWith(symbol) ? symbol_ja.slice(0, -symbol.length) : '';
		const expected = FACTORS[unit_id] ?? MULTIPLES[prefix];
		return expected === undefined || Math.abs(factor / expected - 1) < NOISE
			? []
			: [finding(entry, `column factor: ${factor} of ${unit_id}; expected ${expected}`)];
	});
}
