import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DISTINCT_STYLES, NEUTRAL_STYLE } from '../../src/analysis/municipality-style';
import { contrast, distance, readHex, seen, VISIONS, type Light } from '../lib/colour';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** Every custom property of the style sheet that is a pair of colours, in light and in dark. */
function readColours(): Record<'light' | 'dark', Map<string, Light>> {
	const pairs = [...css.matchAll(/(--[\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/g)];
	return {
		light: new Map(pairs.map(([, name, light]) => [name!, readHex(light!)])),
		dark: new Map(pairs.map(([, name, , dark]) => [name!, readHex(dark!)]))
	};
}

const colours = readColours();
const nameOf = ({ colour }: { colour: string }) => colour.replace(/^var\((.*)\)$/, '$1');
const municipalities = DISTINCT_STYLES.map(nameOf);
const CLASSES = [1, 2, 3, 4, 5].map((n) => `--class-${n}`);
const GROUNDS = ['--ground', '--ground-soft'];

/**
 * Least distance of two municipalities' colours: four times the two units at which colours side by
 * side begin to look unlike, because marks are small and stand apart.
 */
const APART = 8;

describe('the measures', () => {
	test('are those of WCAG', () => {
		const [black, white, grey] = ['#000000', '#ffffff', '#767676'].map(readHex) as [
			Light,
			Light,
			Light
		];
		expect(contrast(black, white)).toBeCloseTo(21, 5);
		expect(contrast(white, grey)).toBeCloseTo(4.54, 2);
		expect(distance(black, white)).toBeCloseTo(100, 2);
	});
	test('know that red and green look alike to some', () => {
		const [red, green] = [readHex('#b35900'), readHex('#6f7a00')];
		const excluded = (vision: keyof typeof VISIONS) =>
			distance(seen(red, vision), seen(green, vision));
		expect(excluded('deuteranopia')).toBeLessThan(excluded('full colour vision') / 2);
	});
});

describe.each(['light', 'dark'] as const)('in %s', (mode) => {
	const of = (name: string) => colours[mode].get(name)!;

	test.each([...municipalities, nameOf(NEUTRAL_STYLE)])(
		'%s stands out from every ground',
		(name) => {
			for (const ground of GROUNDS)
				expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(3);
		}
	);
	test.each([...municipalities, nameOf(NEUTRAL_STYLE)])(
		'%s can be read as the label of a line',
		(name) => {
			expect(contrast(of(name), of('--ground'))).toBeGreaterThanOrEqual(4.5);
		}
	);
	test.each(['--ink', '--ink-soft', '--link'])('%s can be read on every ground', (name) => {
		for (const ground of GROUNDS)
			expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
	});
	test.each(['--rule-strong', '--focus', '--ink-faint'])(
		'%s, which carries meaning, is seen',
		(name) => {
			expect(contrast(of(name), of('--ground'))).toBeGreaterThanOrEqual(3);
		}
	);
	test.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])(
		'municipalities look unlike with %s',
		(vision) => {
			const near = municipalities.flatMap((a, i) =>
				municipalities.slice(i + 1).map((b) => {
					const excluded = distance(seen(of(a), vision), seen(of(b), vision));
					return { pair: `${a} ${b}`, excluded: Number(excluded.toFixed(1)) };
				})
			);
			expect(near.filter(({ excluded }) => excluded < APART)).toEqual([]);
		}
	);
	test.each(CLASSES)('%s stands out from every ground', (name) => {
		for (const ground of GROUNDS) expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(3);
	});
	test('classes are ever farther from the ground', () => {
		const away = CLASSES.map((name) => contrast(of(name), of('--ground')));
		expect(away).toEqual([...away].sort((a, b) => a - b));
	});
	test.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])(
		'classes look unlike with %s',
		(vision) => {
			for (const [i, a] of CLASSES.entries())
				for (const b of CLASSES.slice(i + 1))
					expect(distance(seen(of(a), vision), seen(of(b), vision))).toBeGreaterThan(APART);
		}
	);
});

test('each distinct look has a symbol of its own as well, and so has the neutral one', () => {
	const symbols = [...DISTINCT_STYLES, NEUTRAL_STYLE].map(({ symbol }) => symbol);
	expect(new Set(symbols).size).toBe(DISTINCT_STYLES.length + 1);
});
