import { type CityPreset, presetOf } from '../analysis';
import { formatFiscalYear } from '../domain';
import { bracketed, choicesText, listed, localized } from '../text';
import { cityNames, type ReaderContext } from './reader-context';

/** What a reader has chosen of cities and years; null for what a page leaves out. */
export interface Choices {
	/** Slugs. */
	municipalities: readonly string[] | null;
	years: { first: number; last: number; isAll: boolean } | null;
}

/** The name of cities that are chosen together. */
export function presetLabel(
	preset: CityPreset,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = choicesText[language];
	if (preset.kind === 'all') return text.all;
	const name = localized(preset, 'name', language);
	return preset.kind === 'similar' ? text.similar(name.normalize('NFKC')) : name;
}

/**
 * The choices in words, for a line above a page and for paper.
 * @param isBrief names all cities and all years as such, and leaves out who belongs to a group
 * @param also what else was chosen, in words
 */
export function describeChoices(
	{ municipalities, years }: Choices,
	presets: readonly CityPreset[],
	reader: ReaderContext,
	isBrief = false,
	also: readonly string[] = []
): string {
	const { language, calendar } = reader;
	const text = choicesText[language];
	const year = (fiscalYear: number) => formatFiscalYear(fiscalYear, language, calendar);
	const cities = (chosen: readonly string[]) => {
		const preset = presetOf(presets, chosen);
		const names = cityNames(chosen, reader);
		if (!preset || (preset.kind === 'all' && !isBrief)) return names;
		const label = presetLabel(preset, reader);
		return isBrief ? label : label + bracketed(names, language);
	};
	return text.shown(
		listed(
			[
				...(municipalities === null ? [] : [cities(municipalities)]),
				...(years === null
					? []
					: [
							years.isAll && isBrief
								? text.allYears
								: [...new Set([year(years.first), year(years.last)])].join('–')
						]),
				...also
			],
			language
		)
	);
}
