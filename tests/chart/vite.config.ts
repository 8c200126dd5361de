import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/** `npm run gallery`: shows the kept drawings, and changed ones beside them, with the app's style. */
export default defineConfig({
	root,
	publicDir: false,
	cacheDir: resolve(root, 'node_modules/.vite-gallery'),
	appType: 'mpa',
	server: { host: 'localhost', port: 5174, open: '/tests/chart/gallery.html' },
	optimizeDeps: { noDiscovery: true }
});
