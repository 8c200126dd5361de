import { afterEach, beforeEach, expect, test } from 'vitest';
import { showTips } from '../../src/ui/tips';

let root: HTMLElement;
let stop = () => {};
beforeEach(() => {
	document.body.innerHTML = `<div><svg aria-label="図"><g><circle aria-label="宇部市 17業務"><title>宇部市 17業務</title></circle><rect><title>令和4年度 策定</title></rect></g><path></path></svg></div>`;
	root = document.querySelector('div')!;
	stop = showTips(root);
});
afterEach(() => {
	stop();
});
const at = (selector: string) => document.querySelector(selector)!;
const point = (selector: string, pointerType = 'mouse') =>
	at(selector).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType }));
const tip = () => document.querySelector('.tip')?.textContent ?? null;

test('a mark says its words at once, and the browser does not say them again', () => {
	point('circle');
	expect(tip()).toBe('宇部市 17業務');
	expect(at('circle').querySelector('title')).toBeNull();
	expect(at('circle').getAttribute('aria-label'), 'the name stays').toBe('宇部市 17業務');
	expect(at('.tip').getAttribute('aria-hidden')).toBe('true');
	point('rect');
	expect(tip()).toBe('令和4年度 策定');
	expect(at('circle').querySelector('title'), 'the title is back').not.toBeNull();
});

test('the drawing as a whole, bare ground and a touch say nothing', () => {
	point('path');
	expect(tip()).toBeNull();
	point('circle', 'touch');
	expect(tip()).toBeNull();
});

test('Escape and leaving take it away', () => {
	point('circle');
	at('circle').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	expect(tip()).toBeNull();
	point('rect');
	root.dispatchEvent(new PointerEvent('pointerleave'));
	expect(tip()).toBeNull();
	expect(at('rect').querySelector('title')).not.toBeNull();
});
