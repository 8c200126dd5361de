import { conceptsOf, isComparable } from '../analysis';
import type { ObservationDetail } from '../query';
import { cityNames, type ReaderContext } from './reader-context';

/** One sentence on a theme, computed from its rows: who measures what, and who has nothing. */
export function describeTheme(
	theme: string,
	figures: readonly ObservationDetail[],
	chosen: readonly string[],
	withInitiatives: ReadonlySet<string>,
	words: ReaderContext
): string {
	const { language } = words;
	const names = (slugs: readonly string[]) => cityNames(slugs, words);
	const has = chosen.filter((slug) => withInitiatives.has(slug));
	const none = chosen.filter((slug) => !withInitiatives.has(slug));
	const numbers = figures.filter((r) => r.value !== null).length;
	const concepts = conceptsOf(figures, theme);
	const comparable = concepts.filter(isComparable).length;
	if (language === 'ja')
		return [
			has.length === 0
				? '選んだ市にこのテーマの取組はありません。'
				: `${names(has)}が取り組み、値は${numbers}個、2市以上が似たことを測る指標は${concepts.length}つ、そのうち注意すれば比べられるものは${comparable}つです。`,
			has.length > 0 && none.length > 0 ? `${names(none)}の文書には取組がありません。` : ''
		].join('');
	return [
		has.length === 0
			? 'None of the chosen cities has an initiative on this theme.'
			: `${names(has)} ${has.length === 1 ? 'works' : 'work'} on it, with ${numbers} ${numbers === 1 ? 'figure' : 'figures'}. Two or more cities measure something alike in ${concepts.length} ${concepts.length === 1 ? 'case' : 'cases'}; ${comparable} of them can be compared, with care.`,
		has.length > 0 && none.length > 0
			? ` The documents of ${names(none)} have no initiative on it.`
			: ''
	].join('');
}
