import type { Language } from '../domain';
import { vocabulary } from './vocabulary';

const ja = {
	summary: '市の計画・報告書の数字を、出典と注意を添えて比べるサイトです。',
	what: {
		title: '何を載せているか',
		plans: (cities: number, documents: number, figures: string) =>
			`${cities}市の行政改革の計画・報告書${documents}点から読み取った、取組・指標・年次計画・評価（値${figures}件）。`,
		official:
			'国の機関が全国1,741市区町村について公表した統計。計画の値を、全国や似た市町村の中に置いて見るためのものです。',
		words: '載せているのは、題名・値・年度・課・評価などの事実です。文書の文章は写していません。'
	},
	who: {
		title: '誰が作っているか',
		text: 'オープンソースのソフトウェア「まちくらべ」です。どの市・国の機関の公式サイトでもありません。市の文書の利用条件は、それぞれの市の定めによります。'
	},
	how: {
		title: 'どう読み取っているか',
		steps: [
			'読む：計画・報告書を読み、値を1つずつ記録します。表の機械的な抜き出しには頼りません。',
			'添える：値には、書かれているとおりの文字、単位、年度、種別（目標・実績など）、ページ、行、読み取りの確かさを付けます。',
			'確かめる：計算・単位・年度の食い違いを検査で探します。文書ともう一度照らした行に印を付け、印のない変更は検査で止めます。',
			'結ぶ：2つ以上の市が同じこと、または近いことを測る指標を「共通指標」に結び、定義の違いを市ごとに書きます。',
			'比べる：ブラウザーの中でSQLで集計します。定義・単位・時点が違うものは並べず、理由を添えます。'
		]
	},
	certainty: {
		title: '読み取りの確かさ',
		meanings: vocabulary.ja.certaintyMeanings,
		names: vocabulary.ja.certainties,
		note: '確かさの低い値は薄く、「?」を付けて描きます。文書に書かれていない値を、推測で埋めることはしません。'
	},
	limits: {
		title: 'できないこと',
		items: [
			'市の優劣は示しません。目標の高さも、評価の付け方も、市が決めたものです。順位を出すのは、同じ年度の実績か、同じ公表統計の値がそろうところだけです。',
			'文書の種類（計画書・報告書）と作られた時期が市によって違い、値のある年度も違います。',
			'文書にない値は補いません。値がないことは、取組がないことを意味しません。',
			'公表統計の定義は、計画の指標と同じとは限りません。違いはそのつど書いています。'
		]
	},
	data: {
		title: 'データの版と日付',
		changed: 'データを最後に変更した日',
		schema: '表の形式の版',
		documents: '元の文書（日付）',
		tables: '表・列・用語の定義'
	},
	terms: {
		title: '利用条件',
		code: 'プログラム：MITライセンス。',
		plans:
			'市の計画・報告書の値：文書に書かれた事実です。文書そのものには、それぞれの市の利用条件が適用されます。',
		official:
			'公表統計：統計ごとの利用条件と出典の書き方は「データ定義・用語」にあります。人口で割った値・中央値・順位は、このサイトが加工したものです。'
	},
	cite: {
		title: '引用のしかた',
		site: 'サイト',
		siteExample: (day: string, url: string, today: string) =>
			`まちくらべ（データ${day}版）、${url}、${today}閲覧`,
		figure: '市の値',
		figureText:
			'値を押すと開く「出典と記載」にある、文書の題名とページを添えてください。文書に当たって確かめてから使うことを勧めます。'
	},
	contact: {
		title: '誤りを見つけたら',
		text: 'その値の「出典と記載」を開いた状態のURL（または、ページのURLと見つけた箇所）を、このサイトを公開している人に知らせてください。データとプログラムを直す手順は、配布物の README.md と CONTRIBUTING.md にあります。'
	},
	privacy: {
		title: '通信と記録',
		text: 'このサイトの画面は、このサイトの置き場以外と通信しません。Cookieもアクセス解析も使いません。集計はブラウザーの中で行います。選んだ条件はURLに残ります。「資料に入れる」で選んだグラフはタブを閉じるまで、読み込んだファイルは次に使うときのために、ブラウザーの中に残ります。'
	},
	accessibility: {
		title: 'アクセシビリティ',
		aim: '目標：WCAG 2.2 のレベルAA（JIS X 8341-3:2016 のレベルAAの達成基準を含む）。',
		claim: 'JIS X 8341-3:2016 に基づく試験は行っていないため、「準拠」とは表示しません。',
		tested:
			'プログラムの試験で確かめていること：すべての種類のページの自動検査（axe-core）、キーボードだけでの操作、幅360ピクセルの画面、印刷。',
		helps: [
			'図には同じ値の表があり、読み上げの名前が付いています。',
			'色だけで市を区別せず、印の形と名前を添えます。',
			'暗い配色と、動きを減らす設定に従います。'
		],
		known:
			'表示にはJavaScriptとWebAssemblyが要ります。どちらかを止めたブラウザーでは図と表が出ません。'
	}
};

const en: typeof ja = {
	summary: 'Figures of cities’ plans and reports, compared with their sources and their limits.',
	what: {
		title: 'What is here',
		plans: (cities, documents, figures) =>
			`Initiatives, indicators, schedules and grades (${figures} figures) read from ${documents} plans and reports of ${cities} cities on administrative reform.`,
		official:
			'Statistics that national bodies publish for all 1,741 municipalities, to see the figures of the plans within Japan and among similar ones.',
		words:
			'What is carried are facts: titles, values, years, departments, grades. The text of the documents is not.'
	},
	who: {
		title: 'Who makes it',
		text: 'Machikurabe is open-source software. It is not the official site of any city or national body. For the documents of a city that city’s own terms hold.'
	},
	how: {
		title: 'How it is read',
		steps: [
			'Read: plans and reports are read and their values recorded one by one; mechanical extraction of tables is not relied on.',
			'Record: each value has its printed words, unit, fiscal year, kind (target, actual …), page, line and certainty.',
			'Check: rules look for contradictions of sums, units and years. Rows read again against their document are marked; a change without that mark fails the check.',
			'Link: where two cities or more measure the same, or nearly so, their indicators are linked to a shared indicator, and what differs is written down for each city.',
			'Compare: everything is computed by SQL in the browser. What differs in definition, unit or date is set apart, with the reason.'
		]
	},
	certainty: {
		title: 'Certainty of a reading',
		meanings: vocabulary.en.certaintyMeanings,
		names: vocabulary.en.certainties,
		note: 'Values of low certainty are drawn paler, with a “?”. A value that a document does not print is never guessed.'
	},
	limits: {
		title: 'What it cannot do',
		items: [
			'It does not say which city is better. How high a target is set and how a grade is given is each city’s own choice. Ranks are of actuals of one year, or of one official statistic, only.',
			'The documents differ in kind (plan or report) and in date, and so in the years of their figures.',
			'A value that a document lacks is not filled in. No value does not mean no initiative.',
			'An official statistic is not always defined as the indicator of a plan. Differences are stated where they matter.'
		]
	},
	data: {
		title: 'Version and date of the data',
		changed: 'Data last changed',
		schema: 'Version of the tables',
		documents: 'Documents (dates)',
		tables: 'Definitions of tables, columns and terms'
	},
	terms: {
		title: 'Terms of use',
		code: 'Program: MIT licence.',
		plans:
			'Figures of plans and reports: facts that stand in the documents. For the documents themselves each city’s terms hold.',
		official:
			'Official statistics: terms and citation of each are on the page “Data and terms”. Values per resident, medians and ranks are computed by this site.'
	},
	cite: {
		title: 'How to cite',
		site: 'The site',
		siteExample: (day, url, today) => `Machikurabe (data of ${day}), ${url}, accessed ${today}`,
		figure: 'A figure of a city',
		figureText:
			'Add the title and page of the document from the source card that opens with the value, and check the document before relying on it.'
	},
	contact: {
		title: 'If you find a mistake',
		text: 'Tell whoever publishes this site the address of the open source card of that value (or of the page, and where on it). How data and program are corrected is described in README.md and CONTRIBUTING.md of the distribution.'
	},
	privacy: {
		title: 'Connections and traces',
		text: 'The pages connect to nothing but the place where this site stands. There are no cookies and no analytics. Everything is computed in the browser. What you choose stands in the address. Charts chosen for a sheet stay in the browser until its tab is closed, and files that were loaded stay there for the next visit.'
	},
	accessibility: {
		title: 'Accessibility',
		aim: 'Aim: WCAG 2.2 level AA, which includes the criteria of JIS X 8341-3:2016 level AA.',
		claim: 'No test according to JIS X 8341-3:2016 was made, so no conformance is claimed.',
		tested:
			'Tested with the program: automatic checks (axe-core) of every kind of page, use by keyboard alone, screens 360 pixels wide, print.',
		helps: [
			'Charts have a table of the same values and names for screen readers.',
			'Cities are told apart by symbol and name, never by colour alone.',
			'Dark colours and reduced motion follow your settings.'
		],
		known: 'JavaScript and WebAssembly are needed: without either, charts and tables do not appear.'
	}
};

/** Words of the page about the site. */
export const aboutText: Readonly<Record<Language, typeof ja>> = { ja, en };
