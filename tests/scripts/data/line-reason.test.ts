import { expect, test } from 'vitest';
import { reasonOf, type Reason } from '../../../scripts/data/line-reason';

const NUMBERS = { initiatives: new Set(['7', '63']), pages: new Set([3, 13]) };

test.each<[Reason, string[]]>([
	[
		'page number',
		[
			'3',
			' 13 ',
			'1 計画の名前\t01 取組の名前\t3',
			'①取組の名前 13',
			'2 進捗状況報告書【２見直し】'
		]
	],
	[
		'numbering',
		[
			'63',
			'７',
			'1 目的\t4 令和4年度の内容',
			'5-1 指標',
			'4) その他',
			'（１－（２）－①ア　活用）',
			'方法\t7\t名前'
		]
	],
	[
		'heading',
		[
			'# 1 計画',
			'大分類１ 見直し',
			'＜⼩分類2 ⼈材＞',
			'(1) 歳出の削減',
			'3 効率的な組織',
			'推進項目（１）：向上',
			'個別項目\t63\t運営',
			'資料２'
		]
	],
	[
		'header year',
		[
			'数値\t基準値(R3)\tR4\tR5',
			'年次計画\t年度\t令和2年度\t令和3年度',
			'Ｒ１ Ｒ２',
			'9月 10月 11月',
			'項目 29基準 R1 R5 合計'
		]
	],
	[
		'date',
		[
			'令和3年4月(改訂1版)',
			'平成29年度に策定した',
			'８月19日から',
			'評価者研修（9/28～10/2）',
			'現状 H29(2017)の職員'
		]
	],
	[
		'department or plan name',
		['第2次大綱の進捗', '５か年計画の更新', '総合計画での位置付け 20水道']
	],
	[
		'other',
		[
			'30人',
			'20業務',
			'1,008',
			'\t43人',
			'参加80人\t3科目',
			'5年程度の見通し',
			'12',
			'本庁舎１階',
			'R4年度は7件',
			'第2次大綱と3件'
		]
	]
])('%s', (reason, lines) => {
	expect(lines.map((line) => [line, reasonOf(line, NUMBERS)])).toEqual(
		lines.map((line) => [line, reason])
	);
});

test('tags count for nothing', () => {
	expect(reasonOf('<h1>令和4年度</h1>', NUMBERS)).toBe('header year');
	expect(reasonOf('＜12人＞', NUMBERS)).toBe('other');
});
