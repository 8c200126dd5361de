import { groupBy } from './group-by';

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
