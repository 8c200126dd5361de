import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../src/domain';
import { listPages } from '../src/page-info';
import { EACH_PAGES, SINGLE_PAGES, type PageKind } from '../src/routes';
import { openRealDb, readRealEntries } from './lib/real-data';
import { partsOf, wordsOf, worldOf } from './lib/rendered-page';

// Every sentence that the pages compute out of the data as it is published. A change of a word, a rule or a
// figure shows here as a change of sentences; `npm run sentences` writes them anew, to be read before
// they are committed.

const real = worldOf(readRealEntries(), await openRealDb());
const KINDS: readonly PageKind[] = ['home', ...SINGLE_PAGES, ...EACH_PAGES];

/** What a page says, one line each: its answer, and of each figure the title, the sentence and the notes. */
function sentencesOf(html: string): string[] {
	const figure = (part: string) => [
		`## ${partsOf(part, 'h[23]').map(wordsOf)[0] ?? ''}`,
		...partsOf(part, 'p', 'class="sentence').map(wordsOf),
		...partsOf(part, 'p', 'class="note').map((note) => `- ${wordsOf(note)}`)
	];
	return [
		...partsOf(html, 'p', 'class="lead').map(wordsOf),
		...partsOf(html, 'p', 'data-summary').map(wordsOf),
		...partsOf(html, 'figure').flatMap(figure)
	];
}

async function sentencesOfKind(kind: PageKind, language: Language): Promise<string> {
	const pages = listPages(real.site).filter((p) => p.kind === kind && p.language === language);
	const parts: string[] = [];
	for (const { path, heading } of pages) {
		const { html } = await real.render(path);
		parts.push([`# ${heading} (${path})`, ...sentencesOf(html), ''].join('\n'));
	}
	return parts.join('\n');
}

describe.each(LANGUAGES)('the sentences in %s are those that were read', (language) => {
	test.each(KINDS)('%s', async (kind) => {
		const sentences = await sentencesOfKind(kind, language);
		await expect(sentences).toMatchFileSnapshot(`data/sentences/${language}/${kind}.txt`);
	});
});
