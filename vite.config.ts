import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { engine } from './scripts/engine/engine-plugin.ts';
import { pages } from './scripts/site/pages-plugin.ts';
import { site } from './scripts/site/site-plugin.ts';

const here = import.meta.dirname;

export default defineConfig({
	root: 'src',
	publicDir: '../public',
	cacheDir: '../node_modules/.vite',
	// Relative: the built site works below any folder of any host.
	base: './',
	appType: 'mpa',
	plugins: [
		svelte({ configFile: false }),
		engine(),
		site(resolve(here, 'data')),
		pages(resolve(here, 'data'))
	],
	build: {
		outDir: '../dist',
		emptyOutDir: true,
		target: 'es2022',
		// The content security policy allows neither data: scripts nor inline code.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		// Says which files a page needs: build-pages.ts writes them into the page, and takes it away.
		manifest: 'parts.json',
		// Styles are one small file: they cannot be missing from a page whose code is there.
		cssCodeSplit: false
	},
	worker: { format: 'es' },
	server: { host: 'localhost', port: 5173 },
	preview: { host: 'localhost', port: 4173 },
	test: {
		root: here,
		// No test measures time; a busy machine may take as long as it likes.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		// Left alone, a machine of two cores would run one worker.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					root: here,
					environment: 'node',
					// The files of a worker share what they import, and with it the database of the real
					// data. What a file spies on is restored after it.
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts', 'tests/**/*.server.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'server',
					root: here,
					environment: 'node',
					// One worker: the files share what they import, and with it the databases.
					isolate: false,
					fileParallelism: false,
					include: ['tests/**/*.server.test.ts']
				}
			},
			{
				extends: true,
				// Without the browser condition Svelte resolves to its server build: effects never run.
				resolve: { conditions: ['browser'] },
				test: {
					name: 'svelte',
					root: here,
					environment: 'happy-dom',
					include: ['tests/**/*.svelte.test.ts']
				}
			}
		]
	}
});
