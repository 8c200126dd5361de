import type { Reader } from '../describe';
import type { ThemeMatrixCell } from '../query';
import type { TableColumn } from './column';

/** Columns of the table of themes and cities. */
export function themeMatrixColumns(
	reader: Reader,
	themeName: (id: string) => string
): TableColumn<ThemeMatrixCell>[] {
	const { text } = reader;
	return [
		{ heading: text.theme, cell: (r) => themeName(r.theme_id) },
		{ heading: text.municipality, cell: (r) => reader.municipalities.get(r.municipality).name },
		{ heading: text.initiatives, cell: (r) => r.initiatives, numeric: true, priority: 'value' },
		{ heading: text.figures, cell: (r) => r.figures, numeric: true },
		{ heading: text.grades, cell: (r) => r.grades, numeric: true }
	];
}
