import { defineTable, integer, omissible, optionalText, optionalWord, text, word } from './define';
import { PERIODS, READ_WITH, TIERS } from '../vocabulary';
import { municipalityCode } from './municipalities';
import { documentColumn, documentRestatement, provenance } from './provenance';

export const gradeScale = defineTable({
	name: 'grade_scale',
	file: 'grade-scales.csv',
	location: 'municipality',
	description: { ja: '評価区分（市ごと）', en: "Grades, each city's own scale" },
	columns: {
		scale_id: text('評価区分の識別子', 'Identifier of the scale'),
		municipality_code: municipalityCode(),
		sort_order: integer('並び順（1が最上位）', 'Order, 1 is the best'),
		grade: text('評価（記載どおり）', 'Grade as printed'),
		tier: word(
			TIERS,
			'その区分での位置（文書の意味から。順調以上は top、遅れ・未実施は low）',
			"What it says on its scale, by the document's own meanings: top for on track or better, low for behind or not done"
		),
		meaning_ja: optionalText('文書での意味', "The document's own meaning"),
		meaning_en: optionalText('文書での意味（英語）', "The document's own meaning in English")
	},
	key: ['scale_id', 'grade'],
	references: [{ column: 'municipality_code', table: 'municipality' }]
});

export const evaluation = defineTable({
	name: 'evaluation',
	file: 'evaluations.csv',
	location: 'municipality',
	description: { ja: '市による評価', en: "The municipalities' own grades" },
	columns: {
		initiative_id: text('取組項目の識別子', 'Identifier of the initiative'),
		document_id: documentColumn(),
		department_ja: optionalText(
			'評価した課（課ごとの評価のとき）',
			'Department, where each has its own grade'
		),
		fiscal_year: integer('年度（西暦）', 'Fiscal year'),
		period: optionalWord(PERIODS, '中間・期末', 'Middle or end of the year'),
		grade: text('評価（記載どおり）', 'Grade as printed'),
		scale_id: text('評価区分の識別子', 'Identifier of the scale'),
		read_with: omissible(
			optionalWord(
				READ_WITH,
				'どの取組の評価かを読むのに使った値（達成率で読んだ評価を達成率と比べても証拠にならない）',
				'What helped to tell whose grade it is; a grade read with its achievement rate proves nothing beside that rate'
			)
		),
		...provenance(),
		...documentRestatement()
	},
	key: ['initiative_id', 'department_ja', 'fiscal_year', 'period', 'document_id'],
	references: [
		{ column: 'initiative_id', table: 'initiative' },
		{ column: 'document_id', table: 'source_document' }
	]
});
