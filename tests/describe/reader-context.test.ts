import { expect, test } from 'vitest';
import { NEUTRAL_STYLE } from '../../src/analysis/municipality-style';
import { Municipalities } from '../../src/describe/reader-context';

const known = new Municipalities(
	[
		['ube', '宇部市'],
		['mine', '美祢市']
	],
	['mine']
);

test('a municipality has its name, and a look of its own where it is seen', () => {
	expect(known.get('mine')).toMatchObject({ slug: 'mine', name: '美祢市' });
	expect(known.get('mine').style).not.toBe(NEUTRAL_STYLE);
	expect(known.get('ube').style).toBe(NEUTRAL_STYLE);
	expect(known.all().map((m) => m.slug)).toEqual(['ube', 'mine']);
});

test('one that nobody knows is called by its slug', () => {
	expect(known.get('atlantis')).toEqual({
		slug: 'atlantis',
		name: 'atlantis',
		style: NEUTRAL_STYLE
	});
});
