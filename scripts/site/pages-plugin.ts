import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { loadModule } from './load-module.ts';

/**
 * Gives the development server the same pages that `build-pages.ts` writes into `dist/`, and the
 * preview server the habits of a static host: a folder without its slash is redirected, an unknown
 * path shows `404.html`.
 * @param data the folder of the hand-kept CSV files
 */
export function pages(data: string): Plugin {
	return {
		name: 'machikurabe-pages',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = pathBelow(server.config.base, request);
				if (path !== '' && !path?.endsWith('/')) return next();
				developPage(server, data, path).then((html) => {
					if (html === null) return next();
					response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
				}, next);
			});
		},
		configurePreviewServer(server) {
			const { base, build, root } = server.config;
			const dist = resolve(root, build.outDir);
			server.middlewares.use((request, response, next) => {
				const path = pathBelow(base, request);
				if (!path || path.endsWith('/') || !existsSync(resolve(dist, path, 'index.html')))
					return next();
				const search = /\?.*$/.exec(request.url ?? '')?.[0] ?? '';
				response.writeHead(301, { Location: `./${path.split('/').at(-1)}/${search}` }).end();
			});
			return () => {
				server.middlewares.use((request, response, next) => {
					// Vite has already turned the address of a page into that of its file.
					const file = (request.url ?? '').replace(/[?#].*$/, '');
					if (file.endsWith('.html') && existsSync(resolve(dist, `.${file}`))) return next();
					const html = readFileSync(resolve(dist, '404.html'));
					response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
				});
			};
		}
	};
}

/** The page of a path as the development server sends it; null where the site has no such page. */
async function developPage(
	server: ViteDevServer,
	data: string,
	path: string
): Promise<string | null> {
	const { listPages } =
		await loadModule<typeof import('../../src/page-info')>('../../src/page-info.ts');
	const { readSite } = await loadModule<typeof import('./site')>('site.ts');
	const { fillTemplate } = await loadModule<typeof import('./page-html')>('page-html.ts');
	const page = listPages(readSite(data)).find((each) => each.path === path);
	if (!page) return null;
	const template = readFileSync(resolve(server.config.root, 'index.html'), 'utf8');
	return server.transformIndexHtml(
		`/${path}`,
		fillTemplate(template, page, { policy: null, parts: [] })
	);
}

/** The path that a request asks for below the base; null where it asks for none. */
function pathBelow(base: string, request: IncomingMessage): string | null {
	const url = request.url ?? '/';
	const original = 'originalUrl' in request ? String(request.originalUrl) : url;
	const pathname = original.replace(/[?#].*$/, '');
	const prefix = base.startsWith('/') ? base : '/';
	return pathname.startsWith(prefix) ? pathname.slice(prefix.length) : null;
}
