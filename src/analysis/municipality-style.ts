/** How a municipality looks in every chart: a colour (a custom property that follows light and dark) and a symbol. */
export interface MunicipalityStyle {
	colour: string;
	symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'cross';
}

const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;

/** Styles that can be told apart by eye; more than five colours cannot. */
export const DISTINCT_STYLES: readonly MunicipalityStyle[] = SYMBOLS.map((symbol, i) => ({
	colour: `var(--municipality-${i + 1})`,
	symbol
}));

/** The style of all further municipalities, which are told apart by name only. */
export const NEUTRAL_STYLE: MunicipalityStyle = {
	colour: 'var(--municipality-other)',
	symbol: 'cross'
};

/**
 * Styles of municipalities that are shown together, by slug. Each has the style of its place in the
 * data, the same on every page; where two of the first five have the same one, the later takes a free
 * one. All beyond five are neutral.
 * @param order slugs of all municipalities in the order of the data
 * @param seen slugs that are shown together, the most important first
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
		const style = DISTINCT_STYLES[placeOf(slug) % DISTINCT_STYLES.length]!;
		if (free.delete(style)) styles.set(slug, style);
	}
	for (const slug of distinct)
		if (!styles.has(slug)) {
			const [next] = free;
			free.delete(next!);
			styles.set(slug, next!);
		}
	return styles;
}
