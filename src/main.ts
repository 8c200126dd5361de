import { mount } from 'svelte';
import site from 'virtual:site';
import App from './App.svelte';
import './app.css';
import { Engine } from './engine';
import { pathOf, readPath, type Route } from './routes';
import { Address, View } from './state';

const html = document.documentElement;
html.dataset['appState'] = 'starting';
const root = new URL(html.dataset['siteRoot'] ?? './', document.baseURI);
const address = new Address(root, new URL(location.href));
address.listen();
const known = new Set(site.themes.map((t) => t.theme_id));
const view = new View<Route>(
	address,
	{
		read: (path) => {
			const route = readPath(path);
			return route === null || (route.theme !== null && !known.has(route.theme)) ? null : route;
		},
		write: pathOf
	},
	{
		municipalities: site.municipalities.map((m) => m.slug),
		firstYear: site.firstYear,
		lastYear: site.lastYear
	}
);
mount(App, {
	target: document.getElementById('app')!,
	props: { site, view, engine: new Engine({ siteRoot: root }) }
});
