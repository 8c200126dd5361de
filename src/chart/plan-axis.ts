import type { PlanAxis, PlanMark, PlanMarkKind } from '../analysis';

/** The lanes of a plan from top to bottom. */
export const PLAN_LANES = ['known', 'targets', 'steps'] as const;
type PlanLane = (typeof PLAN_LANES)[number];

/** Heights in pixels: of a lane, of a plan, and of the space below it. */
export const PLAN_ROW = { lane: 22, height: 66, gap: 6 } as const;

/** Half the width of a flag with the number beside it, in pixels. */
const STEP = 10;

const LANE_OF: Readonly<Record<PlanMarkKind, PlanLane>> = {
	baseline: 'known',
	actual: 'known',
	target: 'targets',
	'step-done': 'steps',
	'step-due': 'steps'
};

/** Radius of the largest mark and of a mark that stands for one, in pixels. */
const LARGEST = 12;
const SMALLEST = 2.25;

/** A mark with its place: `x` in per cent of the width of the axis, the rest in pixels. */
export interface PlacedMark extends PlanMark {
	x: number;
	/** Shift from `x`, so that marks of one lane and year stand side by side. */
	shift: number;
	y: number;
	radius: number;
}

/** Middle of a fiscal year in per cent of the width of the axis. */
export function yearPlace(year: number, [first, last]: PlanAxis['years']): number {
	return ((year - first + 0.5) / (last - first + 1)) * 100;
}

/** Where fiscal years from one to another begin and how wide they are, in per cent. */
export function yearSpan(
	[from, to]: readonly [number, number],
	[first, last]: PlanAxis['years']
): { x: number; width: number } {
	const count = last - first + 1;
	return { x: ((from - first) / count) * 100, width: ((to - from + 1) / count) * 100 };
}

/** Radius of a mark whose area stands for a number. */
export function markRadius(number: number, most: number): number {
	return Math.max(SMALLEST, LARGEST * Math.sqrt(number / most));
}

/** The marks of a plan in their lanes; those of one lane and year touch and stand centred. */
export function placeMarks(marks: readonly PlanMark[], axis: PlanAxis): PlacedMark[] {
	const placed = marks.map((mark) => ({
		...mark,
		lane: LANE_OF[mark.kind],
		radius: LANE_OF[mark.kind] === 'steps' ? STEP : markRadius(mark.number, axis.most)
	}));
	return placed.map(({ lane, ...mark }) => {
		const beside = placed.filter((p) => p.lane === lane && p.fiscalYear === mark.fiscalYear);
		const at = beside.findIndex((p) => p.kind === mark.kind);
		const width = beside.reduce((sum, p) => sum + 2 * p.radius, 0);
		const before = beside.slice(0, at).reduce((sum, p) => sum + 2 * p.radius, 0);
		return {
			...mark,
			x: yearPlace(mark.fiscalYear, axis.years),
			shift: beside.length === 1 ? 0 : before + mark.radius - width / 2,
			y: (PLAN_LANES.indexOf(lane) + 0.5) * PLAN_ROW.lane
		};
	});
}

/** The years that are named below an axis: all where there is room, else every other one, the last always. */
export function namedYears([first, last]: PlanAxis['years'], every: number): number[] {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
		(year) => (last - year) % every === 0
	);
}
