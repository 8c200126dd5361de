import { chromium, defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/run/find-chromium.js';

/** The site is tested below a folder: nothing in it may rely on standing at the root of its host. */
const SITE_PATH = '/some/sub/folder/';
const port = process.env['MACHIKURABE_TEST_PORT'] ?? '4183';
const site = `http://localhost:${port}${SITE_PATH}`;

const executablePath = findChromium({ downloaded: chromium.executablePath() });
if (!executablePath)
	throw new Error('no Chromium found; npm test installs one, or set CHROMIUM_PATH');

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	// No test measures time; a busy machine may take as long as it likes.
	timeout: 180_000,
	expect: { timeout: 60_000 },
	fullyParallel: true,
	workers: 2,
	retries: 0,
	reporter: 'list',
	use: {
		baseURL: site,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				// Else Chromium sometimes stops painting for good after its window was resized.
				'--disable-gpu-compositing',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --base ${SITE_PATH} --port ${port} --strictPort`,
		cwd: '..',
		url: site,
		timeout: 120_000,
		reuseExistingServer: false
	}
});
