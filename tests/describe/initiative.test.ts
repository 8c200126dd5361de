import { describe, expect, test } from 'vitest';
import {
	describeInitiative,
	describeInitiativeFigures,
	describeInitiativeGrades,
	describeInitiativeSchedule,
	scheduleNotes
} from '../../src/describe/initiative';
import { figure, grade, readerOf, step } from '../lib/rows';

const ja = readerOf('ja');
const en = readerOf('en');
const rows = { figures: [], grades: [], documents: [{ kind: 'plan' }] } as const;
const target = (fiscal_year: number | null) => figure({ kind: 'target', fiscal_year });

describe('describeInitiative', () => {
	test('names the last year with a target, and that there is only a plan', () => {
		const figures = [target(2022), target(2026)].map((f) => ({ ...f, label_ja: 'あ'.repeat(60) }));
		expect(describeInitiative({ ...rows, city: '宇部市', figures }, ja)).toBe(
			'宇部市の取組で、令和8年度（2026）までの数値目標があります。読んだ文書は計画書だけで、市の評価はありません。'
		);
		const long = figures.map((f) => ({ ...f, label_en: 'x'.repeat(120) }));
		expect(describeInitiative({ ...rows, city: 'Ube', figures: long }, en)).toBe(
			'An initiative of Ube with targets in numbers up to FY2026. The only document read is a plan, without grades.'
		);
	});
	test('tells the latest value and the last target of the first indicator that has both', () => {
		const figures = [
			figure({ indicator_id: 'other', value: 3 }),
			figure({ kind: 'baseline', fiscal_year: 2019 }),
			figure({ kind: 'actual', fiscal_year: 2020, value: 12 }),
			target(2022),
			{ ...target(2026), value: 20 }
		];
		expect(describeInitiative({ ...rows, city: '宇部市', figures }, ja)).toMatch(
			/^[^。]+は12業務（R2の実績）、20業務（R8の目標）です。/
		);
		expect(describeInitiative({ ...rows, city: 'Ube', figures }, en)).toMatch(
			/^[^.]+: 12 processes \(actual FY2020\)[;,] 20 processes \(target FY2026\)\. /
		);
	});
	test.each([
		[[target(null)], '宇部市の取組で、数値目標がありますが、その年度の記載はありません。'],
		[[figure({ fiscal_year: null })], '宇部市の取組で、数値目標はなく、ほかの数値だけがあります。'],
		[
			[figure({ kind: 'target', subject: 'nation' })],
			'宇部市の取組で、数値目標はなく、ほかの数値だけがあります。'
		],
		[
			[figure({ kind: 'target', value: null, value_text: '増加' })],
			'宇部市の取組で、数値は書かれていません。'
		]
	])('tells targets from other numbers and from words', (figures, sentence) => {
		expect(describeInitiative({ ...rows, city: '宇部市', figures }, ja)).toContain(sentence);
	});
	test('gives the grades that closed the last year, with their certainty', () => {
		const documents = [{ kind: 'progress report' }] as const;
		const grades = [
			grade({ fiscal_year: 2019, grade: 'B', grade_order: 3 }),
			grade({ fiscal_year: 2020, period: '中間', grade: 'C', grade_order: 4 }),
			grade({ fiscal_year: 2020, period: '期末', certainty: 'low' })
		];
		const told = { ...rows, city: '岩国市', documents, grades };
		expect(describeInitiative(told, ja)).toMatch(
			/令和2年度（2020）期末の市の評価はA（読み取りの確かさは低い）です。$/
		);
		expect(describeInitiative({ ...told, grades: [] }, ja)).toMatch(
			/この取組に付けられた評価は、文書にありません。$/
		);
	});
});

describe('describeInitiativeGrades', () => {
	test('names the grades of several departments, the best first', () => {
		const grades = [
			grade({ grade: 'C', grade_order: 4, department_ja: '学校教育課' }),
			grade({ department_ja: '市民課' })
		];
		expect(describeInitiativeGrades(grades, ja)).toBe(
			'令和2年度（2020）期末の市の評価は課によりA、Cです。評価区分は市ごとに違い、市どうしでは比べられません。'
		);
		expect(describeInitiativeGrades(grades, en)).toMatch(
			/^The city’s own grade for the end of FY2020 is A and C, by department\. /
		);
	});
	test('names mid-year grades, and those of no period, as such', () => {
		expect(describeInitiativeGrades([grade({ period: '中間' })], en)).toContain('mid-year FY2020');
		expect(describeInitiativeGrades([grade({ period: null })], ja)).toMatch(
			/^令和2年度（2020）の市の評価はAです。/
		);
	});
});

describe('describeInitiativeFigures', () => {
	const words = figure({
		indicator_id: 'ube-2',
		value: null,
		value_text: '未定',
		fiscal_year: 2030
	});
	test('names the years of numbers, not of words', () => {
		const figures = [figure({ fiscal_year: 2021 }), figure({ fiscal_year: 2023 }), words];
		expect(describeInitiativeFigures(figures, ja)).toBe(
			'実績の数値は書かれていますが、目標の数値は書かれていません。数値は令和3年度（2021）から令和5年度（2023）までのものです。数字の代わりに文言が書かれたところもあります。'
		);
		expect(describeInitiativeFigures(figures, en)).toBe(
			'Actuals are stated in numbers, but no target. The numbers are dated FY2021 to FY2023. Elsewhere words stand in place of a number.'
		);
	});
	test('says of how many indicators both an actual and a target are stated', () => {
		const target = figure({ kind: 'target', fiscal_year: 2025 });
		const other = figure({ indicator_id: 'ube-3', kind: 'target', fiscal_year: 2025 });
		const told = (...rows: ReturnType<typeof figure>[]) =>
			describeInitiativeFigures(rows, ja).split('。')[0];
		expect(told(figure({}), target)).toBe('実績と目標の両方の数値が書かれています');
		expect(told(figure({}), target, other)).toBe(
			'数値のある2つの指標のうち、実績と目標の両方があるのは1つです'
		);
		expect(told(figure({}), other)).toBe('実績と目標の両方の数値がある指標はありません');
		expect(told(target)).toBe('目標の数値は書かれていますが、実績の数値は書かれていません');
		expect(told(figure({ kind: 'baseline' }))).toBe('実績と目標の数値は書かれていません');
	});
	test('says where there are only words, and where no number has a year', () => {
		expect(describeInitiativeFigures([words], ja)).toBe('数値はなく、文言だけが書かれています。');
		expect(describeInitiativeFigures([figure({ fiscal_year: null })], en)).toBe(
			'Actuals are stated in numbers, but no target. The numbers have no year.'
		);
	});
});

describe('the schedule of an initiative', () => {
	const undated = step({
		fiscal_year: null,
		plan_text_ja: '「夢プラン」策定',
		action_en: 'Community plans'
	});
	test('is told by its years and by whether it is planned or reported', () => {
		expect(describeInitiativeSchedule([step({ fiscal_year: 2020 })], ja)).toBe(
			'令和2年度（2020）の計画が書かれています。'
		);
		expect(describeInitiativeSchedule([step({ fiscal_year: 2020 }), undated], en)).toBe(
			'Plans for FY2020. What has no year is listed below.'
		);
		expect(describeInitiativeSchedule([undated], en)).toBe(
			'The document has plans without a year.'
		);
	});
	test('lists what has no year once, in English by its translation', () => {
		expect(scheduleNotes([undated, undated], ja)).toEqual([
			'年度の記載がなく、軸に置いていないもの：「『夢プラン』策定」'
		]);
		expect(scheduleNotes([undated, step({ certainty: 'low' })], en)).toEqual([
			'“?” marks an entry whose reading is of low certainty',
			'Not on the axis because no year is printed: “Community plans”'
		]);
	});
});
