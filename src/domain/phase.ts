import type { Phase } from './vocabulary';

/** An entry of the table of words: what a cell says, or ends with, and the phase that it means. */
export interface PhaseWord {
	word_ja: string;
	phase: Phase;
}

/**
 * The phase that a schedule's words mean, read by one table of words: the cell itself if it stands
 * there, else the longest entry that the cell ends with (検討・作成 ends with 作成).
 * @returns the entry that decided, or null when none fits: the phase then stays unsaid
 */
export function readPhase(text: string, words: readonly PhaseWord[]): PhaseWord | null {
	const cell = text
		.replace(/\s/g, '')
		.replace(/[（(][^（()）]*[)）]$/, '')
		.replace(/。$/, '');
	const fitting = words.filter((w) => cell.endsWith(w.word_ja));
	return fitting.reduce<PhaseWord | null>(
		(best, w) => (best === null || w.word_ja.length > best.word_ja.length ? w : best),
		null
	);
}
