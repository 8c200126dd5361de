import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { DrawingTimes } from './drawing/timed-drawings';
import { expect, test } from './lib/page';
import { expectReady } from './lib/site';

// Strip and map of 1,741 municipalities, each paired in one run with an empty chart. An empty chart took
// 3 ms where this was written, and what stands for 100 ms there may be 30 of them.

/** The drawings as a script of their own, made of the app's code. */
async function scriptOfDrawings(): Promise<string> {
	const built = (await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: {
				entry: resolve(import.meta.dirname, 'drawing/timed-drawings.ts'),
				formats: ['iife'],
				name: 'drawings'
			}
		}
	})) as Rolldown.RolldownOutput[];
	return built[0]!.output[0].code;
}

test('all municipalities are drawn in the time of at most thirty empty charts', async ({
	browser
}) => {
	const page = await browser.newPage();
	await page.setContent('<!doctype html><html lang="ja"><title>.</title><body></body></html>');
	await page.addScriptTag({ content: await scriptOfDrawings() });
	for (const width of [360, 640]) {
		const times = await page.evaluate(
			(w) =>
				(
					globalThis as unknown as {
						drawings: { timeDrawings: (width: number) => DrawingTimes };
					}
				).drawings.timeDrawings(w),
			width
		);
		const words = `at ${width} px: ${Object.entries(times)
			.map(([name, ms]) => `${name} ${ms.toFixed(1)} ms`)
			.join(', ')}`;
		expect(times.strip / times.empty, words).toBeLessThan(30);
		expect(times.map / times.empty, words).toBeLessThan(30);
		console.log(words);
	}
	await page.close();
});

/** Milliseconds between frames while something is done, at the median. */
async function frameGap(page: Page, act: () => Promise<void>): Promise<number> {
	await page.evaluate(() => {
		const frames: number[] = [];
		const sampling = globalThis as unknown as { frames?: number[] };
		sampling.frames = frames;
		const next = (time: number) => {
			frames.push(time);
			if (sampling.frames === frames) requestAnimationFrame(next);
		};
		requestAnimationFrame(next);
	});
	await act();
	const gaps = await page.evaluate(() => {
		const sampling = globalThis as unknown as { frames?: number[] };
		const frames = sampling.frames ?? [];
		delete sampling.frames;
		return frames.slice(1).map((time, i) => time - frames[i]!);
	});
	return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
}

test('on a phone the pointer and the page move over 1,741 dots as over text', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('./statistic/tax-collection-rate/?m=352021&group=all');
	await expectReady(page);
	const dots = page.locator('figure#strip .drawing');
	const text = page.locator('h1');

	/** Moves the pointer to and fro over a part of the page. */
	const hover = async (part: Locator) => {
		await part.scrollIntoViewIfNeeded();
		const box = (await part.boundingBox())!;
		for (let i = 0; i < 60; i++)
			await page.mouse.move(
				box.x + 8 + ((i * 37) % (box.width - 16)),
				box.y + box.height * (0.3 + 0.4 * ((i % 9) / 9))
			);
	};
	/** Scrolls a part of the page up and down. */
	const pan = async (part: Locator) => {
		await part.scrollIntoViewIfNeeded();
		for (let i = 0; i < 40; i++) await page.mouse.wheel(0, i % 8 < 4 ? 30 : -30);
	};
	for (const move of [hover, pan]) {
		await frameGap(page, () => move(text));
		const overText = await frameGap(page, () => move(text));
		const overDots = await frameGap(page, () => move(dots));
		const words = `${move.name}: ${overDots.toFixed(1)} ms a frame over the dots, ${overText.toFixed(1)} over text`;
		console.log(words);
		expect(overDots / overText, words).toBeLessThan(2.5);
	}
});
