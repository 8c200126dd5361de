import { groupBy } from '../domain';
import type { IndexedInitiative } from '../query';

/** A heading of a plan with its subheadings and initiatives. */
export interface Heading {
	title: string;
	headings: Heading[];
	initiatives: IndexedInitiative[];
}

/** Number of initiatives below a heading, at any depth. */
export function countInitiatives(heading: Heading): number {
	return heading.headings.reduce((sum, h) => sum + countInitiatives(h), heading.initiatives.length);
}

/** The outline of one plan of a city. */
export interface PlanOutline {
	/** Identifier of the plan. */
	id: string;
	/** An initiative, for the names of the plan. */
	about: IndexedInitiative;
	/** Headings and initiatives directly in the plan. */
	tree: Heading;
}

/** The outlines of a city's plans, plan by plan in the order of the rows. */
export function planOutlines(rows: readonly IndexedInitiative[]): PlanOutline[] {
	return [...groupBy(rows, (r) => r.plan_id)].map(([id, own]) => ({
		id,
		about: own[0]!,
		tree: planTree(own)
	}));
}

/**
 * A plan as a tree: headings in the order of their first occurrence, initiatives in the order of the
 * document. A level that repeats the one above or is empty is left out.
 */
export function planTree(rows: readonly IndexedInitiative[]): Heading {
	const root: Heading = { title: '', headings: [], initiatives: [] };
	for (const row of rows) {
		let place = root;
		for (const title of [row.level1_ja, row.level2_ja, row.level3_ja]) {
			if (title === null || title === place.title) continue;
			let next = place.headings.find((h) => h.title === title);
			if (!next) {
				next = { title, headings: [], initiatives: [] };
				place.headings.push(next);
			}
			place = next;
		}
		place.initiatives.push(row);
	}
	return root;
}
