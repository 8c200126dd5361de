import type { Phase } from './vocabulary';

/** What the rules of the plan clock look at: one cell of a schedule. */
export interface PlanClockStep {
	/** Null where the year cannot be told. */
	fiscal_year: number | null;
	phase: Phase | null;
	/** The cell's words. */
	plan_text_ja: string;
}

/** Which year of its plan a fiscal year is: 1 the first, 0 the year before the plan. */
export function planYear(fiscalYear: number, firstFiscalYear: number): number {
	return fiscalYear - firstFiscalYear + 1;
}

/** The years in which cells of a phase stand, earliest first. */
function yearsOf(steps: readonly PlanClockStep[], phase: Phase): number[] {
	const years = steps.filter((s) => s.phase === phase && s.fiscal_year !== null);
	return years.map((s) => s.fiscal_year!).sort((a, b) => a - b);
}

/**
 * The first fiscal year with a cell read as 実施, and its cells there in the order of the document.
 * @returns null where no such cell has a year
 */
export function firstStart<S extends PlanClockStep>(
	steps: readonly S[]
): { fiscal_year: number; steps: S[] } | null {
	const [year] = yearsOf(steps, 'implement');
	if (year === undefined) return null;
	return {
		fiscal_year: year,
		steps: steps.filter((s) => s.phase === 'implement' && s.fiscal_year === year)
	};
}

/** How long an action is considered. */
export interface Consideration {
	/** First fiscal year with a cell read as 検討. */
	considered: number;
	/** First fiscal year with a cell read as 実施, from then on; null where none stands. */
	implemented: number | null;
	/** Years between the two: 0 where both stand in one year. */
	years: number | null;
	/** Number of years with a cell read as 検討. */
	cells: number;
}

/**
 * From the first 検討 to the first 実施 of one action.
 * @param steps cells of one action
 * @returns null where no 検討 has a year, or where 実施 comes before it
 */
export function considerationPeriod(steps: readonly PlanClockStep[]): Consideration | null {
	const considering = yearsOf(steps, 'consider');
	const [considered] = considering;
	const [implemented] = yearsOf(steps, 'implement');
	if (considered === undefined) return null;
	if (implemented !== undefined && implemented < considered) return null;
	return {
		considered,
		implemented: implemented ?? null,
		years: implemented === undefined ? null : implemented - considered,
		cells: new Set(considering).size
	};
}

const PREPARING: ReadonlySet<Phase | null> = new Set(['consider', 'prepare']);
const PREPARING_WORDS = /検討|準備/;

/**
 * Whether an action goes straight to 実施: no cell of 検討 or 準備 stands in a year up to its first
 * 実施 or without a year, and the words of that 実施 name neither (検討・実施 does).
 * @param steps cells of one action
 * @returns null where no 実施 has a year
 */
export function startsWithoutPreparation(steps: readonly PlanClockStep[]): boolean | null {
	const start = firstStart(steps);
	if (start === null) return null;
	const before = steps.some(
		(s) => PREPARING.has(s.phase) && (s.fiscal_year === null || s.fiscal_year <= start.fiscal_year)
	);
	return !before && !start.steps.some((s) => PREPARING_WORDS.test(s.plan_text_ja));
}

/**
 * Whether a schedule can show what comes before 実施: its cells stand in two years or more.
 * Of a report on a single year it cannot be told.
 */
export function spansSeveralYears(steps: readonly PlanClockStep[]): boolean {
	return new Set(steps.map((s) => s.fiscal_year).filter((y) => y !== null)).size > 1;
}
