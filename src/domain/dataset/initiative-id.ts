import { halfWidth } from '../digits';

const KANA = 'アイウエオカキクケコ';
const LETTERS = ['a', 'i', 'u', 'e', 'o', 'ka', 'ki', 'ku', 'ke', 'ko'];

/**
 * The identifier of an initiative, fit for an address: the plan's prefix and the document's own
 * number in ASCII. 「4-(1)-④」 of Annaka is `annaka-4-1-4`, 「1-(2)-①-ア」 of Iwakuni `iwakuni-1-2-1-a`.
 * @param prefix of the plan: the municipality's slug, e.g. `sanyo-onoda`, or one that begins with it
 * @param number as the document prints it
 * @throws RangeError when the number holds a character that has no ASCII form here
 */
export function initiativeId(prefix: string, number: string): string {
	const ascii = [...halfWidth(number)]
		.map((c) => {
			if (/[0-9-]/.test(c)) return c;
			if (/[()]/.test(c)) return '';
			if (c >= '①' && c <= '⑳') return String(c.charCodeAt(0) - '①'.charCodeAt(0) + 1);
			const kana = KANA.indexOf(c);
			if (kana >= 0) return LETTERS[kana];
			throw new RangeError(`invalid initiative number: ${number}`);
		})
		.join('');
	return `${prefix}-${ascii}`;
}
