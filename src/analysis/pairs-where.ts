import type { Verdict } from '../domain';
import type { SharedConcept } from './shared-concepts';

/** The pairs with certain verdicts; concepts without any are left out. */
export function pairsWhere(
	concepts: readonly SharedConcept[],
	holds: (verdict: Verdict) => boolean
): SharedConcept[] {
	return concepts
		.map((c) => ({ ...c, pairings: c.pairings.filter((p) => holds(p.assessment.verdict)) }))
		.filter((c) => c.pairings.length > 0);
}
