/** Room between a mark and its words, and between them and the edge of the window, in pixels. */
const GAP = 8;
/** Marks with words: the accessible name, or what the drawing gives them as a title. */
const NAMED = '[aria-label], :has(> title)';

/**
 * Shows the words of the marks in an element at once, to a mouse that points at one and to a keyboard
 * that reaches one; Escape takes them away. Titles that a browser would show late are held back meanwhile.
 * @returns what stops it
 */
export function showTips(root: HTMLElement): () => void {
	let tip: HTMLElement | null = null;
	let mark: Element | null = null;
	let held: Element | null = null;

	function hide(): void {
		tip?.remove();
		if (held && mark?.isConnected) mark.append(held);
		tip = mark = held = null;
	}

	function show(target: EventTarget | null): void {
		const found = target instanceof Element ? target.closest(NAMED) : null;
		if (found === mark) return;
		hide();
		if (!found || !root.contains(found) || found === root || found.closest('.areas')) return;
		if (found.matches('svg')) return;
		const title = found.querySelector(':scope > title');
		const words = found.getAttribute('aria-label') ?? title?.textContent ?? '';
		if (words === '') return;
		mark = found;
		held = title;
		title?.remove();
		tip = document.createElement('div');
		tip.className = 'tip';
		// The mark says the same by its name.
		tip.setAttribute('aria-hidden', 'true');
		tip.setAttribute('popover', 'manual');
		tip.textContent = words;
		root.append(tip);
		tip.showPopover?.();
		place(tip, found.getBoundingClientRect());
	}

	const over = (event: PointerEvent) => {
		if (event.pointerType !== 'touch') show(event.target);
	};
	const focus = (event: FocusEvent) => {
		if (event.target instanceof Element && event.target.matches(':focus-visible'))
			show(event.target);
	};
	const key = (event: KeyboardEvent) => {
		if (event.key === 'Escape') hide();
	};
	root.addEventListener('pointerover', over);
	root.addEventListener('pointerleave', hide);
	root.addEventListener('pointerdown', hide);
	root.addEventListener('focusin', focus);
	root.addEventListener('focusout', hide);
	root.addEventListener('keydown', key);
	addEventListener('scroll', hide, { passive: true, capture: true });
	return () => {
		hide();
		root.removeEventListener('pointerover', over);
		root.removeEventListener('pointerleave', hide);
		root.removeEventListener('pointerdown', hide);
		root.removeEventListener('focusin', focus);
		root.removeEventListener('focusout', hide);
		root.removeEventListener('keydown', key);
		removeEventListener('scroll', hide, { capture: true });
	};
}

/** Above the mark where there is room, else below it, and never beyond the window. */
function place(tip: HTMLElement, mark: DOMRect): void {
	const { width, height } = tip.getBoundingClientRect();
	const middle = mark.left + mark.width / 2 - width / 2;
	const left = Math.max(GAP, Math.min(middle, innerWidth - width - GAP));
	const above = mark.top - height - GAP;
	tip.style.left = `${left}px`;
	tip.style.top = `${above >= GAP ? above : mark.bottom + GAP}px`;
}
