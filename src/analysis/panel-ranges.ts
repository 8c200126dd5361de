import type { AssessedPanel } from './panels';
import { type ValueRange, valueRange } from './value-range';

/** The range of each panel's axis: those that compare share one, every other has its own. */
export function panelRanges(
	panels: readonly AssessedPanel[]
): (panel: AssessedPanel) => ValueRange {
	const isAlone = ({ assessment }: AssessedPanel) => assessment.verdict === 'not-comparable';
	const shared = valueRange(panels.filter((p) => !isAlone(p)).flatMap((p) => p.panel.points));
	return (panel) => (isAlone(panel) ? valueRange(panel.panel.points) : shared);
}
