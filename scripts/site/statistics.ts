import { TOPICS } from '../../src/domain';
import { timesOf, type Official, type OfficialFile } from '../../src/domain/dataset';
import type { StatisticInfo } from '../../src/site';

/** What the site knows of each official statistic before any of its figures is there, topic by topic. */
export function describeStatistics({ files }: Pick<Official, 'files'>): StatisticInfo[] {
	return TOPICS.flatMap((topic) =>
		files.filter((file) => file.statistic.topic === topic).map(describe)
	);
}

function describe(file: OfficialFile): StatisticInfo {
	const { minimum: _least, maximum: _most, printed_decimals: _digits, ...known } = file.statistic;
	return {
		...known,
		topic: known.topic!,
		times: timesOf(file),
		series: seriesOf(file)
	};
}

/** What tells several figures of one municipality and time apart; empty where there is one. */
function seriesOf({ periods }: OfficialFile): StatisticInfo['series'] {
	const series = new Map<string, StatisticInfo['series'][number]>();
	for (const { tax, basis, fiscal_year, as_of } of periods) {
		if (tax === null || basis === null) continue;
		const key = `${tax} ${basis}`;
		const time = as_of ?? String(fiscal_year);
		series.set(key, { tax, basis, times: [...(series.get(key)?.times ?? []), time] });
	}
	return [...series.values()];
}
