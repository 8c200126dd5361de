import { groupBy } from '../domain';
import type { ObservationDetail } from '../query';
import { finalTarget, latestValue } from './latest';
import { isOwnMeasure } from './own-measure';

/** What a card says of an indicator; figures of different measures are never set in one course. */
export interface IndicatorLine {
	/** Any of its figures, for its names. */
	about: ObservationDetail;
	/** Its latest value, and the target that it had for that year; else its last target. */
	now: ObservationDetail[];
	/** The last target of a later year, of the same scope and unit as the value. */
	next: ObservationDetail | null;
	/** The last later target of another scope or unit; else a total for all years of the plan. */
	apart: ObservationDetail[];
}

type Line = Omit<IndicatorLine, 'about'>;

const present = <T>(list: readonly (T | null | undefined)[]): T[] =>
	list.filter((one): one is T => one !== null && one !== undefined);

function indicatorLine(figures: readonly ObservationDetail[]): Line {
	const known = latestValue(figures);
	const last = finalTarget(figures);
	const total = figures.find(
		(f) => f.kind === 'target' && f.value !== null && f.qualifier === 'total'
	);
	if (known === null)
		return { now: last ? [last] : [], next: null, apart: last ? [] : present([total]) };
	const isSame = (f: ObservationDetail) =>
		f.scope_ja === known.scope_ja && f.base_unit_id === known.base_unit_id;
	const year = (f: ObservationDetail) => f.fiscal_year ?? NaN;
	const later = figures.filter((f) => year(f) > year(known));
	const passed = figures.filter((f) => year(f) <= year(known) && isSame(f));
	const next = finalTarget(later.filter(isSame));
	const ahead = next ?? finalTarget(later);
	const beside = finalTarget(ahead ? passed.filter((f) => year(f) === year(known)) : passed);
	return {
		now: present([known, beside]),
		next,
		apart: next ? [] : present([ahead ?? total])
	};
}

/** The first indicators of an initiative that have a value or a target of the city's own. */
export function indicatorLines(
	figures: readonly ObservationDetail[],
	limit: number
): IndicatorLine[] {
	return [...groupBy(figures.filter(isOwnMeasure), (f) => f.indicator_id).values()]
		.map((list) => ({ about: list[0]!, ...indicatorLine(list) }))
		.filter((line) => line.now.length + line.apart.length > 0)
		.slice(0, limit);
}
