import type { Finding } from '../data-set';
import { lineOfRow, type OfficialFile, readOfficialCell } from './official-file';

type Values = readonly (number | null)[];

/** What holds between figures of several statistics for one municipality and period. */
interface Relation {
	/** The statistic at which a breach is told. */
	of: string;
	/** The others that it is held against, in the order in which `expected` takes them. */
	with: readonly string[];
	/** What its value should have been; null where it holds. */
	expected: (own: number, others: Values) => string | null;
}

/** Half a unit of the last printed decimal, with room for binary fractions. */
const HALF = 0.5 + 1e-9;

/** Ratios that the publisher prints against its own arithmetic: statistic, code, period. */
const PRINTED_SO = new Set(['real-balance-ratio 092045 2022']);

const atMost = (limit: number | null | undefined, own: number, what: string): string | null =>
	limit == null || own <= limit ? null : `at most ${limit}, ${what}`;

const RELATIONS: readonly Relation[] = [
	{
		of: 'dx-online-frequent-32',
		with: ['dx-online-frequent-32-online', 'dx-online-frequent-32-procedures'],
		expected: (own, [online, procedures]) => {
			if (online == null || procedures == null) return null;
			if (procedures === 0) return 'nothing, as no procedure is carried out';
			const exact = (100 * online) / procedures;
			return Math.abs(own - exact) <= HALF ? null : `${exact} rounded: online ÷ procedures`;
		}
	},
	{
		of: 'dx-online-frequent-32-online',
		with: ['dx-online-frequent-32-procedures'],
		expected: (own, [procedures]) => atMost(procedures, own, 'the procedures carried out')
	},
	{
		of: 'real-balance-ratio',
		with: ['real-balance', 'standard-fiscal-scale'],
		expected: (own, [balance, scale]) => {
			if (balance == null || scale == null) return null;
			const exact = (100 * balance) / scale;
			return Math.abs(own - exact) <= HALF / 10
				? null
				: `${exact.toFixed(3)} rounded: real balance ÷ standard fiscal scale`;
		}
	},
	{
		of: 'real-balance',
		with: ['revenue-total', 'expenditure-total'],
		expected: (own, [revenue, expenditure]) =>
			revenue == null || expenditure == null
				? null
				: atMost(revenue - expenditure, own, 'revenue less expenditure')
	},
	{
		of: 'ordinary-allocation-tax',
		with: ['local-allocation-tax'],
		expected: (own, [all]) => atMost(all, own, 'all allocation tax')
	},
	{
		of: 'expenditure-total',
		with: [
			'personnel-expense',
			'assistance-expense',
			'debt-service-expense',
			'goods-services-expense',
			'maintenance-expense',
			'subsidies-paid',
			'transfers-out',
			'ordinary-construction'
		],
		expected: (own, parts) => atLeastSum(own, parts, 'its parts by nature')
	},
	{
		of: 'revenue-total',
		with: [
			'local-tax-revenue',
			'local-allocation-tax',
			'national-subsidies',
			'prefectural-subsidies',
			'donations-received',
			'usage-fees',
			'handling-fees',
			'property-income',
			'bonds-issued'
		],
		expected: (own, parts) => atLeastSum(own, parts, 'its parts')
	},
	{
		of: 'households-register',
		with: ['population-register'],
		expected: (own, [residents]) => atMost(residents, own, 'the residents')
	},
	{
		of: 'laspeyres-index-reference',
		with: ['laspeyres-index'],
		expected: (own, [index]) =>
			atMost(index, own, 'the index that the cut of national salaries inflates')
	}
];

function atLeastSum(own: number, parts: Values, what: string): string | null {
	const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
	return own >= sum ? null : `at least ${sum}, the sum of ${what}`;
}

const valueAt = (official: OfficialFile, row: number, header: string): number | null => {
	const column = official.periods.findIndex((period) => period.header === header);
	return readOfficialCell(official.cells[row]?.[column] ?? '')?.value ?? null;
};

/** Figures agree with those that they are made of: ratios with their parts, sums with what they contain. */
export function checkRelations(files: readonly OfficialFile[]): Finding[] {
	const byId = new Map(files.map((official) => [official.statistic.statistic_id, official]));
	return RELATIONS.flatMap((relation) => {
		const own = byId.get(relation.of);
		const others = relation.with.map((id) => byId.get(id));
		if (!own) return [];
		return own.periods.flatMap(({ header }) =>
			own.codes.flatMap((code, row): Finding[] => {
				const value = valueAt(own, row, header);
				if (value === null || PRINTED_SO.has(`${relation.of} ${code} ${header}`)) return [];
				const expected = relation.expected(
					value,
					others.map((other) => (other ? valueAt(other, row, header) : null))
				);
				return expected === null
					? []
					: [
							{
								file: own.file,
								line: lineOfRow(row),
								message: `column ${header}: ${value}; expected ${expected}`
							}
						];
			})
		);
	});
}
