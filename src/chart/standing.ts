import { judge, type Judgement } from '../domain';
import type { ConceptFigure } from '../query';
import { latestKnown } from './describe';
import { byCloseness, factsOfFigure, factsOfSeries, seriesOf, type ConceptSeries } from './guarded';

/** Why a city is not in a strip. */
export type LeftOut =
	| { why: 'no-series' }
	| { why: 'no-known'; series: ConceptSeries<ConceptFigure>[] }
	| { why: 'guard'; series: ConceptSeries<ConceptFigure>; judgement: Judgement };

/** Where each city stands: its latest known figure, as far as they may stand on one line. */
export interface Standing {
	figures: (ConceptFigure & { concept_value: number })[];
	judgement: Judgement;
	/** In the order of the cities. */
	left: { municipality: string; reason: LeftOut }[];
}

/** The figure at which a series stands: the latest actual or baseline, one without a year where no other is there. */
function knownOf(series: ConceptSeries<ConceptFigure>): Standing['figures'][number] | null {
	const inUnit = series.rows.filter((r) => r.concept_value !== null);
	const dated = latestKnown(inUnit);
	const undated = (['actual', 'baseline'] as const)
		.map((kind) => inUnit.find((r) => r.kind === kind && r.fiscal_year === null))
		.find((r) => r !== undefined);
	const found = inUnit.find((r) => r.observation_id === dated?.observation_id) ?? undated;
	return found ? { ...found, concept_value: found.concept_value! } : null;
}

/**
 * The latest known figures that may stand on one line with that of `me`.
 * @param me the city that the others are set against
 * @param cities in their order
 */
export function standingOf(
	rows: readonly ConceptFigure[],
	me: string,
	cities: readonly string[]
): Standing {
	const order = [me, ...cities.filter((c) => c !== me)].filter((c) => cities.includes(c));
	const all = seriesOf(rows);
	const left = new Map<string, LeftOut>();
	const found: Standing['figures'] = [];
	for (const city of order) {
		const series = all.filter((s) => s.municipality === city);
		const known = series
			.map((s) => ({ series: s, figure: knownOf(s) }))
			.sort((a, b) => byCloseness(a.series.about, b.series.about));
		if (series.length === 0) {
			left.set(city, { why: 'no-series' });
			continue;
		}
		const numbered = known.filter((k) => k.figure !== null);
		if (numbered.length === 0) {
			const grave = all.find(
				(s) => s.municipality === city && s.about.comparability === 'not_comparable'
			);
			const only = series.every((s) => s.about.comparability === 'not_comparable');
			left.set(
				city,
				only && grave
					? { why: 'guard', series: grave, judgement: judge([factsOfSeries(grave)]) }
					: { why: 'no-known', series }
			);
			continue;
		}
		let refused: LeftOut | null = null;
		for (const { series: own, figure } of numbered) {
			const judgement = judge([...found, figure!].map(factsOfFigure));
			if (judgement.verdict !== 'not-comparable') {
				found.push(figure!);
				refused = null;
				break;
			}
			refused ??= { why: 'guard', series: own, judgement };
		}
		if (refused) left.set(city, refused);
	}
	return {
		figures: cities.flatMap((c) => found.filter((f) => f.municipality === c)),
		judgement: judge(found.map(factsOfFigure)),
		left: cities.flatMap((c) => {
			const reason = left.get(c);
			return reason ? [{ municipality: c, reason }] : [];
		})
	};
}

/** The first city whose latest known figure may be compared: the one a strip starts from. */
export function firstStanding(
	rows: readonly ConceptFigure[],
	cities: readonly string[]
): string | null {
	return (
		cities.find((c) => standingOf(rows, c, cities).figures.some((f) => f.municipality === c)) ??
		null
	);
}
