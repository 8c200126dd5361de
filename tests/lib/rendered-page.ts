import { openDrawingDocument } from '../../scripts/site/drawing-document';
import { renderPage, type RenderedPage } from '../../scripts/site/render-page';
import { describeSite } from '../../scripts/site/site';
import type { DataSet, Entries } from '../../src/domain/dataset';
import { listPages } from '../../src/page-info';
import { QueryCache } from '../../src/state';
import { readRealOfficial, type AskOnly } from './real-data';

/** A data set with the site that it makes, and what renders its pages. */
export interface World {
	site: ReturnType<typeof describeSite>;
	db: AskOnly;
	data: DataSet;
	/** Of all its pages. */
	paths: ReadonlySet<string>;
	render: (address: string) => Promise<RenderedPage>;
}

const document = openDrawingDocument();

/** The pages of a data set. */
export function worldOf(entries: Entries, { db, data }: Pick<World, 'db' | 'data'>): World {
	const site = describeSite(entries, readRealOfficial(), '2026-11-22');
	// Some queries are asked by every page of a kind.
	const engine = new QueryCache(db);
	return {
		site,
		db,
		data,
		paths: new Set(listPages(site).map((p) => p.path)),
		render: (address) => renderPage(address, { site, engine, document })
	};
}

/** A page's HTML as elements, to look into it closely; where that is not needed, `partsOf` is faster. */
export function parsePage({ html }: RenderedPage) {
	const root = document.createElement('div');
	root.innerHTML = html;
	return {
		all: (selector: string) => [...root.querySelectorAll(selector)],
		/** The words of what a selector finds, in one line. */
		text: (selector: string) =>
			oneLine([...root.querySelectorAll(selector)].map((e) => e.textContent).join(' '))
	};
}

/** The elements of a name in a piece of HTML, as HTML; of those that hold others of their name, a beginning. */
export function partsOf(html: string, name: string, attributes = ''): string[] {
	return html.match(new RegExp(`<${name}\\b[^>]*${attributes}[^>]*>[^]*?</${name}>`, 'g')) ?? [];
}

/** The words of a piece of HTML, in one line. */
export function wordsOf(html: string): string {
	const text = html.replaceAll(/<!--[^]*?-->|<[^>]*>/g, '');
	return oneLine(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
