import { mount } from 'svelte';
import site from 'virtual:site';
import App from './App.svelte';
import './app.css';
import { Engine } from './engine';
import { pageParams } from './page';
import { VIEWS } from './query';
import { pageInfo, pathOf, readPath, type Route } from './routes';
import { Address, UrlState } from './state';

const html = document.documentElement;
html.dataset['appState'] = 'starting';
const root = new URL(html.dataset['siteRoot'] ?? './', document.baseURI);
const address = new Address(root, new URL(location.href));
address.listen();
const urlState = new UrlState<Route>(
	address,
	{
		read: (path) => {
			const route = readPath(path);
			return route !== null && pageInfo(route, site) !== null ? route : null;
		},
		write: pathOf,
		params: (route) => pageParams(route, site)
	},
	{
		municipalities: site.municipalities.map((m) => m.slug),
		firstYear: site.firstYear,
		lastYear: site.lastYear
	}
);
mount(App, {
	target: document.getElementById('app')!,
	props: { site, urlState, engine: new Engine({ siteRoot: root, views: VIEWS }) }
});
