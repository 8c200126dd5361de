import { officialMeasure, type NearArea, type NearPart, type OfficialStatistic } from '../analysis';
import { round } from '../domain';
import { enumerated, formatNumber, listed, localized, officialText } from '../text';
import { areaName, officialNumber } from './official';
import type { ReaderContext } from './reader-context';

/**
 * One sentence on the municipality nearest to another and how near it is; that there is none where
 * even the nearest is more than one standard deviation away.
 * @param name of the municipality that others are near to
 * @param near the nearest ones, none where it lacks one of the statistics
 * @param statistics by which they are near
 */
export function describeNearAreas(
	name: string,
	near: readonly NearArea[],
	statistics: readonly OfficialStatistic[],
	reader: ReaderContext
): string {
	const { language } = reader;
	const text = officialText[language].near;
	const [first] = near;
	if (!first) return text.noValue(name);
	const by = enumerated(
		statistics.map((s) => localized(s, 'name', language)),
		language
	);
	if (first.nearness === 'far') return text.none(name, by);
	return text.sentence(
		name,
		areaName(first, near, reader),
		text.nearness[first.nearness],
		by,
		formatNumber(round(first.distance, 2), language)
	);
}

/** Why a municipality is near: each statistic with its value and, in brackets, that of the other. */
export function nearReason(
	near: NearArea,
	statistics: readonly OfficialStatistic[],
	{ language }: Pick<ReaderContext, 'language'>
): string {
	const text = officialText[language].near;
	const parts = near.parts.flatMap((part: NearPart) => {
		const statistic = statistics.find((s) => s.statistic_id === part.statistic_id);
		if (!statistic) return [];
		const measure = officialMeasure(statistic, 'none');
		const amount = (value: number | null) =>
			value === null ? '' : officialNumber(value, measure, { language });
		return [
			text.part(
				localized(statistic, 'name', language),
				amount(part.value),
				amount(part.reference_value)
			)
		];
	});
	return listed(parts, language);
}

/** How nearness is measured. */
export function nearMethod({ language }: Pick<ReaderContext, 'language'>): string {
	return officialText[language].near.method;
}
