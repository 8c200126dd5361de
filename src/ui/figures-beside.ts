/** The element that stands for a figure: the one given, or the first of it in the page. */
export function findFigure(observation: string, near: Element | null): Element | null {
	const own = near?.closest('[data-source]');
	const selector = `[data-source="${CSS.escape(observation)}"]`;
	if (own?.matches(selector) && own.isConnected) return own;
	const around = near === null ? null : surroundings(near);
	return (
		(around?.isConnected ? around.querySelector(selector) : null) ??
		document.querySelector(`.drawing ${selector}`) ??
		document.querySelector(`main ${selector}`)
	);
}

/** The keys of the figures that stand with one in its table or, outside tables, in its figure; each once. */
export function figuresBeside(figure: Element | null): string[] {
	if (figure === null) return [];
	const table = figure.closest('table');
	const all = surroundings(figure).querySelectorAll<HTMLElement | SVGElement>('[data-source]');
	const keys = [...all]
		.filter((one) => one.closest('table') === table)
		.map((one) => one.dataset['source']!);
	return [...new Set(keys)];
}

const surroundings = (element: Element): Element =>
	element.closest('table') ??
	element.closest('figure') ??
	element.closest('section') ??
	element.closest('main') ??
	document.body;
