import { PHASES, type Phase } from './vocabulary';

/** An entry of the table of words: what a cell says, or ends with, and the phase that it means. */
export interface PhaseWord {
	word_ja: string;
	phase: Phase;
}

/** Words that say a thing was not done, or not yet, at the end of a clause. */
const NEGATED =
	/(?:ず|ない|なかった|なし|無し|見送り|見送る|見合わせ|取りやめ|取り止め|先送り|延期|断念|凍結|中止|休止|不可)$/;
/** 未 before the word itself: 未実施, but not 未収金の徴収. */
const NOT_YET = '未';
/** Words with which a result tells what is still to come; 今後の方向性の検討 is under way. */
const STILL_TO_COME = /今後(?!の)|後に検討$|(?:予定|見込み?)$/;
/** What joins words to one compound: 検討・実施. */
const JOINER = /・|及び|および|並びに|又は|または|若しくは/;
/** An earlier clause that settles what a last one of 検討 or 検証 would leave open. */
const CARRIED_OUT = /(?:実施|開催)$/;
const PART_OF_IT = /^一部/;

/** Spaces, full width, a closing bracket, 等 and the full stop do not matter to what a cell means. */
function plain(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/\s/g, '')
		.replace(/。$/, '')
		.replace(/\([^()]*\)$/, '')
		.replace(/等$/, '');
}

const rank = (word: PhaseWord): number => PHASES.indexOf(word.phase);
const further = (a: PhaseWord, b: PhaseWord): PhaseWord => (rank(b) > rank(a) ? b : a);

/** The longest entry that a clause ends with. */
function endingOf(clause: string, words: readonly PhaseWord[]): PhaseWord | null {
	return words
		.filter((w) => clause.endsWith(plain(w.word_ja)))
		.reduce<PhaseWord | null>(
			(best, w) => (best === null || w.word_ja.length > best.word_ja.length ? w : best),
			null
		);
}

/** Whether a clause says that what it ends with was not done. */
function isNegated(clause: string, word: PhaseWord | null): boolean {
	if (NEGATED.test(clause)) return true;
	const before = word === null ? '' : clause.slice(0, -plain(word.word_ja).length);
	return before.endsWith(NOT_YET);
}

/**
 * The word that decides a clause: the longest entry that it ends with, or of a compound of several
 * (実施・検証, 継続・一部検討) the one that is furthest on.
 */
function readClause(clause: string, words: readonly PhaseWord[]): PhaseWord | null {
	const parts = clause.split(JOINER);
	const last = endingOf(clause, words);
	let decided = last;
	// 強化・充実に向けた検討 is no compound: what stands last is more than a word.
	for (let i = parts.length - 1; i > 0 && decided !== null; i--) {
		const bare = parts[i]!.replace(PART_OF_IT, '');
		if (!words.some((w) => plain(w.word_ja) === bare)) break;
		const before = endingOf(parts[i - 1]!, words);
		if (before === null || isNegated(parts[i - 1]!, before)) break;
		decided = further(decided, before);
	}
	return decided;
}

/**
 * The phase that a schedule's words mean, read by one table of words:
 *
 * 1. a cell that stands in the table as a whole is read by its entry;
 * 2. else the last clause (between 、) decides by the longest entry that it ends with; of a compound
 *    (検討・実施) the part that is furthest on; where the last clause ends with none, the one before;
 * 3. an earlier 実施 or 開催 goes before a last 検討: 調査の実施、結果の分析;
 * 4. a clause that says that something was not done (未実施, 実施せず, 実績なし, 見送り, 中止) has no
 *    phase, nor has a result that is still to come (今後, 予定).
 *
 * Width, spaces, 等 and a bracket at the end do not matter.
 * @returns the entry that decided, or null when none fits: the phase then stays unsaid
 */
export function readPhase(
	text: string,
	kind: 'plan' | 'result',
	words: readonly PhaseWord[]
): PhaseWord | null {
	const cell = plain(text);
	const whole = words.find((w) => plain(w.word_ja) === cell);
	if (whole !== undefined) return whole;
	const clauses = cell
		.replace(/今後は?[、,]/g, '今後')
		.split(/[、,。]/)
		.map(plain)
		.filter((clause) => clause !== '');
	for (let i = clauses.length - 1; i >= 0; i--) {
		const clause = clauses[i]!;
		const read = readClause(clause, words);
		if (isNegated(clause, read)) return null;
		if (kind === 'result' && STILL_TO_COME.test(clause)) return null;
		if (read === null) continue;
		const done = clauses.slice(0, i).findLast((earlier) => CARRIED_OUT.test(earlier));
		if (read.phase !== 'consider' || done === undefined) return read;
		const settled = readClause(done, words);
		return settled !== null && !isNegated(done, settled) ? further(read, settled) : read;
	}
	return null;
}
