import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { publishedFiles } from '../../scripts/data/published-files';
import { deriveDataSet, officialFigures, timesOf } from '../../src/domain/dataset';
import { readRealEntries, readRealOfficial } from '../lib/real-data';

// Figures typed from the publishers' tables beside the files that hold them.

const { areas, files } = readRealOfficial();
const byId = new Map(files.map((official) => [official.statistic.statistic_id, official]));

/** The cell of a municipality as it stands in the file. */
function cell(statistic: string, code: string, header: string): string | undefined {
	const { codes, cells, periods } = byId.get(statistic)!;
	return cells[codes.indexOf(code)]?.[periods.findIndex((p) => p.header === header)];
}

/** All cells of a municipality, the oldest first. */
const series = (statistic: string, code: string) => {
	const { codes, cells } = byId.get(statistic)!;
	return cells[codes.indexOf(code)]!;
};

const area = (code: string) => areas.find((e) => e.row.code === code)!.row;

const COLUMNS = [
	['fiscal-strength-index', '2018'],
	['laspeyres-index', '2023'],
	['local-debt', '2022'],
	['personnel-expense', '2023'],
	['population-register', '2020-01-01'],
	['hometown-tax-donations', '2024']
] as const;

test.each([
	['012092', '夕張市', '0.20', '91.0', '22907702', '1232710', '7769', '298973049'],
	['016322', '士幌町', '0.29', '97.7', '6048814', '1345091', '6044', '514896500'],
	['016616', '釧路町', '0.50', '96.8', '8905195', '1695728', '19573', '1115635070'],
	['072125', '南相馬市', '0.67', '94.9', '26288633', '6033182', '59830', '154385200'],
	['122033', '市川市', '1.07', '101.0', '56197827', '29850797', '490192', '82088616'],
	['141500', '相模原市', '0.90', '98.3', '265220373', '72209810', '718300', '901651443'],
	['143626', '大井町', '0.84', '97.3', '3227755', '1408140', '17326', '22647000'],
	['252131', '東近江市', '0.64', '100.2', '48093628', '8995558', '114316', '1398921875'],
	['303445', '高野町', '0.21', '90.2', '4953719', '827593', '2983', '189283500'],
	['442046', '日田市', '0.40', '100.3', '34332117', '5628010', '64890', '538834800']
])('six figures of %s %s', (code, name, ...expected) => {
	expect(area(code).name_ja).toBe(name);
	expect(COLUMNS.map(([statistic, header]) => cell(statistic, code, header))).toEqual(expected);
});

describe('collection rate of all taxes, with arrears, FY2023, inside the similar group', () => {
	const HEADER = '2023 total all';
	const median = (sorted: readonly number[]) => {
		const half = sorted.length / 2;
		return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
	};

	test.each([
		['352021', '宇部市', '都市Ⅳ－３', 36, '97.3', 28, 98.35, 34],
		['352161', '山陽小野田市', '都市Ⅱ－２', 79, '99.0', 5, 97.7, 65],
		['102113', '安中市', '都市Ⅱ－２', 79, '96.1', 72, 97.7, 65],
		['352080', '岩国市', '都市Ⅲ－３', 62, '97.6', 47, 98.3, 55],
		['352136', '美祢市', '都市Ⅰ－１', 132, '97.9', 32, 96.75, 68]
	])('%s %s', (code, name, group, size, rate, rank, middle, rpa) => {
		expect(area(code)).toMatchObject({ name_ja: name, similar_group: group });
		const members = areas.filter((e) => e.row.similar_group === group).map((e) => e.row.code);
		const rates = members
			.map((member) => Number(cell('tax-collection-rate', member, HEADER)))
			.sort((a, b) => a - b);
		expect(members).toHaveLength(size);
		expect(cell('tax-collection-rate', code, HEADER)).toBe(rate);
		expect(rates.filter((other) => other > Number(rate)).length + 1).toBe(rank);
		expect(median(rates)).toBeCloseTo(middle, 10);
		const using = members.filter((m) => cell('dx-rpa-introduced', m, '2024-07-12') === '1');
		expect(using).toHaveLength(rpa);
	});
});

describe('municipalities that need care', () => {
	test('那珂川市 and 富谷市 go on under their new codes', () => {
		expect(area('402311').name_ja).toBe('那珂川市');
		expect(series('fiscal-strength-index', '402311').join(' ')).toBe(
			'0.68 0.66 0.66 0.67 0.69 0.70 0.72 0.74 0.75 0.74 0.71 0.70 0.69'
		);
		expect(area('042161').name_ja).toBe('富谷市');
		expect(series('ordinary-balance-ratio', '042161').join(' ')).toBe(
			'78.7 81.4 85.0 84.0 83.6 93.8 93.1 91.8 90.8 91.7 89.0 87.1 94.5'
		);
		expect(areas.filter((e) => ['403059', '044237', '093670'].includes(e.row.code))).toEqual([]);
	});
	test.each([
		['104264', '草津町'],
		['294462', '天川村']
	])('%s %s carries out no frequent procedure and has no ratio', (code, name) => {
		expect(area(code).name_ja).toBe(name);
		const figure = (id: string) => cell(id, code, '2024-07-12');
		expect([figure('dx-online-frequent-32-procedures'), figure('dx-online-frequent-32')]).toEqual([
			'0',
			''
		]);
	});
	test('two are 府中市 and two 伊達市; a dash is no number', () => {
		const named = (name: string) =>
			areas
				.filter((e) => e.row.name_ja === name)
				.map(({ row: { code, prefecture_ja } }) => [
					code,
					prefecture_ja,
					cell('population-register', code, '2024-01-01'),
					cell('future-burden-ratio', code, '2023')
				]);
		expect(named('府中市')).toEqual([
			['132063', '東京都', '260078', '-'],
			['342084', '広島県', '35847', '47.4']
		]);
		expect(named('伊達市')).toEqual([
			['012335', '北海道', '31822', '-'],
			['072133', '福島県', '56768', '52.8']
		]);
	});
	test('the 23 special wards have a group of their own and no property tax', () => {
		const wards = areas.filter((e) => e.row.kind === '特別区').map((e) => e.row);
		expect(wards).toHaveLength(23);
		expect(new Set(wards.map((w) => w.similar_group))).toEqual(new Set(['特別区']));
		const without = areas
			.map((e) => e.row)
			.filter(
				(a) => cell('tax-collection-rate', a.code, '2023 net-property-tax current-year') === ''
			);
		expect(without).toEqual(wards);
		expect(cell('tax-collection-rate', '131016', '2023 total all')).toBe('98.2');
		expect(cell('ordinary-balance-ratio', '131016', '2011')).toBe('76.14406');
	});
	test('115 are not in the averages of their groups, Mine one of them', () => {
		expect(areas.filter((e) => e.row.in_averages === 0)).toHaveLength(115);
		expect(area('352136').in_averages).toBe(0);
		expect(area('352021').in_averages).toBe(1);
	});
	test('a dash, none printed and not surveyed are told apart', () => {
		const absent = (id: string) => {
			const latest = officialFigures(byId.get(id)!, 'latest');
			const words = latest.map((figure) => figure.absence).filter((word) => word !== null);
			return [words.length, [...new Set(words)]];
		};
		expect(absent('future-burden-ratio')).toEqual([954, ['dash']]);
		expect(absent('transfer-waterworks')).toEqual([1247, ['blank']]);
		expect(absent('dx-cio-appointed')).toEqual([8, ['not-surveyed']]);
		expect(absent('dx-rpa-introduced')).toEqual([0, []]);
	});
});

test.each([
	['dx-ai-introduced', 879],
	['dx-rpa-introduced', 720],
	['dx-telework-introduced', 1055],
	['dx-cio-appointed', 1270],
	['dx-cio-aide-appointed', 846],
	['dx-external-experts', 522],
	['dx-overall-policy', 862]
])('%s in %i municipalities', (statistic, count) => {
	expect(byId.get(statistic)!.cells.filter(([printed]) => printed === '1')).toHaveLength(count);
});

test('the register counts all of Japan', () => {
	const total = (header: string) =>
		areas.reduce((sum, e) => sum + Number(cell('population-register', e.row.code, header)), 0);
	expect(total('2016-01-01')).toBe(128_066_211);
	expect(total('2024-01-01')).toBe(124_885_175);
});

test('155 figures stand in context-observations.csv as well', () => {
	const shared = readRealEntries().context_observation.filter(({ row }) => {
		const periods = byId.get(row.statistic_id)?.periods ?? [];
		return periods.some((p) => p.header === row.as_of?.replace('FY', ''));
	});
	expect(shared).toHaveLength(155);
	for (const { row } of shared)
		expect(
			Number(cell(row.statistic_id, row.municipality_code, row.as_of!.replace('FY', ''))),
			`${row.municipality_code} ${row.statistic_id} ${row.as_of}`
		).toBe(row.value);
});

describe('published files', () => {
	const published = publishedFiles(deriveDataSet(readRealEntries()), readRealOfficial());
	const rows = async (file: string) => {
		const bytes = published.find((p) => p.file === file)!.bytes();
		const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
		return parquetReadObjects({
			file: buffer as ArrayBuffer,
			compressors: { GZIP: (packed) => gunzipSync(packed) }
		});
	};

	test('are one or two a statistic, those of the municipalities besides', () => {
		expect(published.filter((p) => p.on_demand).map((p) => p.file)).toEqual([
			'statistic.parquet',
			'synonym.parquet',
			'area.parquet',
			'area_outline.parquet',
			'area_position.parquet',
			...files.flatMap((official) => {
				const { statistic_id } = official.statistic;
				const all = `official/${statistic_id}.parquet`;
				return timesOf(official).length > 1
					? [all, `official/${statistic_id}.latest.parquet`]
					: [all];
			})
		]);
	});
	test.each([
		'tax-collection-rate',
		'future-burden-ratio',
		'population-register',
		'dx-cio-appointed'
	])('%s comes back as it went in', async (id) => {
		const official = byId.get(id)!;
		const own = (part: 'all' | 'latest') =>
			officialFigures(official, part).map(
				({ statistic_id: _, fiscal_year, as_of, tax, basis, ...figure }) => ({
					...figure,
					...(fiscal_year === null ? { as_of } : { fiscal_year }),
					...(tax === null ? {} : { tax, basis })
				})
			);
		expect(await rows(`official/${id}.parquet`)).toEqual(own('all'));
		if (timesOf(official).length > 1)
			expect(await rows(`official/${id}.latest.parquet`)).toEqual(own('latest'));
	});
	test('outlines have the names, the group and the residents', async () => {
		const outlines = await rows('area_outline.parquet');
		expect(outlines).toHaveLength(1741);
		expect(outlines.find((o) => o['code'] === '352021')).toEqual({
			code: '352021',
			name_ja: '宇部市',
			name_en: 'Ube',
			prefecture_ja: '山口県',
			similar_group: '都市Ⅳ－３',
			in_averages: 1,
			population: Number(cell('population-register', '352021', '2024-01-01'))
		});
	});
	test('positions are within two kilometres of the office', async () => {
		const positions = await rows('area_position.parquet');
		expect(positions).toHaveLength(1741);
		expect(positions.find((p) => p['code'] === '352021')).toEqual({
			code: '352021',
			latitude: 33.9375,
			longitude: 131.25
		});
	});
});
