import { flushSync } from 'svelte';

let layouts = $state(0);

/** The layout of the page as far as drawings have to follow it at once, before anything is painted. */
export const paper = {
	/** Changes whenever drawings have to measure their place anew. */
	get layouts(): number {
		return layouts;
	}
};

/** The size of drawings against that on the screen, as the style sheets set it. */
export function drawingScale(place: Element): number {
	return Number(getComputedStyle(place).getPropertyValue('--drawing-scale')) || 1;
}

/** Has all drawings drawn anew where their place has another width, before this returns. */
export function redrawAll(): void {
	layouts++;
	flushSync();
}

/**
 * Has drawings drawn for paper while the page is printed. Browsers that lay the page out for print before
 * they say so have it exact; others print it at the width that the style sheet sets for `data-paper`.
 * @returns what ends it
 */
export function followPrinting(): () => void {
	const html = document.documentElement;
	const isPrinting = matchMedia('print');
	const before = () => {
		html.dataset['paper'] = '';
		redrawAll();
	};
	const after = () => {
		delete html.dataset['paper'];
		redrawAll();
	};
	addEventListener('beforeprint', before);
	addEventListener('afterprint', after);
	isPrinting.addEventListener('change', redrawAll);
	return () => {
		removeEventListener('beforeprint', before);
		removeEventListener('afterprint', after);
		isPrinting.removeEventListener('change', redrawAll);
	};
}
