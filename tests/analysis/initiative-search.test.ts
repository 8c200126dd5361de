import { describe, expect, test } from 'vitest';
import {
	departmentChoices,
	find,
	gradeChoices,
	prepare,
	relaxations,
	type SearchFilters,
	unknownWords
} from '../../src/analysis/initiative-search';
import { indexed } from '../lib/indexed';

const ALL = ['ube', 'mine'];
const rows = [
	indexed('ube-1', {
		title_ja: 'ＡＩやＲＰＡの活用',
		title_en: 'Using AI and RPA',
		level1_ja: 'デジタル化の推進',
		leads_ja: '情報課|人事課',
		leads_en: 'IT Division|Personnel Division',
		themes: 'rpa|work-style',
		labels_ja: '自動化した業務の数',
		labels_en: 'Automated processes',
		schedule_ja: '導入|試行',
		schedule_en: 'Introduction',
		phases: 'prepare|implement',
		figures: 3
	}),
	indexed('ube-2', {
		title_ja: '市税の徴収',
		title_en: 'Collecting city taxes',
		related_ja: '情報課',
		related_en: 'IT Division',
		themes: 'collection'
	}),
	indexed('mine-1', {
		title_ja: '窓口のワンストップ化',
		title_en: 'One-stop counter',
		themes: 'online-services',
		phases: 'consider',
		grades: 'mine-2019:B',
		grade_orders: '3',
		figures: 1
	}),
	indexed('mine-2', {
		title_ja: '病院の経営',
		title_en: 'Hospital',
		grades: 'mine-2019:A|mine-2019:AA',
		grade_orders: '2|1'
	})
];
const searchables = prepare(rows);
const want = (over: Partial<SearchFilters> = {}): SearchFilters => ({
	words: '',
	municipalities: ALL,
	theme: null,
	phase: null,
	grade: null,
	department: null,
	withFigures: false,
	...over
});
const ids = (over: Partial<SearchFilters>) =>
	find(searchables, want(over)).map((h) => h.row.initiative_id);

describe('find', () => {
	test.each([
		['', ['ube-1', 'ube-2', 'mine-1', 'mine-2']],
		['rpa', ['ube-1']],
		['ｒｐａ', ['ube-1']],
		['わんすとっぷ', ['mine-1']],
		['ﾜﾝｽﾄｯﾌﾟ', ['mine-1']],
		['でじたる', ['ube-1']],
		['HOSPITAL', ['mine-2']],
		['情報課', ['ube-1', 'ube-2']],
		['personnel', ['ube-1']],
		['業務の数', ['ube-1']],
		['automated', ['ube-1']],
		['試行', ['ube-1']],
		['introduction', ['ube-1']],
		['情報　税', ['ube-2']],
		['税 tax 徴', ['ube-2']],
		['税 病院', []],
		// Parts of a list stay apart.
		['課人事', []]
	])('the words %j lead to %j', (words, found) => {
		expect(ids({ words })).toEqual(found);
	});

	test.each([
		[{ municipalities: ['mine'] }, ['mine-1', 'mine-2']],
		[{ theme: 'work-style' }, ['ube-1']],
		[{ phase: 'implement' }, ['ube-1']],
		[{ grade: 'mine-2019:A' }, ['mine-2']],
		[{ department: '情報課' }, ['ube-1', 'ube-2']],
		[{ department: '情報' }, []],
		[{ withFigures: true }, ['ube-1', 'mine-1']],
		[{ withFigures: true, municipalities: ['mine'], words: '窓口' }, ['mine-1']]
	] as [Partial<SearchFilters>, string[]][])('the filters %j leave %j', (over, found) => {
		expect(ids(over)).toEqual(found);
	});

	test('says where a word stands that number and title do not hold', () => {
		const found = (words: string) => find(searchables, want({ words }))[0]!.foundIn;
		expect(found('rpa')).toEqual([]);
		expect(found('rpa 情報課')).toEqual(['departments']);
		expect(found('導入 でじたる')).toEqual(['headings', 'schedule']);
	});
});

describe('loosenings', () => {
	test('name each part without which something would be found, with how much', () => {
		expect(
			relaxations(searchables, want({ words: '税', theme: 'rpa', municipalities: ['ube'] }), ALL)
		).toEqual([
			{ part: 'words', hits: 1 },
			{ part: 'theme', hits: 1 }
		]);
	});
	test('name nothing that was not asked for', () => {
		expect(relaxations(searchables, want({ words: 'zzz' }), ALL)).toEqual([
			{ part: 'words', hits: 4 }
		]);
		expect(relaxations(searchables, want(), ALL)).toEqual([]);
	});
});

describe('unknownWords', () => {
	test('are those that stand nowhere, as they were typed', () => {
		expect(unknownWords(searchables, 'ＲＰＡ ゾゾ　ゾゾ 税')).toEqual(['ゾゾ']);
	});
});

describe('choices of the filters', () => {
	test('departments: the busiest first, with their cities', () => {
		expect(departmentChoices(searchables, null)).toEqual([
			{ name_ja: '情報課', name_en: 'IT Division', municipalities: ['ube'] },
			{ name_ja: '人事課', name_en: 'Personnel Division', municipalities: ['ube'] }
		]);
	});
	test('a department of the address stays, though the cities chosen have none of its name', () => {
		expect(departmentChoices([], '財政課')).toEqual([
			{ name_ja: '財政課', name_en: '財政課', municipalities: [] }
		]);
	});
	test('grades: the highest first', () => {
		expect(gradeChoices(searchables, null).map((g) => g.grade)).toEqual(['AA', 'A', 'B']);
	});
	test('grades: in the order of their scale, whatever its letters, scale by scale', () => {
		const marks = prepare([
			indexed('mine-3', { grades: 'b:A|a:×|a:◎', grade_orders: '1|4|1' }),
			indexed('mine-4', { grades: 'a:○', grade_orders: '2' })
		]);
		const choices = gradeChoices(marks, null);
		expect(choices.map((g) => g.value)).toEqual(['a:◎', 'a:○', 'a:×', 'b:A']);
		expect(choices.map((g) => g.scale?.join(''))).toEqual(['◎○×', '◎○×', '◎○×', 'A']);
	});
	test('grades: a city with one scale need not name it', () => {
		const one = gradeChoices(
			prepare([
				indexed('mine-3', { grades: 'a:A', grade_orders: '1' }),
				indexed('ube-1', { grades: 'b:A', grade_orders: '1' })
			]),
			null
		);
		expect(one.map((g) => g.scale)).toEqual([null, null]);
	});
	test('a grade of the address stays', () => {
		expect(gradeChoices([], 'x:S')).toEqual([
			{ value: 'x:S', municipality: null, grade: 'x:S', scale: null }
		]);
	});
});

describe('words that say the same', () => {
	const SYNONYMS = [
		[
			{ term: 'RPA', reading: null },
			{ term: 'ロボット', reading: 'ろぼっと' }
		]
	];
	const ids = (words: string) =>
		find(searchables, want({ words }), SYNONYMS).map((hit) => hit.row.initiative_id);
	test('an initiative is found by a word that says the same as one of its own', () => {
		expect(ids('RPA').length).toBeGreaterThan(0);
		expect(ids('ﾛﾎﾞｯﾄ')).toEqual(ids('RPA'));
		expect(ids('ろぼっと')).toEqual(ids('RPA'));
		expect(find(searchables, want({ words: 'ロボット' }))).toEqual([]);
	});
	test('such a word is not unknown', () => {
		expect(unknownWords(searchables, 'ロボット ゾゾ', SYNONYMS)).toEqual(['ゾゾ']);
	});
});
