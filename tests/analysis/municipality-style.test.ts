import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DISTINCT_STYLES, municipalityStyles } from '../../src/analysis/municipality-style';

const CITIES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const looks = (seen: readonly string[]) =>
	Object.fromEntries(
		[...municipalityStyles(CITIES, seen)].map(([slug, style]) => [
			slug,
			DISTINCT_STYLES.indexOf(style) + 1
		])
	);

test('each municipality has the look of its place in the data, whoever is seen with it', () => {
	expect(looks(['a', 'b', 'c', 'd', 'e'])).toEqual({ a: 1, b: 2, c: 3, d: 4, e: 5 });
	expect(looks(['d', 'b'])).toEqual({ b: 2, d: 4 });
	expect(looks(['g', 'h'])).toEqual({ g: 2, h: 3 });
});

test('a later one takes a free look where an earlier one has its own', () => {
	expect(looks(['f', 'a'])).toEqual({ a: 1, f: 2 });
	expect(looks(['f', 'a', 'b', 'c', 'd'])).toEqual({ a: 1, b: 2, c: 3, d: 4, f: 5 });
});

test('the sixth that is seen has none of the five', () => {
	expect(looks(['f', 'a', 'b', 'c', 'd', 'e'])).not.toHaveProperty('e');
	expect(looks([])).toEqual({});
});

test('no two that are seen together look alike', () => {
	fc.assert(
		fc.property(fc.shuffledSubarray([...CITIES, 'unknown']), (seen) => {
			const styles = municipalityStyles(CITIES, seen);
			expect(styles.size).toBe(Math.min(seen.length, DISTINCT_STYLES.length));
			expect(new Set(styles.values()).size).toBe(styles.size);
		})
	);
});
