import type { Page } from '@playwright/test';

/** The page as a reader would save it as PDF, in the size that it asks for. */
export async function saveAsPdf(page: Page): Promise<string> {
	return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
}

/** How many sheets a PDF has. */
export function pageCount(pdf: string): number {
	return pageSizes(pdf).length;
}

/** Width and height of the sheets of a PDF, in points. */
export function pageSizes(pdf: string): [number, number][] {
	return [...pdf.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
		([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]
	);
}
