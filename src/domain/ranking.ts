import type { Direction } from './vocabulary';

/**
 * Places in order of what is better, from 1; equal values share a place and the next one is left
 * out (1, 2, 2, 4).
 */
export function ranks(values: readonly number[], direction: Exclude<Direction, 'neither'>) {
	return values.map(
		(value) => 1 + values.filter((v) => (direction === 'higher' ? v > value : v < value)).length
	);
}
