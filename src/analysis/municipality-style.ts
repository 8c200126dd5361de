/** How a municipality looks in every chart: a colour (a custom property that follows light and dark) and a symbol. */
export interface MunicipalityStyle {
	colour: string;
	symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'cross';
}

const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;

/** The looks that eyes tell apart; more colours than these are not. */
export const DISTINCT_STYLES: readonly MunicipalityStyle[] = SYMBOLS.map((symbol, i) => ({
	colour: `var(--municipality-${i + 1})`,
	symbol
}));

/** The look of every further municipality, which its name has to tell apart. */
export const NEUTRAL_STYLE: MunicipalityStyle = {
	colour: 'var(--municipality-other)',
	symbol: 'cross'
};

/**
 * The looks of municipalities that are seen together, by slug. Each has the look of its place in the
 * data, the same on every page; where two of the first five have the same, the later one takes a free
 * one. All beyond five are neutral.
 * @param order slugs of all municipalities in the order of the data
 * @param seen slugs that are seen together, those that matter most first
 */
export function municipalityStyles(
	order: readonly string[],
	seen: readonly string[]
): Map<string, MunicipalityStyle> {
	const placeOf = (slug: string) => (order.includes(slug) ? order.indexOf(slug) : order.length);
	const distinct = [...new Set(seen)]
		.slice(0, DISTINCT_STYLES.length)
		.sort((a, b) => placeOf(a) - placeOf(b));
	const free = new Set(DISTINCT_STYLES);
	const styles = new Map<string, MunicipalityStyle>();
	for (const slug of distinct) {
		const own = DISTINCT_STYLES[placeOf(slug) % DISTINCT_STYLES.length]!;
		if (free.delete(own)) styles.set(slug, own);
	}
	for (const slug of distinct)
		if (!styles.has(slug)) {
			const [next] = free;
			free.delete(next!);
			styles.set(slug, next!);
		}
	return styles;
}
