import { type Entries, type Finding, finding } from '../data-set';
import { everyEntry } from '../every-entry';

/**
 * Characters that nobody sees, that turn the direction of text, or that stand for a lost one. Of the
 * unseen ones a line break and the selectors of ideographic variants (葛 and its like) are none.
 */
const UNSEEN =
	/(?!\n|[\u{e0100}-\u{e01ef}])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u2800\ufffc\ufffd]/u;
/** Spaces other than the usual and the ideographic one. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/u;
const SPACES = /[ \u3000]{2}/u;
const MARKUP = /<[/!?]?[a-z][^>]*>|<!--|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i;
/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@＝＋－＠]/u;
/** What begins like one and is none: a dash alone, a number with its sign and unit. */
const SIGNED = /^[-－]$|^[-+－＋]\s?\d[\d,.]*[^\s=+\-*/@|!(]*$/u;

/** Most characters of a cell: of what explains, and of everything else. */
const LONG = 1000;
const SHORT = 300;
const EXPLAINS = /^(?:.*note|caution|definition|question|meaning)_/;

const codePoint = (character: string): string =>
	`U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Why a cell's characters are refused, and what is expected; null for a good cell. */
function refusal(column: string, cell: string): string | null {
	const most = EXPLAINS.test(column) ? LONG : SHORT;
	const length = [...cell].length;
	if (length > most) return `has ${length} characters; expected at most ${most}`;
	const unseen = UNSEEN.exec(cell)?.[0];
	if (unseen !== undefined)
		return `holds ${codePoint(unseen)}, which is lost or cannot be seen; expected visible characters`;
	const space = ODD_SPACE.exec(cell)?.[0];
	if (space !== undefined) return `holds the space ${codePoint(space)}; expected a usual space`;
	if (SPACES.test(cell)) return `${JSON.stringify(cell)} has two spaces in a row; expected one`;
	const markup = MARKUP.exec(cell)?.[0];
	if (markup !== undefined) return `holds ${JSON.stringify(markup)}; expected text without HTML`;
	if (FORMULA.test(cell) && !SIGNED.test(cell))
		return `${JSON.stringify(cell)} begins like a formula; expected text that a spreadsheet leaves alone`;
	return null;
}

/** Cells hold what a reader sees: no lost, unseen or turning characters, no HTML, no formula, no endless text. */
export function checkCharacters(entries: Entries): Finding[] {
	return everyEntry(entries).flatMap(({ entry }) =>
		Object.entries(entry.row).flatMap(([column, cell]) => {
			const why = typeof cell === 'string' ? refusal(column, cell) : null;
			return why === null ? [] : [finding(entry, `column ${column}: ${why}`)];
		})
	);
}
