import {
	freeText,
	oneOf,
	severalOf,
	valuesOf,
	type PageParams,
	type ParamSpec
} from '../state/filters';
import { sheetText } from '../text/sheet';

/** How many figures one sheet holds. */
export const MOST_FIGURES = 4;

/**
 * A figure in the address of a sheet: path below the site's root without the language, choices of its
 * page, and its id: `theme/rpa/?m=ube#schedule`.
 */
const FIGURE = /^(?!en\/|sheet\/)(?<view>[a-z0-9/-]*(?:\?[^#\s]*)?)#(?<id>[A-Za-z][\w-]*)$/;
const ENGLISH = /^en\//;

/** What the address of a sheet may say. */
export const sheetParams: readonly ParamSpec[] = [
	severalOf('f', MOST_FIGURES, (value) => FIGURE.test(value), {
		ja: sheetText.ja.expected(MOST_FIGURES),
		en: sheetText.en.expected(MOST_FIGURES)
	}),
	oneOf('paper', ['portrait', 'landscape']),
	freeText('title')
];

/** The figures of a sheet, as its address names them. */
export const sheetFigures = (params: PageParams): readonly string[] => valuesOf(params, 'f');

/** The choices of a sheet with other figures. */
export function withFigures(params: PageParams, figures: readonly string[]): PageParams {
	const { f: _, ...rest } = params;
	return figures.length === 0 ? rest : { f: figures.join('\n'), ...rest };
}

/** A figure as a sheet's address names it. */
export const figureAddress = (view: string, id: string): string =>
	`${view.replace(ENGLISH, '')}#${id}`;

/** The view below the site's root that shows a figure, and the figure's id in it; the reverse of `figureAddress`. */
export function readFigure(address: string): { view: string; id: string } {
	const { view = '', id = '' } = FIGURE.exec(address)?.groups ?? {};
	return { view, id };
}
