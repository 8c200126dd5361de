import * as Plot from '@observablehq/plot';
import type { ChartContext } from '../chart';

/** Options of a plot for a context: a width and the reader's choices. */
export type DrawingOptions = (context: ChartContext) => Plot.PlotOptions;

/**
 * Makes a drawing as it stands in a page.
 * @param label what it shows, for those who do not see it
 * @param document where it is made outside a browser
 */
export function drawPlot(
	options: DrawingOptions,
	context: ChartContext,
	label: string,
	document?: Document
): SVGSVGElement {
	const drawing = Plot.plot({
		...options(context),
		...(document && { document })
	}) as SVGSVGElement;
	// Plot brings an inline style sheet, which the content security policy refuses; app.css holds those rules.
	drawing.querySelector('style')?.remove();
	// Plot names its groups after their marks ('dot', 'rule'): nothing for a reader, and a name without a role.
	for (const group of drawing.querySelectorAll('g[aria-label]:not([role])'))
		group.removeAttribute('aria-label');
	drawing.setAttribute('role', 'group');
	drawing.setAttribute('aria-label', label);
	return drawing;
}
