import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { listPages } from '../src/page-info';
import { notFoundPage } from './site/not-found-page';
import { CONTENT_SECURITY_POLICY, fillTemplate, findInline, moveAssets } from './site/page-html';
import { partsOf, type PartList } from './site/page-parts';
import { runScript, ScriptError } from './run/script-error';
import { readSite } from './site/site';

const DIST = resolve('dist');

/** Last part of `npm run build`: makes every page of the site out of the template that Vite built. */
await runScript(() => {
	const template = readFileSync(resolve(DIST, 'index.html'), 'utf8');
	if (!template.includes('{{lang}}'))
		throw new ScriptError(['pages: dist/index.html is not the template; run npm run build']);
	const list = JSON.parse(readFileSync(resolve(DIST, 'parts.json'), 'utf8')) as PartList;
	const pages = listPages(readSite(resolve('data')));
	for (const page of pages) {
		const assets = moveAssets(template, page.path);
		const head = { policy: CONTENT_SECURITY_POLICY, parts: partsOf(list, page) };
		writePage(`${page.path}index.html`, fillTemplate(assets, page, head));
	}
	// Of use only here; no page asks for it.
	rmSync(resolve(DIST, 'parts.json'));
	writePage('404.html', notFoundPage(process.env['SITE_PATH'] ?? '/'));
	console.log(`pages: ${pages.length} pages and 404.html in dist`);
});

/** Writes one page below `dist/`, unless it holds code or styles that its own policy refuses. */
function writePage(path: string, html: string): void {
	const inline = findInline(html);
	if (inline.length > 0)
		throw new ScriptError(
			inline.map((tag) => `pages: ${path}: inline code is not allowed: ${tag}`)
		);
	const file = resolve(DIST, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, html);
}
