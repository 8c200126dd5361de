import type { ObservationDetail } from '../query';

/** Whether a figure is the city's own and measured: not another's, nor worked out by the document. */
export const isOwnMeasure = ({
	subject,
	derivation,
	kind
}: Pick<ObservationDetail, 'subject' | 'derivation' | 'kind'>): boolean =>
	subject === 'own' && derivation === 'measure' && kind !== 'effect' && kind !== 'achievement_rate';
