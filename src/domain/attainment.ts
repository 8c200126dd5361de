import { reaches, type PaceInput } from './pace';
import type { Direction, Tier } from './vocabulary';

/** Whether the figures of a year reach their target, and by which of them. */
export interface Attainment<F> {
	/** Null where it cannot be said. */
	outcome: 'reached' | 'missed' | null;
	/** `target`: actual against the target of the year; `rate`: the printed rate; else why it cannot be said. */
	by: 'target' | 'rate' | 'no-direction' | 'undated-target' | 'no-target' | 'no-actual' | 'unlike';
	actual: F | null;
	target: F | null;
	/** Targets of the actual's unit and scope whose year is not printed, where nothing else decides. */
	undated: readonly F[];
	/** Whether the actual reaches or misses every one of them; null where they differ or there is none. */
	likely: 'reached' | 'missed' | null;
	/** The achievement rate that the document prints for the year. */
	rate: F | null;
}

/**
 * Whether an indicator reached its target of a year: the actual against the target of the same year,
 * unit and scope, in the direction that is better; where the pair is missing, by the document's own
 * achievement rate of the year, 100 % or more.
 * @param figures of one indicator
 * @returns null where the year has neither an actual nor a target nor a rate
 */
export function attainmentOf<F extends PaceInput & { qualifier: string | null }>(
	figures: readonly F[],
	fiscalYear: number,
	direction: Direction
): Attainment<F> | null {
	const year = figures.filter((f) => f.fiscal_year === fiscalYear && f.value !== null);
	const of = (kind: F['kind']) => year.filter((f) => f.kind === kind);
	const rate = of('achievement_rate').find((f) => f.qualifier !== 'total') ?? null;
	const pairs = of('actual').flatMap((actual) =>
		of('target')
			.filter((t) => t.unit_id === actual.unit_id && t.scope_ja === actual.scope_ja)
			.map((target) => ({ actual, target }))
	);
	const [actual, target] = [
		pairs[0]?.actual ?? of('actual')[0] ?? null,
		pairs[0]?.target ?? of('target')[0] ?? null
	];
	if (actual === null && target === null && rate === null) return null;
	const parts = { actual, target, rate, undated: [], likely: null };
	if (direction === 'neither') return { ...parts, outcome: null, by: 'no-direction' };
	const said = (reached: boolean) => (reached ? ('reached' as const) : ('missed' as const));
	if (pairs[0]) {
		const { actual: a, target: t } = pairs[0];
		return { ...parts, outcome: said(reaches(a.value!, t.value!, direction)!), by: 'target' };
	}
	if (rate !== null) return { ...parts, outcome: said(rate.value! >= 100), by: 'rate' };
	if (actual !== null && target === null) {
		const undated = figures.filter(
			(f) =>
				f.kind === 'target' &&
				f.fiscal_year === null &&
				f.value !== null &&
				f.unit_id === actual.unit_id &&
				f.scope_ja === actual.scope_ja
		);
		if (undated.length > 0) {
			const each = new Set(undated.map((t) => said(reaches(actual.value!, t.value!, direction)!)));
			const likely = each.size === 1 ? [...each][0]! : null;
			return { ...parts, outcome: null, by: 'undated-target', undated, likely };
		}
	}
	const by = actual === null ? 'no-actual' : target === null ? 'no-target' : 'unlike';
	return { ...parts, outcome: null, by };
}

/** How a grade and the figure beside it disagree: for certain, or perhaps, where the target has no year. */
export type Disagreement =
	'top-missed' | 'low-reached' | 'top-perhaps-missed' | 'low-perhaps-reached';

/**
 * Whether a grade and the figure beside it disagree: a top grade beside a missed target, or a low one
 * beside a reached one. Perhaps, where every target that the year could have had says so.
 */
export function disagreementOf(
	tier: Tier,
	{ outcome, likely }: Pick<Attainment<never>, 'outcome' | 'likely'>
): Disagreement | null {
	const [top, low] = [tier === 'top', tier === 'low'];
	if (top && outcome === 'missed') return 'top-missed';
	if (low && outcome === 'reached') return 'low-reached';
	if (top && likely === 'missed') return 'top-perhaps-missed';
	if (low && likely === 'reached') return 'low-perhaps-reached';
	return null;
}
