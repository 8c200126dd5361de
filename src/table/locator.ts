import type { Reader } from '../describe';
import type { LocatedArea } from '../query';
import { homeText, localized, prefectureName } from '../text';
import type { TableColumn } from './column';

/** Columns of the municipalities around the cities of the plans. */
export function locatorColumns({ language }: Pick<Reader, 'language'>): TableColumn<LocatedArea>[] {
	const { columns, hasPlan } = homeText[language].locator;
	return [
		{ heading: columns.area, cell: (r) => localized(r, 'name', language) },
		{ heading: columns.prefecture, cell: (r) => prefectureName(r.prefecture_ja, language) },
		{ heading: columns.residents, cell: (r) => r.population, numeric: true },
		{ heading: columns.plan, cell: (r) => (r.slug === null ? null : hasPlan) }
	];
}
