import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	matchesPrinted,
	readPrintedNumbers,
	type Bound,
	type PrintedNumber
} from '../../src/domain';

/** Unit forms as the table of units lists them, longer ones beside the shorter that they contain. */
const UNITS = [
	'円', '千円', '万円', '百万円', '億円', '%', '％', 'ポイント', '人', '名', '万人', '件', '万件',
	'業務', '施設', '課', '枚', '千枚', '時間', '時間/月', '日', '月', 'か月', '年', '年間', '㎡', 'ha',
	'市', '町', '市町', '団体', '回', '1/2'
]; // prettier-ignore

const read = (text: string) => readPrintedNumbers(text, UNITS);
const brief = ({ value, unit, bound, text }: PrintedNumber) => [value, unit, bound, text];

const FULL: Record<string, string> = { ',': '，', '.': '．', '%': '％' };
const widen = (text: string) =>
	text.replace(/[0-9,.%]/g, (c) => FULL[c] ?? String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const group = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

describe('readFigures', () => {
	test.each<[string, [string, string, Bound | null, string]]>([
		['96.79%', ['96.79', '%', null, '96.79%']],
		['97.2％', ['97.2', '%', null, '97.2％']],
		['９７．２％', ['97.2', '%', null, '９７．２％']],
		['1,008', ['1008', '', null, '1,008']],
		['2,121,796千円', ['2121796', '千円', null, '2,121,796千円']],
		['△369,000千円', ['-369000', '千円', null, '△369,000千円']],
		['△ 30,095', ['-30095', '', null, '△ 30,095']],
		['▲12', ['-12', '', null, '▲12']],
		['−0.5ポイント', ['-0.5', 'ポイント', null, '−0.5ポイント']],
		['-3', ['-3', '', null, '-3']],
		['△0.0', ['0.0', '', null, '△0.0']],
		['9億8,202万円', ['982020000', '円', null, '9億8,202万円']],
		['1億2,345万6,789円', ['123456789', '円', null, '1億2,345万6,789円']],
		['1兆2億円', ['1000200000000', '円', null, '1兆2億円']],
		['3万5千人', ['35000', '人', null, '3万5千人']],
		['51億円', ['51', '億円', null, '51億円']],
		['6.2億円', ['6.2', '億円', null, '6.2億円']],
		['4,842千枚', ['4842', '千枚', null, '4,842千枚']],
		['3,489万件', ['3489', '万件', null, '3,489万件']],
		['180万人', ['180', '万人', null, '180万人']],
		['80%以上', ['80', '%', 'min', '80%以上']],
		['30億円以上', ['30', '億円', 'min', '30億円以上']],
		['51億円(予算ベース)を超える', ['51', '億円', 'min', '51億円(予算ベース)を超える']],
		['100人超', ['100', '人', 'min', '100人超']],
		['10時間/月以下', ['10', '時間/月', 'max', '10時間/月以下']],
		['33.7%以下', ['33.7', '%', 'max', '33.7%以下']],
		['3日以内', ['3', '日', 'max', '3日以内']],
		['100人未満', ['100', '人', 'max', '100人未満']],
		['約80名', ['80', '名', 'about', '約80名']],
		['およそ 5 件', ['5', '件', 'about', 'およそ 5 件']],
		['10人程度', ['10', '人', 'about', '10人程度']],
		['約80%以上', ['80', '%', 'min', '約80%以上']],
		['七市町', ['7', '市町', null, '七市町']],
		['十二市', ['12', '市', null, '十二市']],
		['三十人', ['30', '人', null, '三十人']],
		['九十九件', ['99', '件', null, '九十九件']],
		['1/2', ['0.5', '1/2', null, '1/2']],
		['3/4', ['0.75', '', null, '3/4']]
	])('%j', (text, expected) => {
		expect(read(text).map(brief)).toEqual([expected]);
	});

	test('finds several figures in order', () => {
		expect(read('３課５業務').map(brief)).toEqual([
			['3', '課', null, '３課'],
			['5', '業務', null, '５業務']
		]);
		expect(read('3,900件/123,738千円').map(brief)).toEqual([
			['3900', '件', null, '3,900件'],
			['123738', '千円', null, '123,738千円']
		]);
		expect(read('時間外20人 年休取得13.0日').map(brief)).toEqual([
			['20', '人', null, '20人'],
			['13.0', '日', null, '13.0日']
		]);
		expect(read('120分→70分').map((f) => f.value)).toEqual(['120', '70']);
		expect(read('七市町と3団体').map((f) => f.value)).toEqual(['7', '3']);
	});

	test('a hyphen between figures is no minus', () => {
		expect(read('2019-2022').map((f) => f.value)).toEqual(['2019', '2022']);
		expect(read('1-(2)').map((f) => f.value)).toEqual(['1', '2']);
	});

	test('a comma that does not group thousands separates figures', () => {
		expect(read('1,2345').map((f) => f.value)).toEqual(['1', '2345']);
		expect(read('1, 2, 3月号').map((f) => f.value)).toEqual(['1', '2', '3']);
	});

	test('scales that do not descend stay apart', () => {
		expect(read('2億3億円').map(brief)).toEqual([
			['2', '', null, '2'],
			['3', '億円', null, '3億円']
		]);
	});

	test.each([
		'',
		'-',
		'集計中',
		'規程策定',
		'次期計画で目標値を設定',
		'一般会計',
		'十分',
		'△',
		'約'
	])('%j holds none', (text) => {
		expect(read(text)).toEqual([]);
	});

	test('kanji numerals count only before a unit', () => {
		expect(readPrintedNumbers('七市町', [])).toEqual([]);
		expect(read('二三件').map((f) => f.value)).toEqual([]);
	});

	test('a fraction that is no plain decimal stays two figures', () => {
		expect(read('1/0').map((f) => f.value)).toEqual(['1', '0']);
		expect(read('1/10000000').map((f) => f.value)).toEqual(['1', '10000000']);
	});

	test('the longest fitting unit form is taken, empty forms never', () => {
		expect(readPrintedNumbers('5年間', ['', '年', '年間']).map((f) => f.unit)).toEqual(['年間']);
	});
});

describe('what was rendered is read back', () => {
	const units = fc.constantFrom(...UNITS.filter((u) => !/\d/.test(u)), '');
	const signs = fc.constantFrom('', '△', '▲', '△ ', '−', '-');
	const bounds = fc.constantFrom<[string, string, Bound | null]>(
		['', '', null],
		['約', '', 'about'],
		['', '程度', 'about'],
		['', '以上', 'min'],
		['', '以下', 'max'],
		['', '以内', 'max'],
		['', '未満', 'max'],
		['', 'を超える', 'min']
	);
	const before = fc.constantFrom('', '参加者', '(', '「', 'から ', '利用率　');
	const after = fc.constantFrom('', '。', ')', '、', 'の実績', ' 見込み');

	test('single numbers with comma, width, sign, decimals, unit and bound', () => {
		fc.assert(
			fc.property(
				fc.record({
					whole: fc.integer({ min: 0, max: 2_000_000_000 }),
					decimals: fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: '' }),
					commas: fc.boolean(),
					wide: fc.boolean(),
					sign: signs,
					unit: units,
					bound: bounds,
					before,
					after
				}),
				({ whole, decimals, commas, wide, sign, unit, bound: [lead, trail, bound], ...around }) => {
					const digits = commas ? group(String(whole)) : String(whole);
					const number = decimals === '' ? digits : `${digits}.${decimals}`;
					const printed = `${lead}${sign}${wide ? widen(number) : number}${unit}${trail}`;
					const text = around.before + printed + around.after;
					const plain = decimals === '' ? String(whole) : `${whole}.${decimals}`;
					expect(read(text)).toEqual([
						{
							value: sign === '' || Number(plain) === 0 ? plain : `-${plain}`,
							unit: unit === '％' ? '%' : unit,
							bound,
							text: printed,
							start: around.before.length
						}
					]);
				}
			),
			{ numRuns: 200 }
		);
	});

	test('amounts written with 億 and 万', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9999 }),
				fc.integer({ min: 0, max: 9999 }),
				fc.integer({ min: 0, max: 9999 }),
				fc.boolean(),
				(hundredMillions, tenThousands, ones, wide) => {
					fc.pre(tenThousands > 0 || ones > 0);
					const number = [
						`${group(String(hundredMillions))}億`,
						tenThousands > 0 ? `${group(String(tenThousands))}万` : '',
						ones > 0 ? group(String(ones)) : ''
					].join('');
					const printed = `${wide ? widen(number) : number}円`;
					expect(read(`残高は${printed}である`)).toEqual([
						{
							value: String(hundredMillions * 1e8 + tenThousands * 1e4 + ones),
							unit: '円',
							bound: null,
							text: printed,
							start: 3
						}
					]);
				}
			),
			{ numRuns: 200 }
		);
	});
});

describe('on any text', () => {
	const pieces = fc.constantFrom(
		...'0123456789０９,，..億万千百兆円%/-−△▲約以上下内超未満程度（）() 　一二十七市町人月年'
	);

	test('never throws; figures stand where they say, in order, apart, and are plain decimals', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), (text) => {
				let end = 0;
				for (const figure of read(text)) {
					expect(text.slice(figure.start).startsWith(figure.text)).toBe(true);
					expect(figure.start).toBeGreaterThanOrEqual(end);
					end = figure.start + figure.text.length;
					expect(figure.value).toMatch(/^-?\d+(\.\d+)?$/);
					expect(figure.text).toMatch(/\S/);
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('digits are never passed over', () => {
		fc.assert(
			fc.property(fc.string({ unit: pieces }), (text) => {
				const covered = read(text).reduce(
					(rest, f) =>
						rest.slice(0, f.start) +
						' '.repeat(f.text.length) +
						rest.slice(f.start + f.text.length),
					text
				);
				expect(covered).not.toMatch(/[0-9０-９]/);
			}),
			{ numRuns: 200 }
		);
	});
});

test('cities and towns counted apart are read as their sum as well', () => {
	const figures = readPrintedNumbers('当市を含めた5市2町で', ['市', '町', '市町']);
	expect(figures.map((f) => [f.value, f.unit])).toEqual([
		['7', '市町'],
		['5', '市'],
		['2', '町']
	]);
	expect(readPrintedNumbers('5市2町', ['市']).map((f) => f.value)).toEqual(['5', '2']);
});

describe('agrees', () => {
	const figures = read('利用率 30%以上、5人');

	test.each<[number, string[], Bound | null, boolean]>([
		[30, ['%', '％'], 'min', true],
		[30, ['％'], 'min', true],
		[5, ['人', '名'], null, true],
		[30, ['%'], null, false],
		[30, ['%'], 'max', false],
		[31, ['%'], 'min', false],
		[5, ['件'], null, false],
		[30, ['人'], 'min', false]
	])('%d in %j with bound %s: %s', (value, unitForms, bound, expected) => {
		expect(matchesPrinted(figures, { value, unitForms, bound })).toBe(expected);
	});

	test('a figure printed without a unit agrees with any unit', () => {
		expect(matchesPrinted(read('1,008'), { value: 1008, unitForms: ['人'], bound: null })).toBe(
			true
		);
		expect(matchesPrinted(read('1,008'), { value: 1008, unitForms: [], bound: null })).toBe(true);
	});

	test('words agree with nothing', () => {
		expect(matchesPrinted(read('集計中'), { value: 0, unitForms: [], bound: null })).toBe(false);
	});
});
