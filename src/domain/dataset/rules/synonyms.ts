import { fold } from '../../fold';
import { groupBy } from '../../group-by';
import { type Entries, type Finding, finding } from '../data-set';

/** Hiragana as a reading has them; the long vowel mark and the middle dot are in some. */
const READING = /^[ぁ-ゖー・]+$/;

/** A group of synonyms has several words, each once, or one with its reading, and leads to something that is called by one of them. */
export function checkSynonyms(entries: Entries): Finding[] {
	const names = fold(
		[...entries.theme, ...entries.concept, ...entries.statistic, ...entries.milestone]
			.flatMap(({ row }) => [row.name_ja, row.name_en])
			.concat(entries.initiative.flatMap(({ row }) => [row.title_ja, row.title_en]))
			.join('\n')
	);
	const groups = groupBy(entries.synonym, (e) => e.row.synonym_group);
	return [...groups].flatMap(([group, members]) => {
		const findings: Finding[] = [];
		const seen = new Set<string>();
		if (members.length === 1 && members[0]!.row.reading === null)
			findings.push(
				finding(
					members[0]!,
					`group ${group} has one word without a reading; expected another word or its reading`
				)
			);
		if (names !== '' && !members.some((e) => names.includes(fold(e.row.term))))
			findings.push(
				finding(
					members[0]!,
					`group ${group} leads nowhere; expected a word that stands in the name of a theme, concept, statistic, milestone or initiative`
				)
			);
		for (const e of members) {
			const folded = fold(e.row.term);
			if (seen.has(folded))
				findings.push(
					finding(
						e,
						`column term: ${JSON.stringify(e.row.term)} differs from another word of ${group} in width, case or kana only; expected each word once`
					)
				);
			seen.add(folded);
			if (e.row.reading !== null && !READING.test(e.row.reading))
				findings.push(
					finding(
						e,
						`column reading: ${JSON.stringify(e.row.reading)} is not hiragana; expected e.g. ちょうしゅうりつ`
					)
				);
		}
		return findings;
	});
}
