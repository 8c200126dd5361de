import { areaLines, officialMeasure, yearBands } from '../../src/analysis';
import { areaMap, areaScatter, areaStrip, areaYears } from '../../src/chart';
import { chosenAreas } from '../../src/describe';
import type { Language, PerResident } from '../../src/domain';
import {
	areaPositions,
	officialBands,
	officialFigures,
	officialHistory,
	officialPairs,
	type SeriesParams
} from '../../src/query';
import { officialStatistic } from '../lib/official-rows';
import { readerOf } from '../lib/rows';
import { draw, type Studio, type Width } from './studio';

/** 宇部市, 美祢市, 安中市. */
export const THREE = ['352021', '352136', '102113'];

const GROUP = { reference: '352021', group: 'similar', factor: 1.5 };

/** A published statistic as its drawings know it. */
export const STATISTICS = {
	collection: officialStatistic(),
	burden: officialStatistic({
		statistic_id: 'future-burden-ratio',
		name_ja: '将来負担比率',
		name_en: 'Future burden ratio',
		direction: 'lower',
		dash_ja: '充当可能財源等が将来負担額以上',
		dash_en: 'Funds at hand are no less than the burden'
	}),
	strength: officialStatistic({
		statistic_id: 'fiscal-strength-index',
		name_ja: '財政力指数',
		name_en: 'Fiscal strength index',
		unit_ja: null,
		unit_en: null,
		unit_id: 'index',
		decimals: 2
	})
};

type Statistic = (typeof STATISTICS)[keyof typeof STATISTICS];

const seriesOf = (statistic: Statistic): SeriesParams => {
	const isTax = statistic.statistic_id === 'tax-collection-rate';
	const per: PerResident = 'none';
	return {
		statistic: statistic.statistic_id,
		tax: isTax ? 'total' : '',
		basis: isTax ? 'all' : '',
		per
	};
};

/** The strip or the map of a statistic in its latest period. */
export async function drawLatest(
	studio: Studio,
	form: 'strip' | 'map',
	statistic: Statistic,
	language: Language,
	width: Width
): Promise<Element> {
	const rows = await studio.ask(officialFigures, {
		...seriesOf(statistic),
		...GROUP,
		period: 'latest'
	});
	const chosen = chosenAreas(THREE, rows, readerOf(language));
	const measure = officialMeasure(statistic, 'none');
	const figures = { statistic, measure, rows, chosen };
	const positions = await studio.ask(areaPositions, {});
	return draw(studio, language, width, (context) =>
		form === 'map' ? areaMap({ ...figures, positions }, context) : areaStrip(figures, context)
	);
}

/** A statistic over the years. */
export async function drawOfficialYears(
	studio: Studio,
	statistic: Statistic,
	language: Language,
	width: Width
): Promise<Element> {
	const series = seriesOf(statistic);
	const history = await studio.ask(officialHistory, { ...series, areas: THREE.join(',') });
	const bands = await studio.ask(officialBands, { ...series, ...GROUP });
	const measure = officialMeasure(statistic, 'none');
	return draw(studio, language, width, (context) =>
		areaYears(
			{
				statistic,
				measure,
				lines: areaLines(history, measure),
				bands: yearBands(bands, measure),
				chosen: chosenAreas(THREE, history, readerOf(language))
			},
			context
		)
	);
}

/** Two statistics against each other. */
export async function drawPairs(
	studio: Studio,
	[across, up]: readonly [Statistic, Statistic],
	language: Language,
	width: Width
): Promise<Element> {
	const rows = await studio.ask(officialPairs, {
		...seriesOf(across),
		...GROUP,
		period: 'latest',
		other: up.statistic_id,
		other_per: 'none'
	});
	return draw(studio, language, width, (context) =>
		areaScatter(
			{
				rows,
				x: { statistic: across, measure: officialMeasure(across, 'none') },
				y: { statistic: up, measure: officialMeasure(up, 'none') },
				chosen: chosenAreas(THREE, rows, readerOf(language))
			},
			context
		)
	);
}
