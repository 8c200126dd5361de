import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../src/ui';

// A browser whose frames come when the test says so.

let frames: FrameRequestCallback[] = [];
const view = {
	requestAnimationFrame: (callback: FrameRequestCallback) => frames.push(callback),
	cancelAnimationFrame: () => (frames = []),
	setTimeout: (then: () => void, ms: number) => setTimeout(then, ms),
	clearTimeout: (timer: number) => clearTimeout(timer)
} as unknown as Window;
const drawFrame = () => {
	const due = frames;
	frames = [];
	for (const callback of due) callback(0);
};

beforeEach(() => {
	frames = [];
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('comes with the second frame, once', () => {
	const then = vi.fn();
	afterPaint(then, view);
	drawFrame();
	expect(then).not.toHaveBeenCalled();
	drawFrame();
	expect(then).toHaveBeenCalledOnce();
	vi.advanceTimersByTime(5_000);
	expect(then).toHaveBeenCalledOnce();
});

test('comes after half a second where nothing is painted', () => {
	const then = vi.fn();
	afterPaint(then, view);
	vi.advanceTimersByTime(499);
	expect(then).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(then).toHaveBeenCalledOnce();
	drawFrame();
	drawFrame();
	expect(then).toHaveBeenCalledOnce();
});

test('does not come once it is stopped', () => {
	const then = vi.fn();
	afterPaint(then, view)();
	drawFrame();
	drawFrame();
	vi.advanceTimersByTime(5_000);
	expect(then).not.toHaveBeenCalled();
});
