import type { ProfileFigure } from '../query';
import type { ProfileLine } from './area-profile';

/** Where a figure stands among those of the reference's similar group. */
export interface AreaPosition {
	code: string;
	/** Number of the group with a figure, with a lower one, and with the same one. */
	compared: number;
	below: number;
	level: number;
	/** From 0, below all of the group, to 1, above all; half of those with the same figure count as below. */
	share: number;
}

/** One statistic with the positions of the municipalities chosen that have a figure. */
export interface PositionRow {
	line: ProfileLine;
	positions: AreaPosition[];
}

function positionOf(figure: ProfileFigure, perResident: boolean): AreaPosition | null {
	const { code } = figure;
	const value = perResident ? figure.per_resident : figure.value;
	const [compared, below, level] = perResident
		? [figure.compared_per_resident, figure.below_per_resident, figure.level_per_resident]
		: [figure.compared, figure.below, figure.level_with];
	if (value === null || compared < 2) return null;
	return { code, compared, below, level, share: (below + level / 2) / compared };
}

/**
 * The positions of the municipalities chosen, statistic by statistic, those first in which the reference
 * stands highest; statistics without a figure of the reference are left out.
 * @param isPerResident whether a statistic is compared by residents; null where it has no order
 */
export function areaPositions(
	lines: readonly ProfileLine[],
	reference: string,
	isPerResident: (line: ProfileLine) => boolean | null
): PositionRow[] {
	const rows = lines.flatMap((line): { row: PositionRow; own: number }[] => {
		const perResident = isPerResident(line);
		if (perResident === null) return [];
		const positions = [...line.figures.values()].flatMap(
			(figure) => positionOf(figure, perResident) ?? []
		);
		const own = positions.find((p) => p.code === reference);
		return own === undefined ? [] : [{ row: { line, positions }, own: own.share }];
	});
	return rows.sort((a, b) => b.own - a.own).map(({ row }) => row);
}

/** A statistic and the place of the reference in it, counted from the nearer end, 1 the first. */
export interface ExtremePosition {
	line: ProfileLine;
	place: number;
	compared: number;
}

/** In which statistics the reference stands highest and lowest in its group; null where there are not two. */
export function extremePositions(
	rows: readonly PositionRow[],
	reference: string
): { highest: ExtremePosition; lowest: ExtremePosition } | null {
	const [first, last] = [rows[0], rows.at(-1)];
	if (first === undefined || last === undefined || first === last) return null;
	const own = ({ positions }: PositionRow) => positions.find((p) => p.code === reference)!;
	const [high, low] = [own(first), own(last)];
	return {
		highest: {
			line: first.line,
			place: high.compared - high.below - high.level + 1,
			compared: high.compared
		},
		lowest: { line: last.line, place: low.below + 1, compared: low.compared }
	};
}
