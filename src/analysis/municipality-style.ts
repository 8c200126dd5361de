/** How a municipality looks in every chart: a colour (a custom property that follows light and dark) and a symbol. */
export interface MunicipalityStyle {
	colour: string;
	symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star';
}

const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;

/**
 * The look of a municipality, the same everywhere.
 * @param order its `sort_order` in the data, from 1
 */
export function municipalityStyle(order: number): MunicipalityStyle {
	const i = (order - 1) % SYMBOLS.length;
	return { colour: `var(--municipality-${i + 1})`, symbol: SYMBOLS[i]! };
}
