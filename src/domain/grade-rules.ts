import { groupBy } from './group-by';
import type { PaceInput } from './pace-figures';
import { reaches } from './pace';
import type { Direction } from './vocabulary';

/** What the rules of grades look at: one grade that a city gave itself. */
export interface GivenGrade {
	initiative_id: string;
	/** Where each department of an initiative has its own grade. */
	department_ja: string | null;
	fiscal_year: number;
	period: string | null;
	grade: string;
	/** Place on the city's own scale, 1 is the highest. */
	grade_order: number;
}

/** When grades were given: 令和2年度 中間. */
export interface GradingRound {
	fiscal_year: number;
	period: string | null;
}

const rank = (m: GradingRound): number => m.fiscal_year * 2 + (m.period === '中間' ? 0 : 1);

/** What bears a grade from one moment to the next: an initiative, or one of its departments. */
const gradedUnit = (g: GivenGrade): string => `${g.initiative_id}|${g.department_ja ?? ''}`;

/** Whether a grade was given at a moment. */
export function isAt(grade: GivenGrade, { fiscal_year, period }: GradingRound): boolean {
	return grade.fiscal_year === fiscal_year && grade.period === period;
}

/** The moments at which grades were given, earliest first; a year's middle before its end. */
export function gradingRounds(grades: readonly GivenGrade[]): GradingRound[] {
	return [...groupBy(grades, (g) => `${g.fiscal_year} ${g.period}`).values()]
		.map(([g]) => ({ fiscal_year: g!.fiscal_year, period: g!.period }))
		.sort((a, b) => rank(a) - rank(b));
}

/** The moments at which a year was closed: all but a middle that an end of the same year follows. */
export function closingRounds(grades: readonly GivenGrade[]): GradingRound[] {
	const all = gradingRounds(grades);
	return all.filter(
		(m) => m.period !== '中間' || !all.some((o) => o.fiscal_year === m.fiscal_year && o !== m)
	);
}

/** The grade that a bearer had at two moments; null where it had none. */
export interface GradePair<G> {
	before: G | null;
	after: G | null;
	/** Null where one of the two is missing. */
	move: 'up' | 'same' | 'down' | null;
}

/** Every bearer of a grade at one of two moments, with both of its grades, in the order of the rows. */
export function gradePairs<G extends GivenGrade>(
	grades: readonly G[],
	from: GradingRound,
	to: GradingRound
): GradePair<G>[] {
	return [...groupBy(grades, gradedUnit).values()]
		.map((list) => {
			const before = list.find((g) => isAt(g, from)) ?? null;
			const after = list.find((g) => isAt(g, to)) ?? null;
			return { before, after, move: moveOf(before, after) };
		})
		.filter((p) => p.before !== null || p.after !== null);
}

function moveOf(before: GivenGrade | null, after: GivenGrade | null): GradePair<never>['move'] {
	if (before === null || after === null) return null;
	if (after.grade_order === before.grade_order) return 'same';
	return after.grade_order < before.grade_order ? 'up' : 'down';
}

/** How many grades went up, stayed and went down; those with one grade only count nowhere. */
export function countMoves(pairs: readonly Pick<GradePair<never>, 'move'>[]) {
	const count = (move: GradePair<never>['move']) => pairs.filter((p) => p.move === move).length;
	return { up: count('up'), same: count('same'), down: count('down') };
}

/** The grades that close each year: a middle counts only where its year has no end. */
export function closingGrades<G extends GivenGrade>(grades: readonly G[]): G[] {
	return [...groupBy(grades, (g) => `${gradedUnit(g)}|${g.fiscal_year}`).values()].flatMap(
		(list) => {
			const last = [...list].sort((a, b) => rank(b) - rank(a))[0];
			return last ? [last] : [];
		}
	);
}

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

/** Grades that say the year went well, and those that say it did not, on the scales there are. */
export const TOP_GRADES: readonly string[] = ['AA', 'A'];
export const LOW_GRADES: readonly string[] = ['C', 'D'];

/** How a grade and the figure beside it disagree: for certain, or perhaps, where the target has no year. */
export type Disagreement =
	'top-missed' | 'low-reached' | 'top-perhaps-missed' | 'low-perhaps-reached';

/**
 * Whether a grade and the figure beside it disagree: a top grade beside a missed target, or a low one
 * beside a reached one. Perhaps, where every target that the year could have had says so.
 */
export function disagreementOf(
	grade: string,
	{ outcome, likely }: Pick<Attainment<never>, 'outcome' | 'likely'>
): Disagreement | null {
	const [top, low] = [TOP_GRADES.includes(grade), LOW_GRADES.includes(grade)];
	if (top && outcome === 'missed') return 'top-missed';
	if (low && outcome === 'reached') return 'low-reached';
	if (top && likely === 'missed') return 'top-perhaps-missed';
	if (low && likely === 'reached') return 'low-perhaps-reached';
	return null;
}
