import { groupBy } from '../domain';
import type { ThemeMatrixCell } from '../query';

/** How few cities work on a theme, and which themes these are. */
export function fewestCities(cells: readonly ThemeMatrixCell[]): {
	cities: number;
	themes: string[];
} {
	const counts = [...groupBy(cells, (c) => c.theme_id)].map(([theme, list]) => ({
		theme,
		cities: list.filter((c) => c.initiatives > 0).length
	}));
	const fewest = Math.min(...counts.map((c) => c.cities));
	return {
		cities: fewest,
		themes: counts.filter((c) => c.cities === fewest).map((c) => c.theme)
	};
}
