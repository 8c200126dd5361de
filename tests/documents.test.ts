import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const DOCUMENTS = [
	'README.md',
	'CONTRIBUTING.md',
	'data/README.md',
	'data/CHANGELOG.md',
	'data/DICTIONARY.md',
	'tests/data/open-world/README.md'
];

const read = (path: string) => readFileSync(path, 'utf8');

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (path: string): string[] =>
	[...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
		heading!
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
			.replaceAll(' ', '-')
	);

/** Whether a link, seen from a document, leads to a file and a heading that are there. */
function leadsSomewhere(document: string, link: string): boolean {
	const [file, anchor] = link.split('#') as [string, string?];
	const path = file === '' ? document : join(dirname(document), file);
	return existsSync(path) && (anchor === undefined || anchorsOf(path).includes(anchor));
}

test.each(DOCUMENTS)('every link of %s leads to a file and a heading', (document) => {
	const links = [...read(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
	const local = links.filter((link) => !/^https?:/.test(link));
	expect(local.filter((link) => !leadsSomewhere(document, link))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'data/README.md'])(
	'every path that %s names is there',
	(document) => {
		const paths = [...read(document).matchAll(/`((?:src|tests|scripts|data)\/[^`<>* ]*)`/g)];
		expect(paths.length).toBeGreaterThan(5);
		expect(paths.map(([, path]) => path!).filter((path) => !existsSync(path))).toEqual([]);
	}
);
