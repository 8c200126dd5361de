/**
 * A quantile of sorted values, interpolated between its two neighbours as `quantile_cont` of SQL does;
 * null where there are none, and where it lies among values that are minus infinity.
 * @param share from 0 to 1
 */
export function quantile(sorted: readonly number[], share: number): number | null {
	if (sorted.length === 0) return null;
	const at = (sorted.length - 1) * share;
	const below = Math.floor(at);
	const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
	if (low === -Infinity) return null;
	return low + (high - low) * (at - below);
}
