/** Width of a character in em: full-width ones fill one, Latin ones about half. */
function width(character: string): number {
	return /[\u2e80-\uffdf]|[①-⓿■-◿☀-➿]/u.test(character) ? 1 : 0.56;
}

/** Text cut to a width in em, with an ellipsis where something was left out; empty where nothing fits. */
export function truncate(text: string, ems: number): string {
	let used = 0;
	let result = '';
	for (const character of text) {
		used += width(character);
		if (used > ems) {
			const room = [...result].slice(0, -1).join('');
			return room === '' ? '' : `${room}…`;
		}
		result += character;
	}
	return text;
}
