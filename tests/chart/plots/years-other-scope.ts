import { drawYears, realIndicator, type Studio } from '../studio';

/** Real: Ube's baseline covers city taxes only, its targets all major claims; the last cell holds words. */
export async function yearsOtherScope(studio: Studio) {
	const rows = await realIndicator(studio, 'collection', 'ube-01-collection-rate');
	return drawYears(studio, rows, 'ja', 640);
}
