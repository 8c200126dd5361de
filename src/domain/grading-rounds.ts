import { groupBy } from './group-by';
import { PERIODS } from './vocabulary';

/** What the rules of grades look at: one grade that a city gave itself. */
export interface GivenGrade {
	initiative_id: string;
	/** Where each department of an initiative has its own grade. */
	department_ja: string | null;
	fiscal_year: number;
	period: string | null;
	grade: string;
	/** The scale that it stands on; places on different scales do not compare. */
	scale_id: string;
	/** Place on that scale, 1 is the highest. */
	grade_order: number;
}

/** When grades were given: 令和2年度 中間. */
export interface GradingRound {
	fiscal_year: number;
	period: string | null;
}

/** Whether a grade was given in the middle of its year, so that one at its end may follow. */
export const isMidYear = (period: string | null): boolean => period === PERIODS[0];

const rank = (m: GradingRound): number => m.fiscal_year * 2 + (isMidYear(m.period) ? 0 : 1);

/** What is graded from one round to the next: an initiative, or one of its departments. */
const gradedUnit = (g: GivenGrade): string => `${g.initiative_id}|${g.department_ja ?? ''}`;

/** Whether a grade was given in a round. */
export function isAt(grade: GivenGrade, { fiscal_year, period }: GradingRound): boolean {
	return grade.fiscal_year === fiscal_year && grade.period === period;
}

/** The rounds in which grades were given, earliest first; a year's middle before its end. */
export function gradingRounds(grades: readonly GivenGrade[]): GradingRound[] {
	return [...groupBy(grades, (g) => `${g.fiscal_year} ${g.period}`).values()]
		.map(([g]) => ({ fiscal_year: g!.fiscal_year, period: g!.period }))
		.sort((a, b) => rank(a) - rank(b));
}

/** The rounds by which a year was closed: all but a middle that an end of the same year follows. */
export function closingRounds(grades: readonly GivenGrade[]): GradingRound[] {
	const all = gradingRounds(grades);
	return all.filter(
		(m) => !isMidYear(m.period) || !all.some((o) => o.fiscal_year === m.fiscal_year && o !== m)
	);
}

/** The grades that an initiative or department had in two rounds; null where it had none. */
export interface GradePair<G> {
	before: G | null;
	after: G | null;
	/** Null where it cannot be told. */
	move: 'up' | 'same' | 'down' | null;
	/** Why it cannot: one of the two is missing, or they stand on different scales. */
	noMove: 'one-grade' | 'other-scale' | null;
}

/** Every initiative or department graded in one of two rounds, with both of its grades, in the order of the rows. */
export function gradePairs<G extends GivenGrade>(
	grades: readonly G[],
	from: GradingRound,
	to: GradingRound
): GradePair<G>[] {
	return [...groupBy(grades, gradedUnit).values()]
		.map((list) => {
			const before = list.find((g) => isAt(g, from)) ?? null;
			const after = list.find((g) => isAt(g, to)) ?? null;
			return { before, after, ...moveOf(before, after) };
		})
		.filter((p) => p.before !== null || p.after !== null);
}

function moveOf(
	before: GivenGrade | null,
	after: GivenGrade | null
): Pick<GradePair<never>, 'move' | 'noMove'> {
	if (before === null || after === null) return { move: null, noMove: 'one-grade' };
	if (before.scale_id !== after.scale_id) return { move: null, noMove: 'other-scale' };
	const lower = after.grade_order - before.grade_order;
	return { move: lower === 0 ? 'same' : lower < 0 ? 'up' : 'down', noMove: null };
}

/** How many grades went up, stayed and went down; those that cannot be told count nowhere. */
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
