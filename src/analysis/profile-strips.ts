import type { ThemeFrame } from '../domain';
import type { ProfileFigure } from '../query';
import type { StatisticInfo } from '../site';
import { type ProfileLine, profileLines } from './area-profile';
import {
	officialMeasure,
	type OfficialMeasure,
	shownQuantile,
	shownValue
} from './official-measure';
import { officialRange } from './official-years';
import type { ValueRange } from './value-range';

/** One statistic with the places of some municipalities on its scale. */
export interface ProfileStrip {
	frame: ThemeFrame;
	statistic: StatisticInfo;
	measure: OfficialMeasure;
	line: ProfileLine;
	/** Municipalities with a value, as it is shown, in the order asked for. */
	marks: { code: string; shown: number }[];
	/** Those without one. */
	absent: ProfileFigure[];
	/**
	 * Median and quartiles of the similar group of the first municipality; null where the median is not a number.
	 * The lower quartile is null where it lies among dashes that are better than any number.
	 */
	typical: { p25: number | null; median: number; p75: number } | null;
}

/**
 * The statistics that frame the themes, each with the municipalities chosen.
 * @param rows latest figures; those of other series of a statistic are left out
 * @param codes in the order in which they are to be read
 */
export function profileStrips(
	rows: readonly ProfileFigure[],
	frames: readonly ThemeFrame[],
	statistics: readonly StatisticInfo[],
	codes: readonly string[]
): ProfileStrip[] {
	const lines = profileLines(rows);
	return frames.flatMap((frame) => {
		const statistic = statistics.find((s) => s.statistic_id === frame.statistic_id);
		const line = lines.find(
			(l) =>
				l.statistic_id === frame.statistic_id &&
				(l.tax ?? '') === frame.tax &&
				(l.basis ?? '') === frame.basis
		);
		if (!statistic || !line) return [];
		const measure = officialMeasure(statistic, frame.per);
		const isDivided = measure.basis !== 'published';
		const figures = codes.flatMap((code) => line.figures.get(code) ?? []);
		const valueOf = (figure: ProfileFigure) => (isDivided ? figure.per_resident : figure.value);
		return [
			{
				frame,
				statistic,
				measure,
				line,
				marks: figures.flatMap((figure) => {
					const value = valueOf(figure);
					return value === null ? [] : [{ code: figure.code, shown: shownValue(value, measure) }];
				}),
				absent: figures.filter((figure) => valueOf(figure) === null),
				typical: typicalOf(figures[0], isDivided, measure)
			}
		];
	});
}

function typicalOf(
	figure: ProfileFigure | undefined,
	isDivided: boolean,
	measure: OfficialMeasure
): ProfileStrip['typical'] {
	if (!figure) return null;
	const [p25, median, p75] = isDivided
		? [figure.p25_per_resident, figure.median_per_resident, figure.p75_per_resident]
		: [figure.p25, figure.median, figure.p75];
	if (median === null || p75 === null) return null;
	const shown = (value: number) => shownQuantile(value, measure);
	return { p25: p25 === null ? null : shown(p25), median: shown(median), p75: shown(p75) };
}

/** The range of a strip: its marks, and the middle half of the similar group where that is drawn. */
export function stripRange({ marks, typical }: ProfileStrip, withTypical: boolean): ValueRange {
	return officialRange([
		...marks.map((m) => m.shown),
		...(withTypical && typical
			? [...(typical.p25 === null ? [] : [typical.p25]), typical.median, typical.p75]
			: [])
	]);
}
