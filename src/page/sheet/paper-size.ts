export type Orientation = 'portrait' | 'landscape';

/** What can be printed on of a sheet of A4 with margins of 15 mm, in millimetres. */
export const PAPER: Readonly<Record<Orientation, { width: number; height: number }>> = {
	portrait: { width: 180, height: 267 },
	landscape: { width: 267, height: 180 }
};

/**
 * Has the browser print the page on A4 of an orientation, and nothing but the sheet.
 * @returns what takes that back
 */
export function setPageSize(orientation: Orientation): () => void {
	const style = new CSSStyleSheet();
	style.replaceSync(`@page { size: A4 ${orientation}; margin: 15mm; }`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
	document.documentElement.dataset['sheet'] = orientation;
	return () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
		delete document.documentElement.dataset['sheet'];
	};
}
