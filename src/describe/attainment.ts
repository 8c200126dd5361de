import type { Attainment } from '../domain';
import { gradesText, punctuation } from '../text';
import type { ReaderContext } from './reader-context';
import { describeTotalProgress, formatPercent } from './total-progress';

/**
 * What there is to say of an outcome: what decides it, which way the plan aims where neither way is
 * better, how far a missed target is, what is done of the total, and whether the document's own rate
 * says the opposite.
 */
export function describeAttainment(
	{ by, aim, outcome, progress, total, rateDiffers }: Attainment<unknown>,
	reader: Pick<ReaderContext, 'language'>
): string {
	const text = gradesText[reader.language].attainment;
	const remarks = [
		text.by[by],
		...(aim?.by === 'plan' ? [text.aimed(text.aims[aim.direction])] : []),
		...(outcome === 'missed' && progress !== null
			? [text[progress < 0 ? 'wentAway' : 'progressed'](formatPercent(progress, reader))]
			: []),
		...(total === null ? [] : [text.totalled(describeTotalProgress(total, reader))]),
		...(rateDiffers ? [text.rateDiffers] : [])
	];
	return remarks.join(punctuation[reader.language].noteBreak);
}
