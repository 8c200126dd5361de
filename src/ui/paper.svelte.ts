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

/** Whether drawings have little height, as the style sheets set it. */
export function isLow(place: Element): boolean {
	return getComputedStyle(place).getPropertyValue('--drawing-low') !== '';
}

/** Has all drawings drawn anew where their place has another width, before this returns. */
export function redrawAll(): void {
	layouts++;
	flushSync();
}

/**
 * Applies the styles of paper to the page as it is. Browsers count the sheets before they tell of the new
 * medium: what is drawn only then no longer changes how many there are.
 * @returns what takes that back
 */
function applyPrintStyles(): () => void {
	const changed: [MediaList, string][] = [];
	function visit(rules: CSSRuleList): void {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) {
				const { media } = rule;
				const { mediaText } = media;
				if (mediaText === 'print' || mediaText === 'screen') {
					changed.push([media, mediaText]);
					media.mediaText = mediaText === 'print' ? 'all' : 'not all';
				}
			}
			if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList);
		}
	}
	for (const sheet of document.styleSheets) visit(sheet.cssRules);
	return () => {
		for (const [media, mediaText] of changed) media.mediaText = mediaText;
	};
}

/**
 * Has drawings drawn for paper while the page is printed, at the width that the style sheet sets for
 * `data-paper`.
 * @returns what ends it
 */
export function followPrinting(): () => void {
	const html = document.documentElement;
	const isPrinting = matchMedia('print');
	let restore = () => {};
	const before = () => {
		html.dataset['paper'] = '';
		restore();
		restore = applyPrintStyles();
		redrawAll();
	};
	const after = () => {
		delete html.dataset['paper'];
		restore();
		restore = () => {};
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
