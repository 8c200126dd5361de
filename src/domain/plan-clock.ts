import { groupBy } from './group-by';
import type { Phase } from './vocabulary';

const PREPARING: ReadonlySet<Phase | null> = new Set(['consider', 'prepare']);

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

/** A cell with its row: what is done, and of which initiative. */
export interface PlanClockAction extends PlanClockStep {
	initiative_id: string;
	action_ja: string;
}

/** The label of a row that words what is to be reached in each year (年度目標). */
const GOALS_OF_THE_YEAR = '年度目標';

/**
 * The cells that say how far an initiative is. Where a plan prints the goals of each year below a row
 * of stages (検討, 実施), the stages say it, and the goals would say it a second time.
 * @param steps cells of one initiative
 */
export function decisiveSteps<S extends PlanClockAction>(steps: readonly S[]): readonly S[] {
	const stages = steps.filter((s) => s.action_ja !== GOALS_OF_THE_YEAR);
	const told = stages.some((s) => s.phase !== null && s.fiscal_year !== null);
	return told ? stages : steps;
}

/** What a clause or the label of a row ends with where something new begins. */
const BEGINNING = /(?:開始|導入|稼働|創設|新設|発足|移行)$/;
const UNDECIDED = /検討|研究|調査|準備|試行|試験/;
/** A cell that leaves open whether a thing is still considered: 検討・実施, 検討又は導入. */
const EITHER = /検討(?:・|又は|及び)/;
const PREPARES = /(?:検討|研究|調査|協議|情報収集|準備|設計|作成|策定|整備|構築|募集|選定|決定)$/;

/** Whether a cell says nothing but that something is considered or prepared. */
function onlyPrepares({ phase, plan_text_ja }: PlanClockStep): boolean {
	if (!PREPARING.has(phase)) return false;
	const clauses = plan_text_ja.split('、');
	return clauses.length === 1 || clauses.every((clause) => PREPARES.test(clause));
}

/** Whether a clause of the words says that something begins, and leaves nothing to be considered. */
function namesBeginning(words: string): boolean {
	const clauses = words.replace(/[（(][^（()）]*[)）]/g, '').split(/[、／/]/);
	return clauses.some((clause) => BEGINNING.test(clause) && !UNDECIDED.test(clause));
}

/**
 * Whether the first 実施 of one action is the beginning of something new: a year of 検討 or 準備
 * stands before it, or its words or the label of its row say so (開始, 導入). A row that is carried
 * out from the first year of its plan on, with nothing before and nothing said, was so before.
 * @param start the first 実施 of the action, with its cells
 * @param steps all cells of the action
 */
function beginsThen(
	start: { fiscal_year: number; steps: readonly PlanClockAction[] },
	steps: readonly PlanClockAction[]
): boolean {
	const before = steps.some(
		(s) => onlyPrepares(s) && s.fiscal_year !== null && s.fiscal_year < start.fiscal_year
	);
	return start.steps.some(
		(s) =>
			(before && !EITHER.test(s.plan_text_ja)) ||
			namesBeginning(s.plan_text_ja) ||
			(namesBeginning(s.action_ja) && !UNDECIDED.test(s.plan_text_ja))
	);
}

/**
 * The first fiscal year in which something new begins, and its cells there in the order of the
 * document. What is continued does not count, nor what a plan merely lists in its first year.
 * @param steps cells of any number of actions
 * @returns null where nothing with a year begins
 */
export function firstBeginning<S extends PlanClockAction>(
	steps: readonly S[]
): { fiscal_year: number; steps: S[] } | null {
	const actions = groupBy(steps, (s) => `${s.initiative_id}|${s.action_ja}`);
	const beginnings = [...actions.values()].flatMap((action) => {
		const start = firstStart(action);
		return start !== null && beginsThen(start, action) ? [start] : [];
	});
	if (beginnings.length === 0) return null;
	const fiscal_year = Math.min(...beginnings.map((b) => b.fiscal_year));
	const cells = new Set(
		beginnings.filter((b) => b.fiscal_year === fiscal_year).flatMap((b) => b.steps)
	);
	return { fiscal_year, steps: steps.filter((s) => cells.has(s)) };
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

const PREPARING_WORDS = /検討(?!委員会|会)|準備(?!室|会)/;

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
