import * as Plot from '@observablehq/plot';
import { conceptsOf, panelsOf } from '../../src/analysis/panels';
import { dotRange, dotRows } from '../../src/analysis/dot-rows';
import { scheduleRows } from '../../src/analysis/schedule-rows';
import { valueRange } from '../../src/analysis/value-range';
import type { ChartContext } from '../../src/chart/chart-context';
import { dotTrack } from '../../src/chart/dot-rows';
import { gradeGrid } from '../../src/chart/grade-grid';
import { scheduleBands } from '../../src/chart/schedule-bands';
import { yearLines } from '../../src/chart/year-lines';
import { conceptUnit } from '../../src/describe/concept';
import type { Language } from '../../src/domain';
import type { ObservationDetail, EvaluationDetail, ScheduleStepDetail } from '../../src/query';
import type { AskOnly } from '../lib/real-data';
import { readerOf } from '../lib/rows';

/** What a drawing of the gallery is made with: a document to draw in, and rows of the real data. */
export interface Studio {
	document: Document;
	figures(theme: string): Promise<ObservationDetail[]>;
	steps(theme: string): Promise<ScheduleStepDetail[]>;
	grades(theme: string): Promise<EvaluationDetail[]>;
	/** Asks the published data. */
	ask: AskOnly['ask'];
}

/** A drawing of the gallery; its name is the name of its file. */
export type Drawing = (studio: Studio) => Promise<Element> | Element;

/** Wide as the page, as in one of its columns, or narrow as on a phone. */
export type Width = 900 | 640 | 360;

/** A drawing of any kind. */
export function draw(
	{ document }: Studio,
	language: Language,
	width: Width,
	options: (context: ChartContext) => Plot.PlotOptions
): Element {
	return Plot.plot({ ...options({ ...readerOf(language), width }), document });
}

/** The panel of figures by year that holds all rows; they must be rows that may share one. */
export function drawYears(
	studio: Studio,
	rows: readonly ObservationDetail[],
	language: Language,
	width: Width
): Element {
	const panels = panelsOf(rows);
	const [assessed] = panels;
	if (!assessed || panels.length > 1)
		throw new Error(`rows of one panel expected, got ${panels.length}`);
	const { panel } = assessed;
	return draw(studio, language, width, (context) =>
		yearLines(
			panel,
			{ range: valueRange(panel.points), unit: conceptUnit(rows[0]!, context) },
			context
		)
	);
}

/** The schedule of one municipality. */
export function drawSteps(
	studio: Studio,
	steps: readonly ScheduleStepDetail[],
	language: Language,
	width: Width
): Element {
	return draw(studio, language, width, (context) => scheduleBands(scheduleRows(steps), context));
}

/** The grades of one municipality. */
export function drawGrades(
	studio: Studio,
	grades: readonly EvaluationDetail[],
	language: Language,
	width: Width
): Element {
	return draw(studio, language, width, (context) => gradeGrid(grades, context));
}

/** The row of dots of the first of some series, with the numbers of the scale that they share. */
export function drawDots(
	studio: Studio,
	rows: readonly ObservationDetail[],
	language: Language,
	width: Width
): Element {
	const { shared } = dotRows(rows, 'unit', { all: rows, residents: [] });
	return draw(studio, language, width, (context) =>
		dotTrack(
			shared[0]!,
			{
				range: dotRange(shared),
				unit: conceptUnit(rows[0]!, context),
				shared: true,
				labelled: true,
				signed: false
			},
			context
		)
	);
}

/** Figures of one indicator of the real data, as a concept of the theme takes them up. */
export async function realIndicator(
	studio: Studio,
	theme: string,
	indicator: string
): Promise<ObservationDetail[]> {
	const rows = conceptsOf(await studio.figures(theme), theme).flatMap((c) => c.rows);
	const own = rows.filter((r) => r.indicator_id === indicator);
	if (own.length === 0) throw new Error(`no concept of ${theme} takes up ${indicator}`);
	return own;
}

/** Rows of one municipality. */
export const ofCity = <R extends { municipality: string }>(rows: readonly R[], slug: string): R[] =>
	rows.filter((r) => r.municipality === slug);
