import { assess, type Assessment, type ComparabilityInput } from '../domain';
import type { ConceptFigure } from '../query';
import { express, type Expression, type Expressed, type Reckoning } from './concept-values';
import { latestKnown } from './describe';
import { byCloseness, factsOfFigure, factsOfSeries, seriesOf, type ConceptSeries } from './guarded';

/** Why a city is not in a strip. */
export type LeftOut =
	| { why: 'no-series' }
	| { why: 'no-known'; series: ConceptSeries<ConceptFigure>[] }
	/** Known, but not to be divided by residents. */
	| { why: 'no-value'; expressed: Expressed }
	| { why: 'guard'; series: ConceptSeries<ConceptFigure>; assessment: Assessment };

/** The figure at which a city stands. */
export type Stand = ConceptFigure & {
	/** Its value on the line, and what it was reckoned with. */
	shown: number;
	expressed: Expressed;
};

/** Values on the line: in the concept's unit or by residents. */
export type StandingExpression = Extract<Expression, 'unit' | 'per-resident'>;

/** Where each city stands: its latest known figure, as far as they may stand on one line. */
export interface Standing {
	figures: Stand[];
	assessment: Assessment;
	/** In the order of the cities. */
	left: { municipality: string; reason: LeftOut }[];
}

/** The figure at which a series stands: the latest actual or baseline, one without a year where no other is there. */
function knownOf(
	series: ConceptSeries<ConceptFigure>,
	as: StandingExpression,
	reckoning: Reckoning
): Stand | null {
	const valued = series.rows.flatMap((row): Stand[] => {
		const expressed = express(row, as, reckoning);
		return expressed.value === null ? [] : [{ ...row, shown: expressed.value, expressed }];
	});
	const undated = (['actual', 'baseline'] as const)
		.map((kind) => valued.find((r) => r.kind === kind && r.fiscal_year === null))
		.find((r) => r !== undefined);
	return latestKnown(valued) ?? undated ?? null;
}

/** Facts of a figure on the line; by residents, the date of its denominator too. */
function factsOf(figure: Stand): ComparabilityInput {
	const { residents } = figure.expressed;
	return {
		...factsOfFigure(figure),
		...(residents === undefined ? {} : { denominator_as_of: residents.as_of })
	};
}

/** Why a city with series has no figure on the line. */
function whyNone(
	series: ConceptSeries<ConceptFigure>[],
	as: StandingExpression,
	reckoning: Reckoning
): LeftOut {
	const grave = series.find((s) => s.about.comparability === 'not_comparable');
	if (grave && series.every((s) => s.about.comparability === 'not_comparable'))
		return { why: 'guard', series: grave, assessment: assess([factsOfSeries(grave)]) };
	const known = series.map((s) => latestKnown(s.rows)).find((r) => r !== null);
	const expressed = known && express(known, as, reckoning);
	return expressed && expressed.gap !== null
		? { why: 'no-value', expressed }
		: { why: 'no-known', series };
}

/**
 * The latest known figures that may stand on one line with that of `me`.
 * @param me the city that the others are set against
 * @param cities in their order
 */
export function standingOf(
	rows: readonly ConceptFigure[],
	me: string,
	cities: readonly string[],
	as: StandingExpression,
	reckoning: Reckoning
): Standing {
	const order = [me, ...cities.filter((c) => c !== me)].filter((c) => cities.includes(c));
	const all = seriesOf(rows);
	const left = new Map<string, LeftOut>();
	const found: Stand[] = [];
	for (const city of order) {
		const series = all.filter((s) => s.municipality === city);
		if (series.length === 0) {
			left.set(city, { why: 'no-series' });
			continue;
		}
		const known = series
			.flatMap((s) => {
				const figure = knownOf(s, as, reckoning);
				return figure === null ? [] : [{ series: s, figure }];
			})
			.sort((a, b) => byCloseness(a.series.about, b.series.about));
		if (known.length === 0) {
			left.set(city, whyNone(series, as, reckoning));
			continue;
		}
		const tried = known.map(({ series: own, figure }) => ({
			own,
			figure,
			assessment: assess([...found, figure].map(factsOf))
		}));
		const taken = tried.find((t) => t.assessment.verdict !== 'not-comparable');
		if (taken) found.push(taken.figure);
		else left.set(city, { why: 'guard', series: tried[0]!.own, assessment: tried[0]!.assessment });
	}
	return {
		figures: cities.flatMap((c) => found.filter((f) => f.municipality === c)),
		assessment: assess(found.map(factsOf)),
		left: cities.flatMap((c) => {
			const reason = left.get(c);
			return reason ? [{ municipality: c, reason }] : [];
		})
	};
}

/** The first city whose latest known figure may be compared: the one a strip starts from. */
export function firstStanding(
	rows: readonly ConceptFigure[],
	cities: readonly string[],
	as: StandingExpression,
	reckoning: Reckoning
): string | null {
	return (
		cities.find((c) =>
			standingOf(rows, c, cities, as, reckoning).figures.some((f) => f.municipality === c)
		) ?? null
	);
}
