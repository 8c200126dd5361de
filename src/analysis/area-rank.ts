import { decimals, difference } from '../domain';
import type { OfficialFigure } from '../query';
import { membersOf, valuedAreas } from './area-group';
import {
	isDashBest,
	isYesOrNo,
	type OfficialMeasure,
	type OfficialStatistic
} from './official-measure';

/** Why a place is not given. */
export type AreaRankReason =
	/** Neither more nor less is better. */
	| 'no-direction'
	/** Amounts that grow with a municipality, not divided by its residents. */
	| 'size'
	| 'yes-or-no'
	/** The municipality does not belong to the group. */
	| 'outside'
	| 'no-value'
	| 'too-few';

/** A place in a group, and how much the neighbours differ. */
export interface AreaRank {
	/** From 1; equal values share a place, and the next one is left out. */
	place: number;
	/** How many others share it. */
	tied: number;
	/** How many are ranked. */
	of: number;
	/** How many of them have a dash that is better than any number. */
	dashes: number;
	/** The nearest better and worse values; null at either end and beside dashes. */
	better: number | null;
	worse: number | null;
	/** One step of the last decimal. */
	step: number;
	/** Others whose value is equal or one step away. */
	withinStep: number;
}

/** Why places in a group are not given, whoever it is; null where they are. */
function whyNoRanks(statistic: OfficialStatistic, measure: OfficialMeasure): AreaRankReason | null {
	if (isYesOrNo(statistic)) return 'yes-or-no';
	if (statistic.direction !== 'higher' && statistic.direction !== 'lower') return 'no-direction';
	if (statistic.size !== 'independent' && measure.basis === 'published') return 'size';
	return null;
}

/** Values as ranks compare them: the better the higher; dashes that are best above all. */
function scoresOf(
	rows: readonly OfficialFigure[],
	statistic: OfficialStatistic,
	measure: OfficialMeasure
): Map<string, number> {
	const sign = statistic.direction === 'lower' ? -1 : 1;
	const members = membersOf(rows);
	const best = isDashBest(statistic) ? members.filter((r) => r.absence === 'dash') : [];
	return new Map([
		...valuedAreas(members, measure).map((r) => [r.code, sign * r.shown] as const),
		...best.map((r) => [r.code, Infinity] as const)
	]);
}

/** Places of the members by code, in order of what is better; values are compared as they are shown. */
export function areaRanks(
	rows: readonly OfficialFigure[],
	statistic: OfficialStatistic,
	measure: OfficialMeasure
): Map<string, number> {
	if (whyNoRanks(statistic, measure) !== null) return new Map();
	const scores = [...scoresOf(rows, statistic, measure)].sort((a, b) => b[1] - a[1]);
	const places = new Map<string, number>();
	scores.forEach(([code, score], i) => {
		const before = scores[i - 1];
		places.set(code, before && before[1] === score ? places.get(before[0])! : i + 1);
	});
	return places;
}

/** The place of a municipality in its group, or why none is given. */
export function rankInGroup(
	rows: readonly OfficialFigure[],
	code: string,
	statistic: OfficialStatistic,
	measure: OfficialMeasure
): AreaRank | { refusal: AreaRankReason } {
	const refusal = whyNoRanks(statistic, measure);
	if (refusal !== null) return { refusal };
	if (!membersOf(rows).some((r) => r.code === code)) return { refusal: 'outside' };
	const scores = scoresOf(rows, statistic, measure);
	const own = scores.get(code);
	if (own === undefined) return { refusal: 'no-value' };
	if (scores.size < 2) return { refusal: 'too-few' };
	const others = [...scores].filter(([other]) => other !== code).map(([, score]) => score);
	const better = others.filter((s) => s > own);
	const finite = (list: readonly number[]) => list.filter((s) => s !== Infinity);
	const shown = (score: number) => (statistic.direction === 'lower' ? -score + 0 : score);
	const nextBetter = finite(better).reduce<number | null>(
		(least, s) => (least === null || s < least ? s : least),
		null
	);
	const nextWorse = others
		.filter((s) => s < own)
		.reduce<number | null>((most, s) => (most === null || s > most ? s : most), null);
	const step = 10 ** -lastDecimal(finite([...scores.values()]), own, measure);
	return {
		place: better.length + 1,
		tied: others.filter((s) => s === own).length,
		of: scores.size,
		dashes: scores.size - finite([...scores.values()]).length,
		better: nextBetter === null ? null : shown(nextBetter),
		worse: nextWorse === null ? null : shown(nextWorse),
		step,
		withinStep:
			own === Infinity
				? others.filter((s) => s === Infinity).length
				: finite(others).filter((s) => Math.abs(difference(s, own)) <= step).length
	};
}

/** Decimals of the values that are ranked: the published ones, or those of the municipality's own rounded value. */
function lastDecimal(
	values: readonly number[],
	own: number,
	{ basis, decimals: published }: OfficialMeasure
): number {
	if (basis === 'yen') return 0;
	if (basis !== 'published') return own === Infinity ? 0 : decimals(own);
	// A file may carry more digits in one year than it says; one value of that kind decides nothing.
	return values.length === 0 ? 0 : published;
}
