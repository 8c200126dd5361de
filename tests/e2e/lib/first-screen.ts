import type { Page } from '@playwright/test';

/** What stands before the first drawing of a page. */
export interface FirstScreen {
	/** Upper edge of the first drawing from the top of the page, in heights of the window; null where there is none. */
	screens: number | null;
	/** Words that are to be seen before it, as `Intl.Segmenter` divides them; choices of lists not counted. */
	words: number;
	/** Height of the page in pixels. */
	height: number;
}

/** Measures the page that is open. */
export function measureFirstScreen(page: Page): Promise<FirstScreen> {
	return page.evaluate(() => {
		const main = document.querySelector('main')!;
		const drawing = [...main.querySelectorAll('svg')].find((svg) => {
			const { width, height } = svg.getBoundingClientRect();
			return width >= 100 && height >= 40;
		});
		const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
		let text = '';
		while (walker.nextNode()) {
			const node = walker.currentNode;
			if (drawing && node.compareDocumentPosition(drawing) !== Node.DOCUMENT_POSITION_FOLLOWING)
				break;
			const parent = node.parentElement!;
			const { width, height } = parent.getBoundingClientRect();
			if (width < 2 || height < 2 || !parent.checkVisibility()) continue;
			if (parent.closest('select, svg') === null) text += `${node.textContent} `;
		}
		const words = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });
		return {
			screens: drawing
				? (drawing.getBoundingClientRect().top + scrollY) / document.documentElement.clientHeight
				: null,
			words: [...words.segment(text)].filter((each) => each.isWordLike).length,
			height: document.documentElement.scrollHeight
		};
	});
}
