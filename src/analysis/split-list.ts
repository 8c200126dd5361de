/** The entries of a list that SQL joined by `|`; none for null. Each once, in order. */
export function splitList(joined: string | null): string[] {
	return joined === null ? [] : [...new Set(joined.split('|').filter((entry) => entry !== ''))];
}
