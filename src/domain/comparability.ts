import {
	VERDICTS,
	type Accounts,
	type Accumulation,
	type AsOf,
	type Comparability,
	type Direction,
	type Verdict
} from './vocabulary';

/** A comparability rule that a pair of series breaks. */
export type ReasonCode =
	| 'no-concept'
	| 'other-concept'
	| 'defined-otherwise'
	| 'other-unit'
	| 'other-accumulation'
	| 'other-accounts'
	| 'other-date'
	| 'similar'
	| 'other-scope'
	| 'unknown-scope'
	| 'unknown-accounts'
	| 'unknown-date'
	| 'other-bound'
	| 'other-kind'
	| 'other-year'
	| 'other-denominator'
	| 'low-certainty';

/** Why a verdict is not `same`; `series` names the indicators that the reason concerns. */
export interface Reason {
	code: ReasonCode;
	series: readonly string[];
}

/** What figures cover, as their document says; null where it does not. */
export interface Coverage {
	/** Who or what is counted, or what it is restricted to. */
	scope: string | null;
	accounts: Accounts | null;
	as_of: AsOf | null;
}

/** What the comparability check looks at. Fields about single figures are left out when whole series are compared. */
export interface ComparabilityInput extends Coverage {
	indicator_id: string;
	concept_id: string | null;
	comparability: Comparability | null;
	/** Base unit of its figures; null where none has a number. */
	base_unit_id: string | null;
	accumulation: Accumulation;
	/** What the concept covers; null where it leaves that open. */
	concept: Coverage;
	/** Of the figure compared: kind, year, bound, certainty, date of the denominator. */
	kind?: string;
	fiscal_year?: number | null;
	bound?: string | null;
	certainty?: string;
	denominator_as_of?: string | null;
}

/** A verdict and the reasons for it, most serious first. */
export interface Assessment {
	verdict: Verdict;
	reasons: readonly Reason[];
}

const BLOCKING: ReadonlySet<ReasonCode> = new Set([
	'no-concept',
	'other-concept',
	'defined-otherwise',
	'other-unit',
	'other-accumulation',
	'other-accounts',
	'other-date'
]);

/** Whether a reason alone keeps figures from being compared; the others ask for care. */
export const keepsApart = (code: ReasonCode): boolean => BLOCKING.has(code);

const differ = <T>(values: readonly T[]): boolean => new Set(values).size > 1;

/** A count up to a date and a count at a date can be read together; a yearly and a monthly amount cannot. */
function accumulationsClash(list: readonly Accumulation[]): boolean {
	return differ(list.map((a) => (a === 'cumulative' ? 'point' : a)));
}

/** Values of an optional field that is said for every series; none when one leaves it out. */
function said<K extends keyof ComparabilityInput>(
	series: readonly ComparabilityInput[],
	key: K
): Exclude<ComparabilityInput[K], undefined>[] {
	const values = series.map((s) => s[key]);
	return values.some((v) => v === undefined)
		? []
		: (values as Exclude<ComparabilityInput[K], undefined>[]);
}

/** Whether an indicator measures its concept; `not_comparable` names a related but different measure. */
export const isMeasured = (comparability: Comparability | null): boolean =>
	comparability !== null && comparability !== 'not_comparable';

/**
 * How a figure covers what its concept names: as the concept, otherwise, or without saying. A concept
 * without a scope means all; accounts or a date that it does not name are left open.
 */
export function coverageMatch(
	own: Coverage,
	concept: Coverage,
	field: keyof Coverage
): 'as-concept' | 'other' | 'unknown' {
	const leftOpen = concept[field] === null && field !== 'scope';
	if (own[field] === concept[field] || leftOpen) return 'as-concept';
	return own[field] === null ? 'unknown' : 'other';
}

/**
 * Whether series may be set side by side. Not comparable: no shared concept, a definition that the
 * editors found to be another, units without a common base, amounts over different spans of time,
 * accounts or a date that are known to be others than the concept's. With care: near definitions,
 * other scopes, a scope, accounts or a date that the document leaves open, different bounds, kinds,
 * years or denominators, a doubtful reading. Scope, accounts and date are held against the concept,
 * so a series that is as the concept asks is never the one named. One series alone is assessed by
 * what is said of it.
 * @param series of any number; an empty list is `same`
 */
export function assess(series: readonly ComparabilityInput[]): Assessment {
	const all = series.map((s) => s.indicator_id);
	const which = (holds: (s: ComparabilityInput) => boolean) =>
		series.filter(holds).map((s) => s.indicator_id);
	const together = series.length > 1;
	const reasons: Reason[] = [];
	const add = (code: ReasonCode, concerned: readonly string[]) => {
		if (concerned.length > 0) reasons.push({ code, series: concerned });
	};
	if (together) {
		add(
			'no-concept',
			which((s) => s.concept_id === null || s.comparability === null)
		);
		if (differ(series.map((s) => s.concept_id).filter((c) => c !== null)))
			add('other-concept', all);
	}
	add(
		'defined-otherwise',
		which((s) => s.comparability === 'not_comparable')
	);
	if (together) {
		if (differ(series.map((s) => s.base_unit_id).filter((u) => u !== null))) add('other-unit', all);
		if (accumulationsClash(series.map((s) => s.accumulation))) add('other-accumulation', all);
	}
	const covering = (field: keyof Coverage, how: ReturnType<typeof coverageMatch>) =>
		which((s) => s.concept_id !== null && coverageMatch(s, s.concept, field) === how);
	add('other-accounts', covering('accounts', 'other'));
	add('other-date', covering('as_of', 'other'));
	add(
		'similar',
		which((s) => s.comparability === 'similar')
	);
	add('other-scope', covering('scope', 'other'));
	add('unknown-scope', covering('scope', 'unknown'));
	add('unknown-accounts', covering('accounts', 'unknown'));
	add('unknown-date', covering('as_of', 'unknown'));
	if (together) {
		if (differ(said(series, 'bound')))
			add(
				'other-bound',
				which((s) => s.bound !== null)
			);
		if (differ(said(series, 'kind'))) add('other-kind', all);
		if (differ(said(series, 'fiscal_year'))) add('other-year', all);
		if (differ(said(series, 'denominator_as_of'))) add('other-denominator', all);
	}
	add(
		'low-certainty',
		which((s) => s.certainty === 'low')
	);
	return { verdict: verdictOf(reasons), reasons };
}

function verdictOf(reasons: readonly Reason[]): Verdict {
	if (reasons.some((r) => keepsApart(r.code))) return 'not-comparable';
	return reasons.length > 0 ? 'with-care' : 'same';
}

/** The most serious of some verdicts; `same` where there is none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
	return VERDICTS.filter((v) => verdicts.includes(v)).at(-1) ?? 'same';
}

/** What an assessment of many series says of one of them. */
export function assessmentOf(indicator: string, { reasons }: Assessment): Assessment {
	const own = reasons
		.filter((r) => r.series.includes(indicator))
		.map((r) => ({ ...r, series: [indicator] }));
	return { verdict: verdictOf(own), reasons: own };
}

/**
 * Whether figures may be put in one rank: comparable (be it with care), all of them actuals of one
 * fiscal year, free of the size of a city (rates and averages, or amounts by residents), and of a
 * concept where more or less is better.
 * @param freeOfSize whether the values that are ranked do not depend on the size of a city
 */
export function canRank(
	series: readonly ComparabilityInput[],
	direction: Direction | null,
	freeOfSize: boolean
): boolean {
	const { verdict, reasons } = assess(series);
	return (
		series.length > 1 &&
		verdict !== 'not-comparable' &&
		(direction === 'higher' || direction === 'lower') &&
		freeOfSize &&
		series.every((s) => s.kind === 'actual' && typeof s.fiscal_year === 'number') &&
		!reasons.some((r) => r.code === 'other-year')
	);
}
