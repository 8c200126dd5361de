import type { PerResident } from '../../domain';
import type { SiteFrame, StatisticInfo } from '../../site';
import type { PageParams } from '../../state/filters';
import { canBeNearBy, canBePerResident } from '../../analysis';
import { areaCodes, FACTOR } from '../official-params';

/** What a reader has chosen on the page of a statistic. */
export interface StatisticChoice {
	/** Codes of the municipalities, the reference first. */
	codes: readonly string[];
	/** `similar`, `prefecture`, `population`, `all` or the identifier of a group of the data. */
	group: string;
	factor: number;
	/** A fiscal year or a date that the statistic has. */
	time: string;
	/** Empty where the statistic has one series. */
	tax: string;
	basis: string;
	per: PerResident;
	/** Another statistic to set against it; null for none. */
	other: string | null;
}

/**
 * Reads the choices; what the statistic does not have falls back to what it opens with: the latest
 * time, its first series, amounts that grow with residents for each of them where the latest time has
 * a register to divide by.
 */
export function readChoice(
	params: PageParams,
	site: SiteFrame,
	statistic: StatisticInfo,
	statistics: readonly StatisticInfo[]
): StatisticChoice {
	const series =
		statistic.series.find((s) => s.tax === params['tax'] && s.basis === params['basis']) ??
		statistic.series.find((s) => s.tax === params['tax']) ??
		statistic.series.find((s) => s.tax === 'total' && s.basis === 'all') ??
		statistic.series[0];
	const times = series?.times ?? statistic.times;
	const time = times.find((t) => t === params['year']) ?? times.at(-1)!;
	const other = statistics.find(
		(s) => s.statistic_id === params['with'] && s.statistic_id !== statistic.statistic_id
	);
	return {
		codes: areaCodes(params, site),
		group: params['group'] ?? 'similar',
		factor: params['factor'] === undefined ? FACTOR : Number(params['factor']),
		time,
		tax: series?.tax ?? '',
		basis: series?.basis ?? '',
		per: perOf(params['per'], statistic, time),
		other: other?.statistic_id ?? null
	};
}

/** Years of the first and the last register of residents: others have no residents to divide by. */
const [FIRST_REGISTER, LAST_REGISTER] = ['2016', '2024'];

function perOf(named: string | undefined, statistic: StatisticInfo, time: string): PerResident {
	if (!canBePerResident(statistic)) return 'none';
	if (named === 'none' || named === 'resident') return named;
	const register = statistic.period === 'fiscal_year' ? String(Number(time) + 1) : time.slice(0, 4);
	return register >= FIRST_REGISTER && register <= LAST_REGISTER ? 'resident' : 'none';
}

/** A parameter of the address that names what the statistic does not have. */
export interface UnusableParam {
	name: 'year' | 'tax' | 'basis' | 'per' | 'with' | 'near';
	/** As the address has it; of a list, what could not be used. */
	value: string;
	/** What it may say instead; empty where the statistic has nothing of the kind, null for the name of a statistic. */
	possible: readonly string[] | null;
}

/** What of the address the choice could not follow, in the order of the controls. */
export function unusableParams(
	params: PageParams,
	choice: StatisticChoice,
	statistic: StatisticInfo,
	statistics: readonly StatisticInfo[]
): UnusableParam[] {
	const { series } = statistic;
	const times =
		series.find((s) => s.tax === choice.tax && s.basis === choice.basis)?.times ?? statistic.times;
	const near = new Set(statistics.filter(canBeNearBy).map((s) => s.statistic_id));
	const unknownNear = params['near']?.split(',').filter((id) => !near.has(id)) ?? [];
	const differs = (name: UnusableParam['name'], used: string | null) =>
		params[name] !== undefined && params[name] !== used;
	const unusable = (
		name: UnusableParam['name'],
		possible: UnusableParam['possible'],
		value = params[name]!
	): UnusableParam => ({ name, value, possible });
	return [
		...(differs('tax', choice.tax)
			? [unusable('tax', [...new Set(series.map((s) => s.tax))])]
			: []),
		...(differs('basis', choice.basis)
			? [
					unusable(
						'basis',
						series.filter((s) => s.tax === choice.tax).map((s) => s.basis)
					)
				]
			: []),
		...(differs('year', choice.time) ? [unusable('year', times)] : []),
		...(params['per'] === 'resident' && choice.per === 'none' ? [unusable('per', ['none'])] : []),
		...(differs('with', choice.other) ? [unusable('with', null)] : []),
		...(unknownNear.length > 0 ? [unusable('near', null, unknownNear.join(','))] : [])
	];
}
