import type { Language } from '../domain';
import { atPeriod } from './official';

const ja = {
	caution: '読み方の注意',
	choices: '比べ方',
	group: '比べるグループ',
	groups: {
		similar: '類似団体（総務省の類型が同じ）',
		prefecture: '同じ都道府県',
		population: '人口の近い団体',
		all: '全国'
	},
	factor: '人口の範囲',
	factorOption: (factor: string) => `${factor}倍以内`,
	year: '年度・時点',
	tax: '税目',
	taxes: {
		total: '市町村税合計',
		'resident-tax': '市町村民税',
		'net-property-tax': '純固定資産税'
	} as Record<string, string>,
	basis: '区分',
	bases: { 'current-year': '現年課税分', all: '計（滞納繰越分を含む）' } as Record<string, string>,
	per: '表し方',
	pers: { none: '公表値', resident: '人口当たり' },
	strip: (group: string) => `どこに位置するか：${group}`,
	years: '年度の推移',
	yearsSentence: (
		name: string,
		first: string,
		firstValue: string,
		last: string,
		lastValue: string
	) => `${name}は${first}の${firstValue}から${last}の${lastValue}になりました。`,
	yearsSame: (name: string, first: string, last: string, value: string) =>
		`${name}は${first}も${last}も${value}です。`,
	yearsNothing: (name: string) => `${name}に、2つ以上の時点の値はありません。`,
	map: '全国の分布',
	mapSentence: (n: string, absent: string) =>
		`値のある${n}団体の分布です。値のない${absent}団体は白抜きで示します。`,
	mapSentenceAll: (n: string) => `全国${n}団体の分布です。`,
	scatter: (other: string) => `${other}と並べて見る`,
	scatterSentence: '2つの統計の並びを見る図で、一方が他方の原因かどうかは分かりません。',
	other: '並べる統計',
	noOther: '選ばない',
	peers: '近い団体',
	/** The one that is compared and how many others. */
	chosen: (reference: string, others: number) =>
		`基準：${reference}${others > 0 ? `、ほか${others}団体` : ''}（選び直す）`,
	peersBy: '近さを測る統計',
	addPeer: (name: string) => `${name}を加える`,
	seeAlso: '同じ分野の統計',
	plans: '計画のある市のページ',
	frames: 'この統計が関わるテーマ',
	together: '選んだ団体をほかの統計でも並べる',
	unknown: (codes: string) =>
		`団体コード${codes}の市区町村は、2024年1月1日時点の1,741団体にありません。下の欄から選び直してください。`,
	notOfStatistic: (name: string, value: string) =>
		`URLの「${name}=${value}」は、この統計では使えません。この指定は使わずに表示しています。`,
	expectedStatistic: '統計の識別子（統計のページのURLで statistic/ の後にある名前）',
	credit: (citation: string, terms: string) => `${citation}。利用条件：${terms}`,
	area: {
		topic: '分野',
		topics: {
			finance: '財政',
			tax: '徴収率',
			staff: '職員',
			population: '人口・面積',
			'hometown-tax': 'ふるさと納税',
			'my-number': 'マイナンバーカード',
			dx: 'DX（デジタル化）'
		} as Record<string, string>,
		chart: (topic: string) => `公式統計：${topic}`,
		heading: '全国の市区町村を並べる',
		question: '計画のない市区町村も、国の同じ定義の統計なら並べて比べられます。',
		sentence: (reference: string, type: string, n: string) =>
			`最新の公表値が、${reference}の類似団体（${type}、${n}団体）の中でどこにあるか。`,
		choices: (reference: string, others: number, topic: string) =>
			`基準：${reference}${others > 0 ? `、ほか${others}団体` : ''}、分野：${topic}（選び直す）`,
		perResident: (name: string) => `人口当たりの${name}`,
		extremes: (reference: string, high: string, highPlace: number, low: string, lowPlace: number) =>
			`${reference}は類似団体の中で、「${high}」が高い方から${highPlace}番目、「${low}」が低い方から${lowPlace}番目です。`,
		noJudgement: '高い・低いは、良し悪しではありません。',
		lowest: '低い',
		middle: '中央値',
		highest: '高い',
		tip: (name: string, statistic: string, value: string, below: string, compared: string) =>
			`${name}、${statistic}：${value}。より低いのは${compared}団体のうち${below}団体`,
		positionNote: (reference: string) =>
			`1行が1つの統計。印の左右の位置は、${reference}の類似団体のうち値がより低い団体の割合で、薄い帯が中央の半分。人口当たりにできる額は人口当たりで比べる。並びは${reference}の位置が高い順`,
		table: '値の一覧（類似団体の中央値を含む）',
		statistic: '統計',
		median: (type: string) => `類似団体（${type}）の中央値`,
		note: '定義は統計ごとのページにあります。大きさの違う団体は、実数ではなく人口当たりの値で比べてください。',
		all: '統計の一覧',
		definitions: '定義・公表者・利用条件の一覧',
		planLink: (city: string) => `${city}の計画を見る`
	}
};

const en: typeof ja = {
	caution: 'How not to read it',
	choices: 'Comparison',
	group: 'Compared with',
	groups: {
		similar: 'its similar group (same type of the ministry)',
		prefecture: 'its prefecture',
		population: 'municipalities of like size',
		all: 'all of Japan'
	},
	factor: 'Range of residents',
	factorOption: (factor) => `within ${factor} times`,
	year: 'Year or date',
	tax: 'Tax',
	taxes: {
		total: 'All municipal taxes',
		'resident-tax': 'Residents’ tax',
		'net-property-tax': 'Net property tax'
	},
	basis: 'Basis',
	bases: { 'current-year': 'The year’s own assessments', all: 'With arrears' },
	per: 'Shown',
	pers: { none: 'as published', resident: 'by residents' },
	strip: (group) => `Where it stands: ${group}`,
	years: 'Over the years',
	yearsSentence: (name, first, firstValue, last, lastValue) =>
		`${name} went from ${firstValue} ${atPeriod(first)} to ${lastValue} ${atPeriod(last)}.`,
	yearsSame: (name, first, last, value) =>
		`${name} had ${value} both ${atPeriod(first)} and ${atPeriod(last)}.`,
	yearsNothing: (name) => `${name} does not have values of two dates.`,
	map: 'All of Japan',
	mapSentence: (n, absent) =>
		`The ${n} municipalities with a value; the ${absent} without one are hollow.`,
	mapSentenceAll: (n) => `All ${n} municipalities.`,
	scatter: (other) => `Beside ${other}`,
	scatterSentence: 'How two statistics go together; not whether one causes the other.',
	other: 'Other statistic',
	noOther: 'None',
	peers: 'Near municipalities',
	chosen: (reference, others) =>
		`Reference: ${reference}${others > 0 ? ` and ${others} more` : ''} (change)`,
	peersBy: 'Nearness by',
	addPeer: (name) => `Add ${name}`,
	seeAlso: 'Statistics of the same subject',
	plans: 'Cities with plans',
	frames: 'Theme that it frames',
	together: 'The same municipalities in other statistics',
	unknown: (codes) =>
		`No municipality of 1 January 2024 has the code ${codes}. Choose again in the field below.`,
	notOfStatistic: (name, value) =>
		`“${name}=${value}” in the address cannot be used with this statistic. The page is shown without it.`,
	expectedStatistic: 'the name of a statistic as it follows statistic/ in the address of its page',
	credit: (citation, terms) => `${citation}. Terms: ${terms}`,
	area: {
		topic: 'Subject',
		topics: {
			finance: 'Finance',
			tax: 'Tax collection',
			staff: 'Staff',
			population: 'Residents and area',
			'hometown-tax': 'Hometown tax',
			'my-number': 'My Number cards',
			dx: 'Digital government'
		},
		chart: (topic) => `Official figures: ${topic}`,
		heading: 'Municipalities side by side',
		question:
			'Municipalities without a plan here can be compared too: in the statistics of the state, defined alike for all.',
		sentence: (reference, type, n) =>
			`Where the latest published figures stand within the similar group of ${reference} (${type}, ${n} municipalities).`,
		choices: (reference, others, topic) =>
			`Reference: ${reference}${others > 0 ? ` and ${others} more` : ''}; subject: ${topic} (change)`,
		perResident: (name) => `${name} per resident`,
		extremes: (reference, high, highPlace, low, lowPlace) =>
			`In its similar group ${reference} is no. ${highPlace} from the top in “${high}” and no. ${lowPlace} from the bottom in “${low}”.`,
		noJudgement: 'High and low are neither good nor bad.',
		lowest: 'low',
		middle: 'median',
		highest: 'high',
		tip: (name, statistic, value, below, compared) =>
			`${name}, ${statistic}: ${value}. ${below} of ${compared} are lower`,
		positionNote: (reference) =>
			`One row a statistic. A mark stands by the share of the similar group of ${reference} with a lower figure; the pale band is the middle half. Amounts that grow with residents are compared by resident. Rows run from where ${reference} stands highest to where it stands lowest`,
		table: 'All values, with the median of the similar group',
		statistic: 'Statistic',
		median: (type) => `Median of the similar group (${type})`,
		note: 'Each statistic’s own page has its definition. Compare places of different size by residents, not by amounts.',
		all: 'All statistics',
		definitions: 'Definitions, publishers and terms',
		planLink: (city) => `Plans of ${city}`
	}
};

/** Words of the pages of official statistics. */
export const statisticText: Readonly<Record<Language, typeof ja>> = { ja, en };
