/**
 * How many letters apart two words are: left out, added, other, or two neighbours exchanged. Gives up early.
 * @param most above this the number does not matter
 * @returns the distance, or `most + 1` where it is larger
 */
export function letterDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	const one = a.split('');
	let others = 0;
	// Most words are told apart by their letters alone.
	for (const letter of one) if (!b.includes(letter) && ++others > most) return most + 1;
	const other = b.split('');
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, j) => j);
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		if (Math.min(...row) > most) return most + 1;
		[before, last] = [last, row];
	}
	return Math.min(last[other.length]!, most + 1);
}

/** How many letters of a word may be mistyped: none of a short one, where every other word is near. */
export function allowedErrors(word: string): number {
	const { length } = word;
	const latin = /^[a-z0-9]+$/.test(word);
	if (length < (latin ? 4 : 3)) return 0;
	return length < 8 ? 1 : 2;
}

/**
 * The words that a mistyped one may have meant, the nearest only, each once in the order given.
 * @param limit the most that are wanted
 */
export function nearWords(word: string, known: Iterable<string>, limit: number): string[] {
	let most = allowedErrors(word);
	if (most === 0) return [];
	let found = new Set<string>();
	for (const other of known) {
		const distance = letterDistance(word, other, most);
		if (distance > most) continue;
		if (distance < most) [most, found] = [distance, new Set()];
		found.add(other);
	}
	return [...found].slice(0, limit);
}
