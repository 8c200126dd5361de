import type { ObservationDetail } from '../query';
import { inLanguage, labelled, localized, messages } from '../text';
import type { ReaderContext } from './reader-context';

/** What a concept covers, as far as it says: who or what is counted, which accounts, as of when. */
export function coverageWords(
	concept: ObservationDetail,
	{ language }: Pick<ReaderContext, 'language'>
): string[] {
	const { accounts, asOf, coverage } = messages(language);
	const { concept_accounts, concept_as_of } = concept;
	return [
		[coverage.scope, localized(concept, 'concept_scope', language)],
		[coverage.accounts, concept_accounts === null ? '' : accounts[concept_accounts]],
		[coverage.asOf, concept_as_of === null ? '' : asOf[concept_as_of]]
	].flatMap(([name, words]) => (words === '' ? [] : [labelled(name!, words!, language)]));
}

/** The unit of a concept's axis. */
export function conceptUnit(
	concept: ObservationDetail,
	{ language }: Pick<ReaderContext, 'language'>
): string {
	return inLanguage(concept, 'concept_unit', language);
}
