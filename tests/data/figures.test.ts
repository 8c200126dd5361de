import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readData } from '../../scripts/data/read-data';
import { deriveDataSet, formatFindings } from '../../src/domain/dataset';
import type { SourceRow, Tables } from '../../src/domain/tables';

/**
 * Figures typed a second time beside the documents: a slip in either typing shows here. They were
 * typed by someone who had seen the tables, so they are no independent reading; least of all for
 * Mine and for 4-(3)-① of Iwakuni, where the text does not show which row or year a number belongs
 * to. Lines are those of the document's text; where a figure is printed twice, both are given.
 */
type Figure = [
	number: string,
	year: number | null,
	kind: SourceRow<Tables['observation']>['kind'],
	value: number | null,
	unit: string,
	text: string,
	...lines: number[]
];

/** By the document's identifier. */
const FIGURES: Record<string, Figure[]> = {
	'ube-2022': [
		['01', 2021, 'baseline', 96.79, '%', '96.79%', 40, 35],
		['01', 2022, 'target', 99.05, '%', '99.05%', 40],
		['01', 2021, 'baseline', null, '', '集計中', 44],
		['01', 2023, 'target', 1849710, '千円', '1,849,710千円', 44],
		['02', 2026, 'target', 5000, '件', '5,000件', 63],
		['02', 2021, 'baseline', 9054, '千円', '9,054千円', 67],
		['04', 2022, 'target', -369000, '千円', '△369,000千円', 81],
		['04', null, 'forecast', 51, '億円', '51億円', 83],
		['04', 2026, 'target', 659, '億円', '659億円以下', 92],
		['05', 2021, 'baseline', 18, '%', '18%', 111],
		['05', 2022, 'target', null, '', '規程策定', 115],
		['06', 2022, 'target', 1073, '人', '1,073', 135],
		['08', 2021, 'baseline', 11.1, '時間', '11.1時間/月', 181, 175],
		['08', 2026, 'target', 1.5, '%', '1.5%以下', 185],
		['11', 2021, 'baseline', 17, '業務', '17業務', 245],
		['12', 2021, 'baseline', 9.4, '%', '9.4%', 269],
		['13', 2021, 'baseline', 366, '位', '366位', 293, 286],
		['14', 2024, 'target', 3300, '件', '3,300件', 315]
	],
	'sanyo-onoda-2019': [
		['1', 2016, 'baseline', 982, '百万円', '982百万円', 44],
		['1', 2016, 'actual', 58415, '件', '58,415件', 39],
		['1', 2022, 'target', 700, '百万円', '700百万円', 44],
		['2', 2022, 'target', null, '', 'ガイドライン作成後検討', 65],
		['5', 2017, 'baseline', 38133, '千円', '38,133千円', 131],
		['7', 2022, 'target', 100, '%', '100%', 175],
		['10', 2017, 'baseline', 96.8, '%', '96.8%', 237],
		['10', 2020, 'target', 98.5, '%', '98.5%', 239],
		['11', 2022, 'target', 0, '課', '0課', 258],
		['11', 2018, 'actual', 7, '市町', '5市2町', 253],
		['14', 2017, 'baseline', 36, '施設', '36施設', 322],
		['17', 2022, 'target', 63000, '人', '63,000人', 388],
		['18', 2017, 'baseline', 70000, '件', '70,000件', 409],
		['20', 2022, 'target', 42, '件', '42件', 453],
		['24', 2017, 'baseline', 739, '人', '739人', 538],
		['25', 2017, 'baseline', 629, '人', '629人', 559],
		['25', 2019, 'target', 320, '人', '320人', 563]
	],
	'iwakuni-2020': [
		['1-(1)-①', 2020, 'actual', 97.2, '%', '97.2', 548, 432],
		['1-(1)-②-イ', 2020, 'actual', 13, '市', '13市', 723],
		['1-(2)-①-ア', 2020, 'actual', 3, '課', '３課', 805],
		['1-(2)-①-ア', 2020, 'actual', 5, '業務', '５業務', 805],
		['1-(2)-①-イ', 2020, 'actual', 100, '台', '約100台', 934],
		['2-(1)-①', 2020, 'target', 22, '地区', '22地区', 1925],
		['2-(1)-②', 2020, 'actual', 1.6, '倍', '1.6倍', 2029],
		['2-(2)-①-イ', 2019, 'actual', 12, 'データセット', '12', 2212],
		['2-(2)-①-イ', 2020, 'actual', 20, 'データセット', '20', 2212],
		['2-(2)-②', 2019, 'actual', 56.2, '%', '56.2％', 2323],
		['2-(2)-②', 2020, 'actual', 56.9, '%', '56.9％', 2323],
		['3-(1)-③', 2020, 'actual', 12.6, '日', '12.6日', 2617],
		['3-(2)-②', 2020, 'actual', 14, '班', '14班', 2799],
		['4-(3)-①', 2019, 'target', 4066, '百万円', '4,066百万円', 3518],
		['4-(3)-①', 2019, 'target', 714, '億円', '714億円', 3538],
		['4-(3)-①', 2020, 'target', 709, '億円', '709億円', 3526],
		['4-(3)-①', 2022, 'target', 690, '億円', '690億円', 3546]
	],
	'mine-2020': [
		['1', 2017, 'baseline', 342, '人', '342', 125, 127],
		['1', 2019, 'actual', 333, '人', '333', 104, 68],
		['1', 2019, 'effect', -9, '人', '△ 9', 55],
		['1', 2019, 'achievement_rate', 900, '%', '900.0', 62],
		['4', 2019, 'actual', 41064, '時間', '41,064', 270],
		['4', 2019, 'achievement_rate', -25.1, '%', '△ 25.1', 38],
		['9', null, 'target', 38020, '千円', '38,020', 482],
		['10', 2019, 'actual', 7, '市町', '7市町', 636],
		['12', 2019, 'actual', 3724, '枚', '3,724', 711, 644],
		['21', 2019, 'achievement_rate', 34.5, '%', '34.5', 909],
		['35', 2019, 'actual', 6, '橋', '6橋', 1455],
		['36', 2023, 'target', 35, '団地', '35', 1696],
		['40', 2019, 'actual', 8, '施設', '８施設', 1582],
		['44', 2019, 'actual', -630, '千円', '△ 630', 1689, 1369],
		['45', 2019, 'achievement_rate', 1284, '%', '1,284.0', 1371],
		['47', 2019, 'actual', -53456, '千円', '△ 53,456', 1954, 1735],
		['50', 2019, 'actual', 59280, '千円', '59,280', 2035],
		['53', 2019, 'actual', 2.6, '億円', '2.6', 1981],
		['62', null, 'target', 3850, '千円', '3,850', 2302]
	],
	'annaka-2021': [
		['1-(1)-①', 2019, 'baseline', 456456, '件', '456,456件', 92],
		['1-(1)-①', 2024, 'target', 510000, '件', '510,000件', 98, 94],
		['1-(3)-①', null, 'baseline', 19.1, '日', '19.1日', 142],
		['1-(3)-②', 2020, 'target', 31, '%', '31.0%', 161],
		['1-(4)-③', null, 'baseline', 15, '団体', '15団体', 205],
		['1-(4)-③', null, 'baseline', 321, '人', '321人', 205],
		['2-(4)-②', 2018, 'baseline', 11.9, '日', '11.9日', 267, 264],
		['2-(4)-②', 2020, 'target', 20, '人', '時間外20人', 273],
		['3-(1)-②', 2020, 'target', 30, '%', '30%', 303],
		['4-(1)-④', 2018, 'baseline', 95.45, '%', '95.45%', 465],
		['4-(1)-④', 2019, 'forecast', 95.8, '%', '95.80%', 465],
		['4-(1)-④', 2024, 'target', 97.5, '%', '97.50%', 469, 465],
		['4-(3)-①', null, 'baseline', 199, '床', '病床199床', 557],
		['4-(3)-①', 2024, 'target', 9, '人', '常勤医師9人', 557],
		['4-(3)-①', 2024, 'target', 30, '日', '在院日数30日', 557],
		['4-(3)-①', 2024, 'target', 149, '床', '病床149床', 557],
		['4-(3)-①', 2024, 'target', 60, '%', '稼働率約60%', 557],
		['5-(1)-①', 2024, 'target', 12, '件', 'RPAの使用事務 12件', 591],
		['5-(2)-②', 2021, 'target', 4, '件', 'オープンデータの公開数 4件', 636]
	]
};

const { entries, findings } = readData(resolve('data'));

test('the data set holds', () => {
	expect(formatFindings(findings)).toEqual([]);
});

const data = deriveDataSet(entries);
const units = new Map(data.unit.map((u) => [u.unit_id, u.symbol_ja]));
const squeeze = (text: string) => text.replace(/\s/g, '');

test('every document has a dozen figures typed a second time', () => {
	const lacking = data.source_document
		.map((d) => d.document_id)
		.filter((id) => (FIGURES[id]?.length ?? 0) < 12);
	expect(lacking, 'documents to add to FIGURES of this file').toEqual([]);
});

describe.each(Object.entries(FIGURES))('%s', (document, figures) => {
	const own = data.observation.filter((o) => o.document_id === document);

	test.each(figures)('%s, %s %s: %s %s', (number, year, kind, value, unit, text, ...lines) => {
		const found = own
			.filter((o) => o.initiative_number === number && o.fiscal_year === year && o.kind === kind)
			.filter((o) => o.value === value && lines.includes(o.source_line))
			.filter((o) => squeeze(o.value_text).includes(squeeze(text)));
		expect(found.length).toBe(1);
		if (value === null) return;
		// The table may name a unit by what is counted where the document prints a plain 件.
		const { unit_id, unit_printed } = found[0]!;
		expect([units.get(unit_id!), unit_printed]).toContain(unit);
	});
});

/** Page 4 prints the numbers apart from the titles: actions run 35, 35, 36, 37 and 38, 38, 39, 40, 41. */
test('Mine 35 to 41: actions (lines 1473 to 1518) and titles (1514 to 1546) run in one order', () => {
	const own = data.initiative.filter((i) => i.document_id === 'mine-2020');
	const titles = own.slice(34, 41).map((i) => [i.number, i.title_ja.slice(0, 4)]);
	expect(titles).toEqual([
		['35', '橋梁長寿'],
		['36', '市営住宅'],
		['37', '桜山総合'],
		['38', '美祢農村'],
		['39', '桂木山麓'],
		['40', '体育施設'],
		['41', '市債権の']
	]);
	const actions = [1473, 1476, 1479, 1482, 1508, 1510, 1512, 1516, 1518].map((line) =>
		data.schedule_step
			.filter((s) => s.initiative_id.startsWith('mine-') && s.source_line === line)
			.map((s) => s.initiative_id)
	);
	const numbers = [35, 35, 36, 37, 38, 38, 39, 40, 41];
	expect(actions).toEqual(numbers.map((number) => [`mine-${number}`]));
});

describe('totals that the documents give', () => {
	test.each([
		['ube-2022', 14],
		['sanyo-onoda-2019', 25],
		['iwakuni-2020', 35],
		['mine-2020', 63],
		['annaka-2021', 36]
	])('%s has %i initiatives', (document, count) => {
		expect(data.initiative.filter((i) => i.document_id === document).length).toBe(count);
	});

	/** How often a document gives each grade, in the order of its scale. */
	function grades(document: string, year: number, period: string | null) {
		const given = data.evaluation.filter(
			(e) => e.document_id === document && e.fiscal_year === year && e.period === period
		);
		return data.grade_scale
			.filter((s) => given.some((e) => e.scale_id === s.scale_id))
			.map((s) => [s.grade, given.filter((e) => e.grade === s.grade).length]);
	}

	test('Iwakuni at the end of R2: lines 395 to 407', () => {
		expect(grades('iwakuni-2020', 2020, '期末')).toEqual([
			['AA', 1],
			['A', 21],
			['B', 13],
			['C', 2],
			['D', 0]
		]);
	});

	test('Iwakuni at the end of R1: the grades of lines 27 to 65 and 172 to 212, counted', () => {
		expect(grades('iwakuni-2020', 2019, '期末')).toEqual([
			['AA', 0],
			['A', 22],
			['B', 13],
			['C', 2],
			['D', 0]
		]);
	});

	test('Mine in R1: the grades of its six pages, counted, are one for each initiative', () => {
		expect(grades('mine-2020', 2019, null)).toEqual([
			['A', 8],
			['B', 47],
			['C', 8]
		]);
	});

	test('Iwakuni prints 37 grades for 35 initiatives: two are graded by department', () => {
		const graded = data.evaluation.filter(
			(e) => e.document_id === 'iwakuni-2020' && e.period === '期末' && e.department_ja !== null
		);
		expect(new Set(graded.map((e) => e.initiative_id)).size).toBe(2);
	});
});
