import { bracketed, localized } from '../text';
import type { ReaderContext } from './reader-context';

/** The plan of a row. */
interface Planned {
	plan_ja: string;
	plan_en: string;
	city_plans: number;
}

/** The title of the plan; null where the city has no other. */
export function planLabel(
	row: Planned,
	{ language }: Pick<ReaderContext, 'language'>
): string | null {
	return row.city_plans > 1 ? localized(row, 'plan', language) : null;
}

/** Words with the title of the plan behind them where the city has another. */
export function withPlan(
	words: string,
	row: Planned,
	reader: Pick<ReaderContext, 'language'>
): string {
	const label = planLabel(row, reader);
	return label === null ? words : words + bracketed(label, reader.language);
}
