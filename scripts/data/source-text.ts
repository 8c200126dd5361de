import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a source document, which stands outside the project. */
export interface SourceText {
	/** Name for messages: `ube.txt`. */
	name: string;
	lines: readonly string[];
}

/**
 * The text of a document, the first that is at hand of `DIR/<name>.txt`; null when none is.
 * @param names that the file may have, without the ending
 */
export function readSource(directory: string, names: readonly string[]): SourceText | null {
	const name = names.map((each) => `${each}.txt`).find((each) => existsSync(join(directory, each)));
	return name === undefined
		? null
		: { name, lines: readFileSync(join(directory, name), 'utf8').split(/\r\n|\n/) };
}

/** Text without any white space: PDF texts hold it in odd places. */
export const squeeze = (text: string): string => text.replace(/\s/g, '');

/**
 * Text as titles and cell words are compared: without white space, full-width forms and the
 * radicals that PDF texts use for ideographs (⾏, ⺠) as the usual characters.
 */
export const fold = (text: string): string =>
	squeeze(text.normalize('NFKC')).replaceAll('⺠', '民');
