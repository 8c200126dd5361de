import { punctuation } from './punctuation';
import { vocabulary } from './vocabulary';

const {
	fields,
	kinds,
	phases,
	certainties,
	certaintyMeanings,
	comparabilities,
	series,
	accumulations,
	accounts,
	asOf,
	stepKinds,
	bounds
} = vocabulary.ja;

/** All words of the interface in Japanese. The English ones have the same shape. */
export const ja = {
	siteName: 'まちくらべ',
	siteTagline: '市の計画・目標・実績をくらべる',
	homeLead: (municipalities: number) =>
		`${municipalities}市の行政改革の目標と実績を、定義の違いと出典とともに示します。`,
	/** What a concept covers. */
	coverage: { scope: '対象', accounts: '会計', asOf: '時点' },
	homeMatrixTitle: 'どの市が、どのテーマで何を示しているか',
	initiatives: '取組',
	figures: '値',
	grades: '評価',
	theme: fields.theme,
	municipality: fields.municipality,
	nothing: '取組なし',
	nothingFor: (names: string) => `${names}の文書には、このテーマの取組がありません。`,
	noGrades: '評価なし',
	noFigures: '値なし',
	matrixLegend: '取組・値・評価の数。棒の長さは表全体で共通。',
	skip: '本文へ',
	menu: 'テーマと見方',
	menuButton: 'メニュー',
	otherLanguage: 'English',
	calendar: '年の表示',
	wareki: '和暦',
	western: '西暦',
	municipalities: '市を選ぶ',
	years: '年度の範囲',
	from: 'から',
	to: 'まで',
	reset: '選択を元に戻す',
	unknownParameter: (name: string, value: string, expected: string) =>
		`URLの「${name}=${value}」は使えません。${expected}にしてください。この指定は使わずに表示しています。`,
	expectedMunicipalities: (slugs: string) => `${slugs} から選び、コンマでつないだもの`,
	expectedYears: (range: string) => `${range} の形`,
	expectedCalendar: 'wareki か western',
	expectedSource: '文書にある値の識別子',
	expectedName: 'm・y・cal・src のどれか',
	loading: {
		data: 'データを読み込んでいます',
		engine: '集計エンジンを読み込んでいます',
		starting: 'データを準備しています',
		restarting: '集計エンジンが止まったため、起動し直しています',
		page: 'ページを読み込んでいます',
		answering: '集計しています',
		progress: (loaded: string, total: string) => `${loaded} / ${total}`
	},
	errors: {
		retry: 'もう一度試す',
		reload: 'ページを読み込み直す',
		tell: '繰り返すときは、サイトの管理者に下の内容を伝えてください。',
		details: 'くわしい内容',
		sql: '実行したSQL',
		'no-webassembly':
			'このブラウザーでは集計エンジン（WebAssembly）が動きません。Edge・Chrome・Firefox・Safariの新しい版で開くか、ブラウザーの管理者にWebAssemblyの許可を頼んでください。',
		unreachable:
			'サーバーにつながらず、ファイルを受け取れませんでした。ネットワークを確かめて、もう一度試してください。',
		stalled:
			'ファイルの受け取りが途中で止まりました。ネットワークを確かめて、もう一度試してください。全部届いたファイルは受け取り直しません。',
		'file-missing':
			'必要なファイルがサーバーにありません。サイトの一部だけが置き換えられたのかもしれません。管理者に下のファイル名を伝えてください。',
		'file-damaged':
			'受け取ったファイルが、公開時の記録（SHA-256）と一致しません。壊れた数字を見せないため表示を止めました。もう一度試し、直らなければ管理者に下の内容を伝えてください。',
		'manifest-invalid':
			'データの目録（manifest.json）を読めません。管理者に下の内容を伝えてください。',
		'schema-unknown':
			'データの形式の版が、この画面の知っている版と違います。ページを読み込み直し、直らなければ管理者に下の版の番号を伝えてください。',
		'query-failed': '集計に失敗しました。下のSQLと内容を管理者に伝えてください。',
		'row-invalid':
			'集計の結果が決められた形と違うため、表示を止めました。下の内容を管理者に伝えてください。',
		'worker-died':
			'集計エンジンが繰り返し止まりました。ほかのタブを閉じてメモリーを空け、もう一度試してください。',
		'table-invalid':
			'持ち込んだ表を読み込めませんでした。表の名前と列の名前・型を下の内容に合わせて直し、もう一度試してください。',
		unexpected:
			'思わぬ失敗が起きました。もう一度試し、直らなければ管理者に下の内容を伝えてください。'
	},
	emptyChoice: '選んだ市と年度では、該当する値がありません。市か年度の範囲を広げてください。',
	themePage: {
		figuresHeading: '複数の市に共通する指標',
		otherHeading: '1市だけの指標の値',
		otherSentence: 'ほかの市に同じ指標がないため、比べずに表にまとめています。',
		scheduleHeading: '何年度に何をするか',
		gradesHeading: '市自身の評価',
		initiativesHeading: '各市の取組',
		continuity: { new: '新規', continuing: '継続' },
		/** Of a city, beside its name. */
		initiatives: (n: number) => `取組${n}件`,
		/** Said before a grade that stands alone. */
		grade: '市の評価',
		oneYear: (counts: string) => `1つの年度だけの年次計画（${counts}）`,
		oneYearCount: (name: string, n: number) => `${name}${n}件`,
		moreInitiatives: (n: number) => `ほかの取組${n}件`,
		page: (page: number) => `${page}ページ`,
		pageLine: (page: number | null, line: number) =>
			page === null ? `${line}行` : `${page}ページ・${line}行`
	},
	chart: {
		tools: {
			find: '表の中を探す',
			found: (found: string, all: string) =>
				found === all ? `${all}行` : `${all}行のうち${found}行`,
			shown: (first: string, last: string) => `${first}〜${last}行目`,
			previous: '前へ',
			next: '次へ',
			sort: '並べ替え',
			asGiven: 'もとの順',
			allColumns: (count: string) => `すべての列（${count}列）`
		},
		table: '表',
		sql: 'SQL',
		behind: '出典・表・SQL',
		download: 'CSVダウンロード',
		link: 'リンクをコピー',
		copied: 'コピーしました',
		copyFailed: 'リンクをコピーできませんでした。アドレス欄からコピーしてください。',
		sqlNote: 'この図の元のSQLと、渡した値です。',
		viewNote: (name: string) => `SQLが使うビュー ${name} の定義です。`,
		source: '出典',
		terms: '用語',
		comparability: '比較',
		year: fields.fiscalYear,
		value: '値',
		kind: fields.kind,
		printed: '記載',
		certainty: fields.certainty,
		page: 'ページ',
		line: '行',
		scope: fields.scope,
		note: fields.note,
		indicator: fields.indicator,
		initiative: fields.initiative,
		action: '内容',
		phase: '段階',
		grade: fields.grade,
		meaning: fields.meaning,
		period: '時期',
		department: '課',
		undated: '年度の記載なし',
		yearSpan: (from: string, to: string) => `${from}から${to}まで`,
		openSource: (what: string) => `${what}。出典を開く`,
		differs: '違い',
		targetBeside: (value: string) => `同じ年度の目標${value}`,
		scopeChange: (what: string) => `対象範囲が違う値は線でつないでいません：${what}`,
		notOnAxis: (what: string) => `単位が違うため軸に置いていない値：${what}`,
		undatedList: (what: string) => `年度の記載がなく軸に置いていない値：${what}`,
		lowMark: '「?」は読み取りの確かさが低い値',
		lowEntries: '「?」は読み取りの確かさが低い記載',
		lowGrades: '「?」の付いた評価は読み取りの確かさが低く、文書だけでは決まりません',
		/** The sign where a document has words in place of a number. */
		missingList: (years: string) => `文書に値のない年度：${years}`,
		dash: '「-」（数字なし）',
		zeroNote: '縦軸は0から始まりません'
	},
	legend: {
		actual: '実績（塗り・実線）',
		target: '目標（白抜き・破線）',
		baseline: '基準値（小さい印と短い線）',
		forecast: '見込（白抜き・点線）',
		low: '読み取りの確かさが低い（薄く、?付き）'
	},
	restated: {
		title: '前後の文書の値',
		open: 'その値の出典を開く',
		point: 'ポイント',
		repeated: (document: string) => `前の文書「${document}」と同じ値です。`,
		earlier: (document: string, printed: string, difference: string | null) =>
			`前の文書「${document}」では「${printed}」でした${difference === null ? '' : `（差 ${difference}）`}。`,
		confirmed: (document: string) => `後の文書「${document}」も同じ値です。`,
		later: (document: string, printed: string, difference: string | null) =>
			`後の文書「${document}」では「${printed}」です${difference === null ? '' : `（差 ${difference}）`}。比べるときは後の値を使います。`,
		list: (what: string) => `後の文書で変わった値：${what}`,
		/** Of a grade or of words. */
		unchanged: (document: string) => `前の文書「${document}」と同じです。`,
		otherScale: (document: string, grade: string) =>
			`前の文書「${document}」では別の評価区分の「${grade}」でした。`,
		grades: (what: string) => `後の文書で変わった評価：${what}`,
		cells: (what: string) => `後の文書で変わった年次計画の語：${what}`
	},
	card: {
		title: '出典と記載',
		close: '閉じる',
		printed: '記載どおり',
		municipality: fields.municipality,
		document: '文書',
		initiative: fields.initiative,
		indicator: fields.indicator,
		year: fields.fiscalYear,
		yearPrinted: (label: string) => `文書の表示「${label}」`,
		kind: fields.kind,
		place: fields.place,
		page: (page: number) => `${page}ページ`,
		noPage: 'ページ番号は文書から分かりません',
		textLine: '記録上の行',
		line: (line: number) => `テキスト${line}行目`,
		lineMeaning: '文書を文字にした記録での行です。紙面の行ではありません。',
		previous: '前の値',
		next: '次の値',
		position: (at: number, count: number) => `この図の値 ${at}／${count}`,
		openDocument: '文書を開く',
		openPublisher: (publisher: string) => `${publisher}のサイトを開く`,
		noAddress: '文書のアドレスは確かめられていません。発行者のサイトで文書名を探してください。',
		openConcept: '共通指標のページ',
		steps: '計算',
		noSteps: '記載の値のままです',
		noValue: '数字ではなく文言が書かれています',
		scope: fields.scope,
		certainty: fields.certainty,
		note: fields.note,
		comparability: '比較できるか',
		noConcept: 'ほかの市と共通する指標ではありません。この市の中での値として読んでください。',
		definition: '共通指標の定義',
		failed:
			'出典を読み出せませんでした。もう一度試すか、このカードを閉じてページの先頭の知らせを見てください。',
		unknown: (key: string) => `「${key}」という値はありません。リンクが古いか、書き間違いです。`
	},
	bounds,
	kinds,
	phases,
	certainties,
	certaintyMeanings,
	comparabilities,
	series,
	accumulations,
	accounts,
	asOf,
	stepKinds,
	noPhase: '段階不明',
	listJoin: punctuation.ja.comma,
	noScript: 'このページの図と表にはJavaScriptが要ります。ブラウザーで有効にしてください。',
	footer: {
		about:
			'文書に書かれた事実（取組名・値・年度・評価）を読んで記録したものです。文書の文章は載せていません。',
		sources: '出典文書',
		offline: '一度読み込んだものは、通信なしで使えます。',
		printed: (day: string, changed: string) =>
			`${day}に印刷（データの最終変更は${changed}）。折りたたまれた表や説明は印刷していません。次のページにあります：`
	},
	notFound: 'このURLのページはありません',
	notFoundHint: 'URLを確かめるか、検索してください。トップページからも探せます。',
	home: 'トップページ'
};

/** The shape that every language fills. */
export type Messages = typeof ja;
