/**
 * Makes the marks in an element one stop of the tab key: arrow keys, Home and End go from one to another,
 * and the tab key comes back to the one left last.
 * @param selector finds the marks, links or buttons, in the order of walking
 * @returns an attachment; what it returns stops it
 */
export function rovingFocus(selector: string): (root: Element) => () => void {
	return (root) => {
		const marks = () => [...root.querySelectorAll<HTMLElement | SVGElement>(selector)];
		const stopAt = (target: Element | undefined) => {
			for (const mark of marks()) mark.setAttribute('tabindex', mark === target ? '0' : '-1');
		};
		const focus = (event: Event) => {
			const mark = (event.target as Element).closest(selector);
			if (mark) stopAt(mark);
		};
		const walk = (event: Event) => {
			const { key, target } = event as KeyboardEvent;
			const all = marks();
			const at = all.indexOf(target as SVGElement);
			const next = {
				ArrowRight: at + 1,
				ArrowDown: at + 1,
				ArrowLeft: at - 1,
				ArrowUp: at - 1,
				Home: 0,
				End: all.length - 1
			}[key];
			if (at < 0 || next === undefined) return;
			event.preventDefault();
			all[Math.min(Math.max(next, 0), all.length - 1)]!.focus();
		};
		const isStop = (mark: Element) => mark.getAttribute('tabindex') === '0';
		const keepOne = () => stopAt(marks().find(isStop) ?? marks()[0]);
		keepOne();
		const watch = new MutationObserver(keepOne);
		watch.observe(root, { childList: true, subtree: true });
		root.addEventListener('focusin', focus);
		root.addEventListener('keydown', walk);
		return () => {
			watch.disconnect();
			root.removeEventListener('focusin', focus);
			root.removeEventListener('keydown', walk);
		};
	};
}
