/** The scale of bars that are drawn beside each other: a number as a share of the largest, from 0 to 1. */
export function barScale(numbers: readonly number[]): (value: number) => number {
	const largest = Math.max(0, ...numbers);
	return (value) => (largest === 0 ? 0 : value / largest);
}
