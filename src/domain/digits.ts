const FULL_WIDTH = /[！-～　]/g;

/**
 * Maps full-width ASCII and the ideographic space to their half-width forms, one character for one,
 * so that positions in the result are positions in the input. Other compatibility characters
 * (㎡, ㎞, ①) stay as they are: they are part of what is printed.
 */
export function halfWidth(text: string): string {
	return text.replace(FULL_WIDTH, (c) =>
		c === '　' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)
	);
}
