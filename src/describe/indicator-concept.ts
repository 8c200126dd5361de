import type { ObservationDetail } from '../query';
import { labelled, localized, messages } from '../text';
import type { ReaderContext } from './reader-context';

/** The concept that an indicator measures and how well it compares; empty where it measures none. */
export function indicatorConceptWords(
	indicator: ObservationDetail,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	if (indicator.concept_ja === null) return '';
	const { comparability } = indicator;
	return labelled(
		localized(indicator, 'concept', language),
		comparability === null ? '' : messages(language).comparabilities[comparability],
		language
	);
}
