import { vocabulary } from './vocabulary';

const ja = {
	title: '取組を探す',
	lead: (initiatives: number, municipalities: number) =>
		`${municipalities}市の計画と報告書にある取組${initiatives}件から、言葉と条件で探します。`,
	searchLabel: '探す言葉',
	searchHint:
		'題名・見出し・担当課・指標名・年次計画の語を、日本語でも英語でも探します。全角・半角、大文字・小文字、ひらがな・カタカナは区別しません。空白で区切ると、すべての語を含むものだけになります。',
	filters: '絞り込み',
	theme: vocabulary.ja.fields.theme,
	phase: '年次計画の段階',
	grade: '市の評価（一度でも付いたもの）',
	department: vocabulary.ja.fields.department,
	withFigures: '数字のあるものだけ',
	any: 'すべて',
	groupBy: '並べ方',
	byTheme: 'テーマごと',
	byCity: '市ごと',
	clear: '条件を消す',
	hits: (hits: number, all: number) => `${all}件のうち${hits}件`,
	groupHits: (hits: number) => `${hits}件`,
	noTheme: 'テーマに結びつけていない取組',
	also: 'ほかのテーマ',
	foundIn: '見つかった場所',
	fields: {
		number: '番号',
		title: '題名',
		headings: '見出し',
		departments: '担当課',
		indicators: '指標名',
		schedule: '年次計画'
	},
	counts: (figures: number, steps: number) =>
		`${figures > 0 ? `値${figures}件` : '値なし'}・${steps > 0 ? `年次計画の記載${steps}件` : '年次計画なし'}`,
	nothing: '条件に合う取組はありません。',
	unknownWords: (words: string) =>
		`「${words}」は、どの取組の題名・見出し・担当課・指標名・年次計画にも出てきません。`,
	tooNarrow: '語はどこかに出てきますが、すべての条件に合う取組がありません。',
	loosen: '条件を減らす',
	parts: {
		words: '言葉を消す',
		municipalities: 'すべての市にする',
		theme: 'テーマを問わない',
		phase: '段階を問わない',
		grade: '評価を問わない',
		department: '担当課を問わない',
		withFigures: '数字のないものも含める'
	},
	loosened: (part: string, hits: number) => `${part}（${hits}件）`,
	onceNote:
		'取組は1度だけ、最初のテーマの下に並びます。複数のテーマに属するものは「ほかのテーマ」を添えています。'
};

const en: typeof ja = {
	title: 'Find initiatives',
	lead: (initiatives, municipalities) =>
		`Find by words and filters among ${initiatives} initiatives in the plans and reports of ${municipalities} cities.`,
	searchLabel: 'Words to find',
	searchHint:
		'Titles, headings, departments, indicators and schedule words are searched, in Japanese and English. Width, case, hiragana and katakana make no difference. Several words, parted by spaces, must all be there.',
	filters: 'Filters',
	theme: vocabulary.en.fields.theme,
	phase: 'Phase in the schedule',
	grade: 'City’s own grade (given at any time)',
	department: vocabulary.en.fields.department,
	withFigures: 'Only with figures',
	any: 'All',
	groupBy: 'Order',
	byTheme: 'By theme',
	byCity: 'By city',
	clear: 'Clear all',
	hits: (hits, all) => `${hits} of ${all} initiatives`,
	groupHits: (hits) => `${hits} ${hits === 1 ? 'initiative' : 'initiatives'}`,
	noTheme: 'Initiatives tied to no theme',
	also: 'Also under',
	foundIn: 'Found in',
	fields: {
		number: 'number',
		title: 'title',
		headings: 'headings',
		departments: 'departments',
		indicators: 'indicators',
		schedule: 'schedule'
	},
	counts: (figures, steps) =>
		`${figures > 0 ? `${figures} ${figures === 1 ? 'figure' : 'figures'}` : 'no figures'}, ${steps > 0 ? `${steps} schedule ${steps === 1 ? 'entry' : 'entries'}` : 'no schedule'}`,
	nothing: 'No initiative fits.',
	unknownWords: (words) =>
		`“${words}” stands in no title, heading, department, indicator or schedule of any initiative.`,
	tooNarrow: 'Each word stands somewhere, but no initiative fits everything asked for.',
	loosen: 'Ask for less',
	parts: {
		words: 'Drop the words',
		municipalities: 'All cities',
		theme: 'Any theme',
		phase: 'Any phase',
		grade: 'Any grade',
		department: 'Any department',
		withFigures: 'With or without figures'
	},
	loosened: (part, hits) => `${part} (${hits})`,
	onceNote:
		'Each initiative stands once, under its first theme; further themes are named beside it.'
};

/** Words of the page on which initiatives are found. */
export const initiativesText = { ja, en };
