import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a source document, which stands outside the project. */
export interface SourceText {
	/** Name for messages: `ube.txt`. */
	name: string;
	lines: readonly string[];
}

/** The document of a municipality, `DIR/<slug>.txt`; null when it is not at hand. */
export function readSource(directory: string, slug: string): SourceText | null {
	const name = `${slug}.txt`;
	const path = join(directory, name);
	return existsSync(path) ? { name, lines: readFileSync(path, 'utf8').split(/\r\n|\n/) } : null;
}

/** Text without any white space: PDF texts hold it in odd places. */
export const squeeze = (text: string): string => text.replace(/\s/g, '');

/**
 * Text as titles and cell words are compared: without white space, full-width forms and the
 * radicals that PDF texts use for ideographs (⾏, ⺠) as the usual characters.
 */
export const fold = (text: string): string =>
	squeeze(text.normalize('NFKC')).replaceAll('⺠', '民');
