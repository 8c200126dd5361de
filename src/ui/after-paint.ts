/**
 * Calls back when what stands in the document has been painted. A browser that paints nothing (a tab
 * behind another, a window that is minimized) draws no frames: there, after half a second.
 * @returns stops waiting
 */
export function afterPaint(then: () => void, view: Window = window): () => void {
	let frame = view.requestAnimationFrame(() => {
		frame = view.requestAnimationFrame(finish);
	});
	const timer = view.setTimeout(finish, 500);
	function stop(): void {
		view.cancelAnimationFrame(frame);
		view.clearTimeout(timer);
	}
	function finish(): void {
		stop();
		then();
	}
	return stop;
}
