import { describe, expect, test } from 'vitest';
import { ScrollMemory } from '../../src/state';

/** A page that grows, with frames drawn by hand. */
function fakePage(place?: number) {
	const page = { y: 0, furthest: 0, complete: false, frames: [] as (() => void)[] };
	const memory = new ScrollMemory(
		{
			position: () => page.y,
			furthest: () => page.furthest,
			scrollTo: (y) => (page.y = Math.min(y, page.furthest)),
			nextFrame: (then) => page.frames.push(then),
			isComplete: () => page.complete
		},
		'first',
		place
	);
	const draw = (frames = 1) => {
		for (let i = 0; i < frames; i++) for (const step of page.frames.splice(0)) step();
	};
	const show = (furthest: number, complete: boolean) => {
		Object.assign(page, { furthest, complete });
		draw();
	};
	const scroll = (y: number) => {
		page.y = y;
		memory.note();
	};
	return { page, memory, draw, show, scroll };
}

/** A page that was left far down for another one. */
function left() {
	const fake = fakePage();
	fake.show(6000, true);
	fake.scroll(5033);
	fake.memory.enter('second');
	fake.scroll(0);
	fake.show(900, true);
	return fake;
}

describe('ScrollMemory', () => {
	test('goes back to where an entry was left, once the page is long enough', () => {
		const { page, memory, draw, show } = left();
		show(400, false);
		memory.returnTo('first');
		draw();
		expect(page.y).toBe(400);
		show(3000, false);
		expect(page.y).toBe(3000);
		show(6100, false);
		expect(page.y).toBe(5033);
	});
	test('stays there while drawings above get their height, then lets go', () => {
		const { page, memory, draw, show } = left();
		show(6000, true);
		memory.returnTo('first');
		draw();
		expect(page.y).toBe(5033);
		page.y = 5200;
		show(6200, true);
		expect(page.y).toBe(5033);
		draw(40);
		expect(page.frames).toEqual([]);
		page.y = 10;
		draw(3);
		expect(page.y).toBe(10);
	});
	test('what the page does meanwhile is not where the reader was', () => {
		const { page, memory, draw, show, scroll } = left();
		memory.returnTo('first');
		scroll(120);
		show(6000, false);
		draw();
		expect(page.y).toBe(5033);
		expect(memory.place).toBe(5033);
	});
	test('a page that has become shorter is shown at its end', () => {
		const { page, memory, show, draw } = left();
		memory.returnTo('first');
		show(1000, true);
		draw(40);
		expect(page.y).toBe(1000);
		expect(memory.place).toBe(1000);
	});
	test('a reader who turns the wheel is left alone', () => {
		const { page, memory, show, draw } = left();
		memory.returnTo('first');
		show(2000, false);
		memory.stop();
		page.y = 300;
		show(6000, true);
		draw(5);
		expect(page.y).toBe(300);
	});
	test('a reader who drags the bar is left alone', () => {
		const { page, memory, show, draw } = left();
		memory.returnTo('first');
		show(2000, false);
		page.y = 300;
		draw(2);
		show(6000, true);
		expect(page.y).toBe(300);
		expect(memory.place).toBe(300);
	});
	test('going on to another entry ends the return', () => {
		const { page, memory, show } = left();
		memory.returnTo('first');
		memory.enter('third');
		page.y = 0;
		show(6000, true);
		expect(page.y).toBe(0);
	});
	test('an entry that was never shown begins at its start, one that was left before the page was loaded does not', () => {
		const fresh = fakePage();
		fresh.memory.returnTo('unknown');
		fresh.show(6000, true);
		expect(fresh.page.y).toBe(0);
		const known = fakePage(700);
		known.memory.returnTo('first');
		known.show(6000, true);
		expect(known.page.y).toBe(700);
	});
	test('a page that never comes is given up', () => {
		const { page, memory, draw } = left();
		memory.returnTo('first');
		page.furthest = 100;
		draw(2000);
		expect(page.frames).toEqual([]);
	});
});
