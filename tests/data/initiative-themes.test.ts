import { expect, test } from 'vitest';
import { groupBy } from '../../src/domain';
import { readRealEntries } from '../lib/real-data';

/** Initiatives whose title suggests another theme than what they are about. */
const THEMES: Record<string, string[]> = {
	'ube-03': ['evidence', 'fiscal-soundness', 'process-review'],
	// Health and safety of staff
	'ube-08': ['work-style'],
	'sanyo-onoda-4': ['public-facilities', 'own-revenue'],
	'sanyo-onoda-23': ['online-services', 'collection'],
	'iwakuni-1-2-2': ['shared-systems', 'regional-cooperation'],
	// An AI chatbot
	'iwakuni-2-2-1-a': ['public-relations'],
	// A tool for medical care at home; IoT for visitors; continuity of work; manuals
	'mine-13': ['process-review'],
	'mine-14': ['process-review'],
	'mine-16': ['process-review'],
	'mine-17': ['process-review'],
	// Gifts shared with other cities (526)
	'mine-18': ['regional-cooperation', 'own-revenue'],
	'mine-19': ['participation', 'outsourcing', 'process-review'],
	// Polling places (582)
	'mine-20': ['process-review'],
	// Cable television
	'mine-24': ['outsourcing'],
	// Paid advertising (1486)
	'mine-43': ['own-revenue'],
	'mine-62': ['own-revenue'],
	'annaka-3-2-1': ['process-review'],
	// With Fujioka (645)
	'annaka-5-3-1': ['shared-systems', 'regional-cooperation']
};

const themes = groupBy(readRealEntries().initiative_theme, (e) => e.row.initiative_id);

test.each(Object.entries(THEMES))('%s stands under %j', (initiative, expected) => {
	expect(themes.get(initiative)!.map((e) => e.row.theme_id)).toEqual(expected);
});

test('nothing of Mine stands under evidence or public relations', () => {
	const found = [...themes.values()]
		.flat()
		.map((e) => e.row)
		.filter((row) => row.initiative_id.startsWith('mine-'))
		.filter((row) => ['evidence', 'public-relations'].includes(row.theme_id));
	expect(found).toEqual([]);
});
