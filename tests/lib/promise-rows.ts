import type { PromiseFigure } from '../../src/query';

/** A target of donations of Mine for FY2019, with the given columns changed. */
export function promiseFigure(change: Partial<PromiseFigure> = {}): PromiseFigure {
	const own = change.origin !== 'official';
	const value = change.value === undefined ? 77000 : change.value;
	const fiscal_year = change.fiscal_year === undefined ? 2019 : change.fiscal_year;
	const kind = own ? (change.kind ?? 'target') : null;
	return {
		municipality: 'mine',
		municipality_order: 4,
		initiative_id: 'mine-50',
		initiative_number: '50',
		initiative_ja: 'ふるさと納税の推進',
		initiative_en: 'Promoting hometown tax',
		indicator_id: 'mine-50-donations',
		label_ja: '寄附金額',
		label_en: 'Donations',
		direction: 'higher',
		accumulation: 'year',
		dimension: 'money',
		unit_id: 'thousand-yen',
		unit_ja: '千円',
		unit_en: 'thousand yen',
		first_fiscal_year: 2019,
		last_fiscal_year: 2021,
		statistic_id: 'donations',
		statistic_ja: 'ふるさと納税受入額',
		statistic_en: 'Hometown tax: donations received',
		tax: null,
		basis: null,
		value_type: 'number',
		published_unit_ja: '円',
		published_unit_en: 'yen',
		publisher_ja: '総務省',
		publisher_en: 'Ministry of Internal Affairs and Communications',
		publisher_url: null,
		citation_ja: '出典：「調査」（総務省）を加工して作成',
		citation_en: 'Source: processed from “Survey”',
		relation: 'same',
		difference_ja: '等しい',
		difference_en: 'Equal',
		origin: 'plan',
		fiscal_year,
		as_of: null,
		qualifier: null,
		value,
		published: value,
		absence: null,
		observation_id: own ? `mine-50-donations.${fiscal_year}.${kind}` : null,
		value_text: own ? String(value) : null,
		bound: null,
		scope_ja: null,
		scope_en: null,
		certainty: own ? 'high' : null,
		page: own ? 5 : null,
		source_line: own ? 1795 : null,
		document_ja: own ? '報告書' : null,
		document_en: own ? 'Report' : null,
		...change,
		kind
	};
}

/** An official figure, published in yen, by fiscal year. */
export function officialFigure(
	fiscal_year: number,
	value: number | null,
	change: Partial<PromiseFigure> = {}
): PromiseFigure {
	const published = value === null ? null : value * 1000;
	return promiseFigure({ origin: 'official', fiscal_year, value, published, ...change });
}

/** Targets of three years and of all of them, a baseline, an actual, and the official figures of the years. */
export const donations: PromiseFigure[] = [
	promiseFigure({ kind: 'baseline', fiscal_year: 2017, value: 58611 }),
	promiseFigure(),
	promiseFigure({ kind: 'actual', value: 59280 }),
	promiseFigure({ fiscal_year: 2021, value: 30000 }),
	promiseFigure({ fiscal_year: 2023, value: 90000, certainty: 'low' }),
	promiseFigure({ fiscal_year: null, qualifier: 'total', value: 231000, scope_ja: '合計' }),
	officialFigure(2017, 58611.1),
	officialFigure(2018, 61850),
	officialFigure(2019, 59280),
	officialFigure(2020, 28197),
	officialFigure(2021, 30480),
	officialFigure(2022, 48539)
];

/** A rate at dates, which the plan does not define in the same way. */
export const cards: PromiseFigure[] = [
	promiseFigure({ kind: 'baseline', fiscal_year: 2021, value: 42.7 }),
	promiseFigure({ fiscal_year: 2022, value: 100 }),
	promiseFigure({ fiscal_year: 2023, value: 100 }),
	officialFigure(2021, 42, { as_of: '2022-03-01', published: 42 }),
	officialFigure(2022, 55.9, { as_of: '2022-12-31', published: 55.9 })
].map((row) => ({
	...row,
	municipality: 'ube',
	indicator_id: 'ube-12-card',
	label_ja: 'カード交付率',
	label_en: 'Cards issued',
	statistic_id: 'cards',
	statistic_ja: '交付枚数率',
	statistic_en: 'Cards issued (rate)',
	relation: 'similar' as const,
	accumulation: 'point' as const,
	unit_ja: '%',
	unit_en: '%',
	published_unit_ja: '%',
	published_unit_en: '%'
}));
