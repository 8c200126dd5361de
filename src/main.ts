import { mount } from 'svelte';
import frame from 'virtual:site';
import App from './App.svelte';
import './app.css';
import './print.css';
import { Engine, UnreachableError } from './engine';
import { PAGES, type PageComponent, type SuggestionsComponent } from './page';
import { findRoute } from './page-info';
import { VIEWS } from './query';
import { readPath, type PageKind } from './routes';
import type { Site, SiteList, SiteLists } from './site';
import { siteUrlState } from './site-url-state';
import {
	Address,
	entryOf,
	newEntry,
	OnDemand,
	QueryCache,
	ScrollMemory,
	type Prepare,
	type RecordMove
} from './state';

const html = document.documentElement;
html.dataset['appState'] = 'starting';
const root = new URL(html.dataset['siteRoot'] ?? './', document.baseURI);
const components = new OnDemand<PageKind, PageComponent>(async (kind) => {
	try {
		return (await PAGES[kind].load()).default;
	} catch (cause) {
		throw new UnreachableError({ file: `${kind}.js` }, cause);
	}
});
const LISTS: { [L in SiteList]: () => Promise<{ default: SiteLists[L] }> } = {
	initiatives: () => import('virtual:initiative-names'),
	statistics: () => import('virtual:statistics'),
	framing: () => import('virtual:framing-statistics'),
	search: () => import('virtual:search-index'),
	synonyms: () => import('virtual:synonyms')
};
const lists = new OnDemand<SiteList, SiteLists[SiteList]>(async (name) => {
	try {
		return (await LISTS[name]()).default;
	} catch (cause) {
		throw new UnreachableError({ file: `${name}.js` }, cause);
	}
});
const list = <L extends SiteList>(name: L) => (lists.get(name) as SiteLists[L] | undefined) ?? null;
const site = (): Site => ({
	...frame,
	initiatives: list('initiatives'),
	statistics: list('statistics'),
	framing: list('framing'),
	search: list('search'),
	synonyms: list('synonyms')
});
/** What shows the suggestions of the search; wanted with its lists. */
const searchParts = new OnDemand<'suggestions', SuggestionsComponent>(async (name) => {
	try {
		return (await import('./page/search/Suggestions.svelte')).default;
	} catch (cause) {
		throw new UnreachableError({ file: `${name}.js` }, cause);
	}
});
const prepareSuggestions = async (): Promise<void> => {
	await Promise.all([
		searchParts.prepare('suggestions'),
		lists.prepare('search'),
		lists.prepare('synonyms')
	]);
};
history.scrollRestoration = 'manual';
/** What the browser keeps of an entry: its name, and where it was last scrolled to. */
const left = history.state as { place?: number } | null;
const entry = entryOf(left) ?? newEntry();
const places = new ScrollMemory(
	{
		position: () => scrollY,
		furthest: () => html.scrollHeight - innerHeight,
		scrollTo: (top) => scrollTo({ top, behavior: 'instant' }),
		nextFrame: (then) => void requestAnimationFrame(then),
		isComplete: () => html.dataset['appState'] === 'ready'
	},
	entry,
	left?.place
);
if (entryOf(left) === null) history.replaceState({ entry }, '');
/** The browser is told once the page rests: what it hears while a page is unloaded comes too late. */
let resting: ReturnType<typeof setTimeout> | undefined;
addEventListener(
	'scroll',
	() => {
		places.note();
		clearTimeout(resting);
		resting = setTimeout(() => {
			history.replaceState({ ...(history.state as object | null), place: places.place }, '');
		}, 150);
	},
	{ passive: true }
);
for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
	addEventListener(event, () => places.stop(), { passive: true, capture: true });

/** Fetches the lists and the code of the page at a path. */
const prepare: Prepare = (path) => {
	const route = path === null ? null : readPath(path);
	if (route === null) return null;
	const missing = (PAGES[route.page].needs ?? [])
		.map((name) => lists.prepare(name))
		.filter((coming) => coming !== null);
	if (missing.length === 0) return findRoute(path!, site()) && components.prepare(route.page);
	return Promise.all([...missing, components.prepare(route.page)]).then(() => {});
};
const address = new Address(root, new URL(location.href), prepare, places);
address.listen();
const urlState = siteUrlState(address, site);
const engine = new Engine({ siteRoot: root, views: VIEWS });
// Now, beside the page's own code: the first question would only come after that.
if (urlState.route !== null || urlState.pending) void engine.start();
// Once the engine has its files the network is free for what other pages need: they open without it later.
const stop = engine.onStatus((status) => {
	if (status.state !== 'ready' && !(status.state === 'loading' && status.part === 'starting'))
		return;
	stop();
	// Whoever needs it hears of a failure when it fails again.
	for (const name of Object.keys(LISTS) as SiteList[]) lists.prepare(name)?.catch(() => {});
	for (const kind of Object.keys(PAGES) as PageKind[]) components.prepare(kind)?.catch(() => {});
	searchParts.prepare('suggestions')?.catch(() => {});
});
if (left?.place !== undefined) places.returnTo(entry);
mount(App, {
	target: document.getElementById('app')!,
	props: {
		get site() {
			return site();
		},
		urlState,
		openView: (view: string, record: RecordMove) =>
			siteUrlState(new Address(root, new URL(view, root), prepare, null, record), site),
		components,
		engine,
		suggestions: {
			get component() {
				return searchParts.get('suggestions');
			},
			prepare: prepareSuggestions
		},
		runner: new QueryCache(engine)
	}
});
