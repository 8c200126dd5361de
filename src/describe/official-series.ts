import { bracketed, statisticText } from '../text';
import type { ReaderContext } from './reader-context';

/** The tax and the basis of a figure of the collection rate, one by one; none for a statistic with one series. */
export function seriesParts(
	{ tax, basis }: { tax: string | null; basis: string | null },
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	if (!tax || !basis) return [];
	const { taxes, bases } = statisticText[language];
	return [taxes[tax] ?? tax, bases[basis] ?? basis];
}

/** The tax and the basis of a figure of the collection rate; empty for a statistic with one series. */
export function seriesWords(
	{ tax, basis }: { tax: string | null; basis: string | null },
	{ language }: Pick<ReaderContext, 'language'>
): string {
	if (!tax || !basis) return '';
	const { taxes, bases } = statisticText[language];
	return (taxes[tax] ?? tax) + bracketed(bases[basis] ?? basis, language);
}
