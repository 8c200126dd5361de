const DASH = /^[-‐‑‒–—―−－ー]$/u;

/**
 * What stands in a cell of the document: a number, words in place of one, or a dash, by which the cell
 * says that it has neither.
 */
export function cellContent(cell: {
	value: number | null;
	value_text: string;
}): 'number' | 'words' | 'dash' {
	if (cell.value !== null) return 'number';
	return DASH.test(cell.value_text.trim()) ? 'dash' : 'words';
}
