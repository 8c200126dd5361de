import { describe, expect, test } from 'vitest';
import { officialMeasure, type OfficialStatistic } from '../../src/analysis';
import {
	type AreaGroupChoice,
	areaName,
	chosenAreas,
	describeAreaRank,
	describeOfficial,
	describeUnsaid,
	groupWords,
	officialNotes
} from '../../src/describe';
import { LANGUAGES } from '../../src/domain';
import type { OfficialFigure } from '../../src/query';
import { officialFigure, officialStatistic } from '../lib/official-rows';
import { readerOf } from '../lib/rows';

const view = (
	values: readonly (number | null)[],
	change: Partial<OfficialStatistic> = {},
	group: AreaGroupChoice = { kind: 'similar' },
	own: Partial<OfficialFigure> = {}
) => {
	const statistic = officialStatistic(change);
	return {
		statistic,
		measure: officialMeasure(statistic, 'none'),
		rows: values.map((value, i) =>
			officialFigure({
				code: i === 0 ? '352021' : `m${i}`,
				name_ja: i === 0 ? '宇部市' : `第${i}市`,
				name_en: i === 0 ? 'Ube' : `City ${i}`,
				in_averages: i === 1 ? 0 : 1,
				value,
				absence: value === null ? 'dash' : null,
				...(i === 0 ? own : {})
			})
		),
		reference: '352021',
		group
	};
};
const burden = { statistic_id: 'future-burden-ratio', direction: 'lower' } as const;
const [ja, en] = [readerOf('ja'), readerOf('en')];

describe('describeOfficial', () => {
	test('names value, period, group and median', () => {
		const rate = view([97.3, 98.7, 98]);
		expect(describeOfficial(rate, ja)).toBe(
			'令和5年度（2023）、宇部市は97.3%で、類似3団体の中央値98.0%を下回ります。'
		);
		expect(describeOfficial(rate, en)).toBe(
			'In FY2023 Ube had 97.3%, below the median (98.0%) of the 3 municipalities in the similar group.'
		);
	});
	test('says of a day that it was on it', () => {
		const dated = (as_of: string) => {
			const rate = view([97.3, 98.7]);
			return { ...rate, rows: rate.rows.map((r) => ({ ...r, fiscal_year: null, as_of })) };
		};
		expect(describeOfficial(dated('2024-07-12'), en)).toMatch(/^On 12 July 2024 Ube had/);
		expect(describeOfficial(dated('2024'), en)).toMatch(/^In 2024 Ube had/);
		expect(describeOfficial(dated('2024'), ja)).toMatch(/^2024年、宇部市は/);
	});
	test('says amounts of money in 億円 and billions, whole in tables only', () => {
		const amounts = view([9_728_123, 12_000_000], {
			unit_id: 'thousand-yen',
			unit_ja: '千円',
			unit_en: 'thousand yen',
			decimals: 0
		});
		expect(describeOfficial(amounts, ja)).toBe(
			'令和5年度（2023）、宇部市は97.28億円で、類似2団体の中央値108.6億円を下回ります。'
		);
		expect(describeOfficial(amounts, en)).toContain('Ube had 9.728 billion yen, below');
	});
	test('says of a survey when it was published', () => {
		const survey = view([1, 0, 1], { value_type: 'yes_no', unit_ja: null, period: 'survey' });
		const rows = survey.rows.map((r) => ({ ...r, fiscal_year: null, as_of: '2024-07-12' }));
		expect(describeOfficial({ ...survey, rows }, ja)).toBe(
			'2024年7月12日公表の調査で、宇部市は実施。類似3団体のうち2団体が実施です。'
		);
		expect(describeOfficial({ ...survey, rows }, en)).toMatch(
			/^In the survey published on 12 July 2024 Ube: yes\./
		);
	});
	test.each([
		[
			'equal',
			view([98, 98, 97]),
			'令和5年度（2023）、宇部市は98.0%で、類似3団体の中央値と同じです。'
		],
		[
			'a dash',
			view([null, 5, 0], burden),
			'令和5年度（2023）、宇部市は「-」。類似3団体のうち1団体が「-」です。'
		],
		[
			'a median among dashes',
			view([5, null, null], burden),
			'令和5年度（2023）、宇部市は5.0%。類似3団体の半数以上は「-」です。'
		],
		['no value', view([null, 5, 0]), '令和5年度（2023）、宇部市の値はありません（「-」と公表）。'],
		[
			'yes',
			view([1, 0, 1], { value_type: 'yes_no', unit_ja: null }),
			'令和5年度（2023）、宇部市は実施。類似3団体のうち2団体が実施です。'
		],
		[
			'another group',
			view(
				[97.3, 98.7, 98],
				{},
				{ kind: 'named', name_ja: '圏域', name_en: 'Area' },
				{ in_group: 0 }
			),
			'令和5年度（2023）、宇部市は97.3%。宇部市の入らない圏域2団体の中央値は98.35%です。'
		]
	])('%s', (_, shown, expected) => {
		expect(describeOfficial(shown, ja)).toBe(expected);
		expect(expected.length).toBeLessThanOrEqual(60);
		expect(describeOfficial(shown, en)).not.toMatch(/undefined|null|NaN/);
	});
});

test('what it does not say takes at most sixty characters in every case', () => {
	const cases: Partial<OfficialStatistic>[] = [
		{ value_type: 'yes_no' },
		{ direction: 'neither' },
		{ size: 'residents' },
		{ direction: 'higher' },
		{ direction: 'lower' }
	];
	for (const language of LANGUAGES) {
		const words = cases.map((change) => {
			const statistic = officialStatistic(change);
			return describeUnsaid(statistic, officialMeasure(statistic, 'none'), { language });
		});
		expect(new Set(words).size).toBe(cases.length);
		if (language === 'ja') expect(Math.max(...words.map((w) => w.length))).toBeLessThanOrEqual(60);
	}
});

describe('describeAreaRank', () => {
	test('says the place, how far the neighbours are and how many are nearly equal', () => {
		const rate = view([97.3, 98.7, 97.4, 96]);
		expect(describeAreaRank(rate, ja)).toBe(
			'宇部市は4団体中3位です。1つ上の値とは0.1ポイント、1つ下の値とは1.3ポイントの差です。差が0.1ポイント以内の団体は他に1団体あり、その中での順位の違いに意味はありません。'
		);
		expect(describeAreaRank(rate, en)).toBe(
			'Ube is number 3 of 4. The next better value is 0.1 percentage points away, the next worse one 1.3 percentage points. 1 other is within 0.1 percentage points: their order means nothing.'
		);
	});
	test('says why there is none', () => {
		expect(describeAreaRank(view([1, 2], { direction: 'neither' }), ja)).toMatch(
			/^順位はつけません/
		);
		expect(describeAreaRank(view([1, 2], { size: 'residents' }), en)).toMatch(/^No place is given/);
	});
});

test('notes count who is not in the averages and who has no value', () => {
	const notes = officialNotes(view([5, null, 0], { ...burden, dash_ja: '0より良い' }), ja);
	expect(notes).toEqual([
		'グループには総務省の平均に入らない団体（非選定）が1団体あり、ここでは数に入れています。',
		'値のない団体：「-」と公表1団体',
		'「-」：0より良い'
	]);
});

test('places of the same name are told apart by their prefectures', () => {
	const fuchu = [
		officialFigure({ code: 'a', name_ja: '府中市', name_en: 'Fuchu', prefecture_ja: '東京都' }),
		officialFigure({ code: 'b', name_ja: '府中市', name_en: 'Fuchu', prefecture_ja: '広島県' }),
		officialFigure()
	];
	expect(fuchu.map((area) => areaName(area, fuchu, ja))).toEqual([
		'府中市（東京都）',
		'府中市（広島県）',
		'宇部市'
	]);
	expect(areaName(fuchu[1]!, fuchu, en)).toBe('Fuchu (Hiroshima)');
	const chosen = chosenAreas(['b', '352021', 'none'], fuchu, ja);
	expect(chosen.map((c) => [c.code, c.name])).toEqual([
		['b', '府中市（広島県）'],
		['352021', '宇部市']
	]);
	expect(new Set(chosen.map((c) => c.style.symbol)).size).toBe(2);
});

test('groups are named after the municipality that they belong to', () => {
	expect(groupWords(view([1]), ja)).toBe('宇部市と同じ類似団体（都市Ⅳ－３）');
	expect(groupWords(view([1], {}, { kind: 'population', factor: 1.5 }), ja)).toBe(
		'人口が宇部市の1.5倍以内'
	);
	expect(groupWords(view([1], {}, { kind: 'prefecture' }), en)).toBe('Yamaguchi');
});
