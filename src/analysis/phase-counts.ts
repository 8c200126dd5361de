import { groupBy, type Phase, PHASES } from '../domain';
import type { ScheduleStepDetail } from '../query';

/** How many cells of a phase a city has in a year. */
export interface PhaseCount {
	municipality: string;
	fiscal_year: number;
	/** Null where no phase could be read from the words. */
	phase: Phase | null;
	cells: number;
}

const rank = (phase: Phase | null) => (phase === null ? PHASES.length : PHASES.indexOf(phase));

/** Cells with a year by city, year and phase, phases in their order. */
export function phaseCounts(steps: readonly ScheduleStepDetail[]): PhaseCount[] {
	const dated = steps.filter((s) => s.fiscal_year !== null);
	return [...groupBy(dated, (s) => s.municipality)].flatMap(([municipality, list]) =>
		[...groupBy(list, (s) => s.fiscal_year!)]
			.sort((a, b) => a[0] - b[0])
			.flatMap(([fiscal_year, cells]) =>
				[...groupBy(cells, (s) => s.phase)]
					.sort((a, b) => rank(a[0]) - rank(b[0]))
					.map(([phase, same]) => ({ municipality, fiscal_year, phase, cells: same.length }))
			)
	);
}
