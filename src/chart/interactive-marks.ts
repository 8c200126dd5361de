import type { RenderFunction } from '@observablehq/plot';

/** What a mark says and where it leads. */
export interface MarkLink {
	/** Key of the observation whose card it opens. */
	source: string;
	/** What is announced: city, year, value, unit, kind, warnings. */
	label: string;
}

/**
 * A render transform that makes each element of a dot mark a control: it opens the source card of
 * its figure, can be reached by keyboard (one tab stop a drawing, arrows move on) and says what it is.
 */
export function interactiveMarks(data: readonly MarkLink[]): RenderFunction {
	return function (index, scales, values, dimensions, context, next) {
		const group = next!(index, scales, values, dimensions, context);
		const places = [...index];
		Array.from(group?.children ?? []).forEach((element, i) => {
			const item = data[places[i]!];
			if (!item) return;
			element.setAttribute('data-source', item.source);
			element.setAttribute('role', 'button');
			element.setAttribute('tabindex', '-1');
			element.setAttribute('aria-haspopup', 'dialog');
			element.setAttribute('aria-label', item.label);
			element.setAttribute('class', 'control');
			const title = context.document.createElementNS('http://www.w3.org/2000/svg', 'title');
			title.textContent = item.label;
			element.append(title);
		});
		return group;
	};
}
