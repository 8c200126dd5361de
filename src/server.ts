import { render } from 'svelte/server';
import App from './App.svelte';
import { PAGES, type PageComponent } from './page';
import { findRoute } from './page-info';
import { siteRootFrom, type PageKind } from './routes';
import type { Site } from './site';
import { siteUrlState } from './site-url-state';
import { Address, OnDemand, type QueryRunner } from './state';

/** Stands for the site's root, which a page made in advance does not know. */
const ROOT = new URL('https://site.invalid/');

/** What a page needs to be rendered outside a browser. */
export interface RenderContext {
	site: Site;
	/** Asked for the rows it knows only; effects do not run. */
	runner: QueryRunner;
	/** Where drawings are made. */
	document: Document;
}

/**
 * Renders the app as it opens at an address; the counterpart of `main.ts`. What hangs on rows that
 * the runner does not know is left out. Links lead from the page's own folder, so that the site may
 * stand below any.
 * @param address path below the site root and choices: '', 'en/theme/rpa/?m=ube,mine'
 * @returns the HTML of the element that the app is mounted in
 */
export async function renderApp(
	address: string,
	{ site, runner, document }: RenderContext
): Promise<string> {
	const url = new URL(address, ROOT);
	const path = url.pathname.slice(ROOT.pathname.length);
	const kind = findRoute(path, site)?.page;
	const load = async (each: PageKind) => (await PAGES[each].load()).default;
	const known: [PageKind, PageComponent][] = kind ? [[kind, await load(kind)]] : [];
	const { body } = render(App, {
		props: {
			site,
			urlState: siteUrlState(new Address(ROOT, url), () => site),
			openView: (view: string) => siteUrlState(new Address(ROOT, new URL(view, ROOT)), () => site),
			components: new OnDemand(load, known),
			engine: { status: { state: 'ready' }, onStatus: () => () => {}, retry: async () => {} },
			runner,
			drawingDocument: document
		}
	});
	return body.replaceAll(' href="/', ` href="${siteRootFrom(path)}`);
}
