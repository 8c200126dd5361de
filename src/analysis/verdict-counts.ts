import { type Verdict, VERDICTS, worstVerdict } from '../domain';
import type { SharedConcept } from './shared-concepts';

/** How many pairs of indicators have which verdict, and the worst verdict among them. */
export function verdictCounts(concepts: readonly SharedConcept[]): {
	counts: Record<Verdict, number>;
	worst: Verdict;
} {
	const verdicts = concepts.flatMap((c) => c.pairings.map((p) => p.assessment.verdict));
	const count = (verdict: Verdict) => verdicts.filter((v) => v === verdict).length;
	return {
		counts: Object.fromEntries(VERDICTS.map((v) => [v, count(v)])) as Record<Verdict, number>,
		worst: worstVerdict(verdicts)
	};
}
