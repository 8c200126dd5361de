import { vocabulary } from './vocabulary';

const ja = {
	lead: '公開しているデータの表・列と、図や文に出てくる用語の定義です。表と列の定義は、データの検査と組み立てに使うものと同じです。',
	schema: (version: number) => `スキーマの版：${version}`,
	contents: '目次',
	tables: '表',
	views: 'ビュー',
	viewsNote:
		'表をつないだもので、公開ファイルにはなく、読み込んだ後に次のSQLで作ります。図のSQLの多くはこれに尋ねます。',
	column: '列',
	type: '型',
	types: { TEXT: '文字', INTEGER: '整数', DOUBLE: '小数' },
	meaning: vocabulary.ja.fields.meaning,
	words: '使える語',
	isKey: 'キー',
	reference: '参照',
	mayBeEmpty: '空欄可',
	isDerived: '計算で加える',
	file: '手入力のファイル',
	noFile: 'なし（計算で作る）',
	published: '公開ファイル',
	notPublished: '公開しない（別の表に入る）',
	rowKey: '1行を決める列',
	references: '参照する表',
	referredBy: '参照される表',
	none: 'なし',
	terms: '用語',
	termsNote:
		'図と文に出てくる地方行政の用語です。総務省の統計（地方財政状況調査、定員管理調査など）での意味によります。',
	units: '単位',
	unitsNote: '値は「係数」を掛けて基本単位にそろえます。基本単位が同じものだけが換算できます。',
	unit: vocabulary.ja.fields.unit,
	symbol: '表示',
	dimension: '次元',
	base: '基本単位',
	factor: '係数',
	printed: '文書での書き方',
	scales: '評価区分',
	scalesNote: '評価区分は市ごとに別のもので、市どうしでは比べられません。',
	grade: vocabulary.ja.fields.grade,
	given: '付いた回数',
	noMeaning: '文書に意味の説明なし',
	phases: '段階の語',
	phasesNote:
		'年次計画に書かれた語、またはその終わりの語から段階を読みます。最も長い語で決め、「検討・実施」のような並びは最も進んだ語で読みます。行わなかったと言う語（未実施、中止など）と、実績に書かれた「今後」「予定」、どれにも合わないものには段階を付けません。',
	cellsNote: '語の後の数は、その語で段階が決まった記載の数です。',
	statistics: '全国の公表統計',
	official: {
		note: '総務省とデジタル庁が全市区町村について公表した統計です。値は公表のまま、または人口で割って示し、中央値・順位・図はこのサイトが加工したものです。公表者が作成したものではありません。CSVの各行にも出典を付けます。',
		terms: (name: string, n: number) => `${n}の統計の利用条件：${name}`,
		span: (first: string, last: string) => `${first}から${last}まで`,
		facts: (unit: string, periods: string, publisher: string, survey: string) =>
			`${unit === '' ? '' : `単位：${unit}。`}時点：${periods}。公表者：${publisher}「${survey}」`,
		published: '公表ページ'
	},
	themes: 'テーマ',
	themesNote: '取組を比べるための分け方です。1つの取組が複数のテーマに属することがあります。',
	concepts: '共通指標',
	conceptsNote:
		'複数の市が同じこと、または近いことを測っている指標です。市名は、それを測る指標がある市です。',
	directions: vocabulary.ja.definedDirections,
	cities: '測る市',
	noCity: 'なし'
};

const en: typeof ja = {
	lead: 'What the tables and columns of the published data hold, and what the terms in charts and sentences mean. Tables and columns are defined here as the data is checked and built.',
	schema: (version) => `Schema version: ${version}`,
	contents: 'Contents',
	tables: 'Tables',
	views: 'Views',
	viewsNote:
		'Tables joined. They are not published as files but made by the SQL below once the tables are loaded; the SQL of most charts asks them.',
	column: 'Column',
	type: 'Type',
	types: { TEXT: 'text', INTEGER: 'whole number', DOUBLE: 'decimal' },
	meaning: vocabulary.en.fields.meaning,
	words: 'Words allowed',
	isKey: 'key',
	reference: 'Refers to',
	mayBeEmpty: 'may be empty',
	isDerived: 'computed',
	file: 'Hand-kept file',
	noFile: 'none (computed)',
	published: 'Published file',
	notPublished: 'not published (joined into another table)',
	rowKey: 'Columns that name a row',
	references: 'Refers to',
	referredBy: 'Referred to by',
	none: 'none',
	terms: 'Terms',
	termsNote:
		'Terms of local government in the charts and sentences, in the sense of the national statistics on local finance and staff.',
	units: 'Units',
	unitsNote:
		'A value times the factor is the value in the base unit. Only units with the same base unit can be converted.',
	unit: vocabulary.en.fields.unit,
	symbol: 'Symbol',
	dimension: 'Dimension',
	base: 'Base unit',
	factor: 'Factor',
	printed: 'Printed forms',
	scales: 'Grade scales',
	scalesNote: 'Each city has a scale of its own; grades do not compare between cities.',
	grade: vocabulary.en.fields.grade,
	given: 'Times given',
	noMeaning: 'not explained in the document',
	phases: 'Phase words',
	phasesNote:
		'The phase of a schedule entry is read from its words, or from those it ends with. The longest match decides, and of a compound such as “considered and implemented” the part that is furthest on. Words that say that something was not done or was cancelled have no phase, nor have those of a result that is still to come; an entry that fits none has no phase.',
	cellsNote: 'The number behind a word is the number of entries that it decided.',
	statistics: 'Statistics of all municipalities',
	official: {
		note: 'Published by the ministry of internal affairs and the digital agency for all municipalities. Values are as published or divided by residents; medians, places and drawings are processed by this site, not made by the publishers. Each row of a CSV file names its source too.',
		terms: (name, n) => `Terms of ${n} statistics: ${name}`,
		span: (first, last) => `${first} to ${last}`,
		facts: (unit, periods, publisher, survey) =>
			`${unit === '' ? '' : `Unit: ${unit}. `}Periods: ${periods}. Publisher: ${publisher}, “${survey}”`,
		published: 'Where it is published'
	},
	themes: 'Themes',
	themesNote: 'What initiatives are compared by. An initiative can belong to several themes.',
	concepts: 'Shared indicators',
	conceptsNote:
		'What several cities measure alike or nearly so. The cities named have an indicator that measures it.',
	directions: vocabulary.en.definedDirections,
	cities: 'Measured by',
	noCity: 'none'
};

/** Words of the data dictionary. */
export const dictionaryText = { ja, en };
