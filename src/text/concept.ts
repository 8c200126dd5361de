import { withUnit } from './punctuation';
import { vocabulary } from './vocabulary';

const ja = {
	verdicts: vocabulary.ja.verdicts,
	direction: '望ましい方向',
	directions: vocabulary.ja.directions,
	theme: vocabulary.ja.fields.theme,
	unit: vocabulary.ja.fields.unit,
	answer: {
		nobody: '選んだ市には、これを測る指標がありません。',
		one: (city: string) => `選んだ市のうち、これを測っているのは${city}だけです。`,
		same: (cities: string) => `${cities}は同じ定義で並べて読めます。`,
		converted: (cities: string) => `${cities}は、換算すれば同じ定義で並べて読めます。`,
		care: (cities: string, cautions: string) =>
			`${cities}は、${cautions}に注意すれば並べて読めます。`,
		alsoCare: (cities: string, cautions: string) =>
			`${cities}は、${cautions}に注意すればその横に並べて読めます。`,
		sharedActual: (cities: string, year: string) =>
			`同じ年度の実績があるのは、${cities}の${year}です。`,
		noSharedActual: '同じ年度の実績がある市の組はありません。',
		none: (cities: string, why: string) => `${cities}は${why}ため、並べて大小を読めません。`,
		apart: (cities: string) => `${cities}は測り方が違うため並べません。`
	},
	/** What to be careful about in a comparison, the main things only. */
	cautions: {
		definition: '定義の違いや不明な点',
		otherScope: '対象範囲の違い',
		unknown: (parts: string) => `${parts}の記載がないこと`,
		coverage: { scope: '対象範囲', accounts: '会計', as_of: '時点' },
		both: (one: string, other: string) => `${one}と、${other}`
	},
	/** Why no two cities can be read against each other, by the most serious reason. */
	obstacles: {
		'other-unit': '単位を換算できない',
		'other-accumulation': '数える期間が違う',
		'other-accounts': '対象の会計をそろえられない',
		'other-date': '値の時点をそろえられない',
		other: '測り方が違う'
	},
	measure: {
		legend: '表示する値',
		printed: '文書の単位のまま',
		unit: '共通の単位',
		'per-resident': '人口当たり',
		change: '基準値からの差',
		distance: '最終目標との差',
		rank: '順位'
	},
	panel: {
		legend: 'グラフの分け方',
		one: '比べられる市をまとめる',
		each: '指標ごとに分ける（目盛りは共通）'
	},
	figureTitle: {
		printed: (name: string) => `${name}：文書の単位のまま`,
		unit: (name: string, unit: string) => withUnit(name, unit, 'ja'),
		'per-resident': (name: string, unit: string) => `${name}：人口当たり（${unit}）`,
		change: (name: string, unit: string) => `${name}：基準値からの差（${unit}）`,
		distance: (name: string, unit: string) => `${name}：最終目標との差（${unit}）`
	},
	point: 'ポイント',
	perResident: '円／人',
	perBasis: {
		each: (unit: string) => `${unit}／人`,
		thousand: (unit: string) => `${unit}／人口千人`
	},
	column: {
		'per-resident': '人口当たり',
		change: '基準値からの差',
		distance: '最終目標との差',
		residents: '割った人口',
		date: '人口の時点',
		register: '人口の出典',
		reference: '引いた値',
		missing: '計算していない理由'
	},
	rule: {
		'per-resident': (per: string) =>
			`ある年度の値を、その年度が終わる前の1月1日の住民基本台帳人口で割りました（令和4年度の値は2023年1月1日の人口）。${per}。`,
		yen: '金額は1人当たりの円で、1円未満を四捨五入',
		each: '面積は1人当たりで、上から3桁（小数は3桁まで）に四捨五入',
		thousand: '数は人口千人当たりで、上から3桁（小数は3桁まで）に四捨五入',
		change:
			'各指標の値から、その指標の基準値を引きました。対象範囲の違う値どうしは引いていません。',
		distance:
			'各指標の値から、その指標の最後の目標を引きました。0が目標です。対象範囲の違う値どうしは引いていません。'
	},
	gaps: {
		'no-baseline': '基準値に数がない',
		'no-target': '目標に数がない',
		'other-scope': '引く値と対象範囲が違う',
		'other-unit': '共通の単位に直せない',
		'no-register': (date: string) => `${date}の人口がデータにない`,
		undated: '年度の記載がなく、割る人口を決められない',
		'not-amount': '割り算に意味がない単位'
	},
	gapList: (what: string, why: string) => `計算していない値（${why}）：${what}`,
	divided: (value: string, residents: string, date: string) =>
		`人口当たり ${value}（${date}の人口${residents}人で割った）`,
	subtracted: (value: string, from: string) => `${value}（${from}を引いた）`,
	/** From a printed figure to the number that is drawn. */
	lastStep: {
		yen: '円',
		perResident: (value: string, residents: string, amount: string) =>
			`${value} ÷ ${residents}人 ≒ ${amount}`,
		perThousand: (value: string, residents: string, amount: string) =>
			`${value} ÷ ${residents}人 × 1,000 ≒ ${amount}`,
		residents: (date: string, source: string) => `人口は${date}現在（${source}）`
	},
	nothingDrawn: 'この表し方で描ける値がありません。',
	notByResidents: (unit: string) =>
		`この概念の値（${unit}）は人口で割っても意味がないため、人口当たりでは示しません。人口当たりにするのは、人口とともに増える額・人数・面積・件数だけです。`,
	aside: '別の図にした理由',
	rankTitle: (name: string, year: string, kind: string) => `${name}の順位（${year}の${kind}）`,
	rankSentence: (n: number, first: string, value: string, better: string) =>
		`数がそろう${n}市のうち、${better}順では${first}（${value}）が先頭です。`,
	rankTied: (n: number, first: string, value: string, better: string) =>
		`数がそろう${n}市のうち、${better}順では${first}が同じ値（${value}）で先頭に並びます。`,
	better: { higher: '大きい', lower: '小さい' },
	rankCare: (reasons: string) => `注意：${reasons}`,
	rankLeft: (cities: string) => `順位に入れていない指標：${cities}`,
	rankNoFigure: 'この年度の実績の数がない',
	placeOf: (place: number) => `${place}位`,
	refusalTitle: (name: string) => `${name}の順位は付けられません`,
	refusals: {
		'no-direction':
			'大小の良し悪しを決めていない値のため、順位を付けません。各市の推移と、どこまで並べて読めるかは下にあります。',
		size: '市の大きさで決まる数で、人口で割っても意味がないため、順位を付けません。各市の目標への進みは「最後の目標との差」で読めます。',
		'too-few':
			'比べられる実績の数がある市が2つ以上ないため、順位を付けません（基準値や目標は順位にしません）。各市の計画と目標は推移で読めます。',
		'no-shared-year':
			'同じ年度の実績が2市以上にないため、順位を付けません。年度の違う値は推移で見比べられます。',
		'not-comparable':
			'同じ年度の実績はありますが、測り方が違って比べられないため、順位を付けません。違いは下にあります。'
	},
	comparabilityTitle: '比較できるか',
	/** How many pairs of indicators can be compared; `only` where there is one pair. */
	pairCounts: {
		some: (all: number, parts: string) => `${all}組のうち、${parts}です。`,
		same: (n: number) => `そのまま比較できるのは${n}組`,
		converted: (n: number) => `換算すれば比較できるのは${n}組`,
		withCare: (n: number) => `注意すれば比較できるのは${n}組`,
		only: {
			same: '2つの指標は、そのまま比較できます。',
			converted: '2つの指標は、換算すれば比較できます。',
			withCare: '2つの指標は、違いに注意すれば比較できます。'
		}
	},
	mainReason: (reason: string, n: number, all: number) =>
		`比較できない理由で最も多いのは${reason}です（${all}組のうち${n}組）。`,
	mainReasons: (reasons: string, n: number, all: number) =>
		`比較できない理由で最も多いのは${reasons}などです（${all}組のうち${n}組）。`,
	onlyReason: (reason: string) => `2つの指標を比較できない理由は${reason}です。`,
	asDefined: '定義どおり（同じ定義で並べる相手なし）',
	comparabilityAlone: '選んだ指標は1つで、並べる相手がありません。',
	noReason: '違いは見つかりません。',
	pair: { a: '指標1', b: '指標2', verdict: '判定', reasons: '理由' },
	referenceCity: '目立たせる市',
	group: '比較する市',
	groupAll: 'すべての市',
	nobody: '選ばない',
	groupType: '同じ市町村類型',
	ofType: (referenceCity: string, type: string, others: string) =>
		others === ''
			? `${referenceCity}の市町村類型は${type}で、データのある市に同じ類型の市はほかにありません。`
			: `${referenceCity}と同じ市町村類型（${type}）の市：${others}。`,
	typeUnknown: (referenceCity: string) => `${referenceCity}の市町村類型はデータにありません。`,
	noData: (cities: string) => `この圏域の市町で、このサイトにデータがないもの：${cities}。`,
	outside: (referenceCity: string, group: string) =>
		`${referenceCity}は${group}に入っていませんが、目立たせる市として並べています。`,
	peersTitle: '人口規模が近い市',
	/** The list is null where no city is of similar size. */
	peers: (referenceCity: string, residents: string, date: string, list: string | null) =>
		list === null
			? `${referenceCity}（${residents}人）と人口規模が近い市（${date}の住民基本台帳人口で0.67倍から1.5倍まで）はありません。`
			: `${referenceCity}（${residents}人）と人口規模が近い順に、${list}。${date}の住民基本台帳人口で0.67倍から1.5倍までの市を、比が1に近い順に選びました。`,
	peer: (city: string, residents: string, ratio: string) => `${city}（${residents}人、${ratio}倍）`,
	peersLink: (cities: string) => `${cities}で比べる`,
	/** Where the cities are, in the answer of a page. */
	latest: {
		nothing: '選んだ市と年度には、この指標の数値がありません。',
		/** 「宇部市1,008人（R3基準値）」; the bracket may be empty. */
		city: (city: string, value: string, when: string) =>
			when === '' ? `${city}${value}` : `${city}${value}（${when}）`,
		when: (kind: string, year: string) => `${year}${kind}`,
		one: (value: string) => `選んだ市で数値があるのは${value}だけです。`,
		values: (values: string) => `${values}。`,
		range: (low: string, high: string) => `${low}から${high}まで。`,
		apart: (cities: string) => `${cities}は、測り方が違うため比べられません。`,
		apartValues: (values: string) => `それぞれの値は、${values}です。`,
		alike: '同じ年度の同じ種別の値で、定義もそろっています。',
		careful: '年度と種別はそろいますが、定義に違いか不明な点があります。',
		differing: { year: '年度', kind: '種別', both: '年度や種別' },
		unlike: (what: string) => `${what}が違うため、順位ではありません。`,
		unlikeAndCareful: (what: string) =>
			`${what}が違い、定義にも違いか不明な点があるため、順位ではありません。`,
		sameYear: (year: string, values: string) => `同じ年度の実績（${year}）は、${values}です。`,
		others: 'ほかの市の値は測り方が違うため、並べていません。',
		targets: (values: string) => `最後の目標は${values}です。`,
		otherTargets: (values: string) => `定義の違う指標の目標は、${values}です。`,
		apartTarget: (city: string) => `数値の目標があるのは${city}だけです。`,
		apartTargets: (cities: string) => `数値の目標は${cities}にあります。`,
		noTarget: '並べられる数値の目標はありません。',
		differences: {
			change: '各指標が自らの基準値からどれだけ動いたか、動く計画かを示します。',
			distance: '各指標が自らの最後の目標からどれだけ離れているかを示します。'
		}
	},
	lines: {
		show: '年ごとのグラフを見る',
		title: (name: string, unit: string) => withUnit(`${name}の推移`, unit, 'ja'),
		note: '年度のある数値が3つ以上ある指標だけを線にしています。'
	},
	aboutTitle: 'この指標の定義',
	pairSign: { same: '＝', 'with-care': '≈', 'not-comparable': '≠' },
	pairTitle: (a: string, b: string) => `${a}と${b}`,
	pairHint: '記号を選ぶと理由が出ます。',
	toConcept: '市を並べてくわしく見る'
};

const en: typeof ja = {
	verdicts: vocabulary.en.verdicts,
	direction: 'Which way is better',
	directions: vocabulary.en.directions,
	theme: vocabulary.en.fields.theme,
	unit: vocabulary.en.fields.unit,
	answer: {
		nobody: 'None of the chosen cities has an indicator of it.',
		one: (city) => `Of the chosen cities only ${city} measures it.`,
		same: (cities) => `${cities} share a definition and can be read side by side.`,
		converted: (cities) =>
			`${cities} share a definition after conversion and can be read side by side.`,
		care: (cities, cautions) => `${cities} can be read side by side with care: ${cautions}.`,
		alsoCare: (cities, cautions) => `${cities} can be read beside them with care: ${cautions}.`,
		sharedActual: (cities, year) => `Actuals of the same year: ${cities}, ${year}.`,
		noSharedActual: 'No two of them have an actual of the same year.',
		none: (cities, why) => `${cities} cannot be read against each other: ${why}.`,
		apart: (cities) => `Measured in another way, so not set beside them: ${cities}.`
	},
	cautions: {
		definition: 'definitions differ or are not stated in full',
		otherScope: 'scopes differ',
		unknown: (parts) => `${parts} are not always stated`,
		coverage: { scope: 'scopes', accounts: 'accounts', as_of: 'dates' },
		both: (one, other) => `${one}, and ${other}`
	},
	obstacles: {
		'other-unit': 'their units cannot be converted',
		'other-accumulation': 'they count over different spans of time',
		'other-accounts': 'their accounts cannot be matched',
		'other-date': 'their dates cannot be matched',
		other: 'they measure in different ways'
	},
	measure: {
		legend: 'How to show the values',
		printed: 'Units as printed',
		unit: 'One unit',
		'per-resident': 'By residents',
		change: 'Change from baseline',
		distance: 'Distance to last target',
		rank: 'Rank'
	},
	panel: {
		legend: 'Panels',
		one: 'Together what can be compared',
		each: 'One chart per indicator (shared scale)'
	},
	figureTitle: {
		printed: (name) => `${name}, in the units printed`,
		unit: (name, unit) => withUnit(name, unit, 'en'),
		'per-resident': (name, unit) => `${name} by residents (${unit})`,
		change: (name, unit) => `${name}: change from baseline (${unit})`,
		distance: (name, unit) => `${name}: distance to the last target (${unit})`
	},
	point: 'percentage points',
	perResident: 'yen per resident',
	perBasis: {
		each: (unit) => `${unit} per resident`,
		thousand: (unit) => `${unit} per 1,000 residents`
	},
	column: {
		'per-resident': 'By residents',
		change: 'Change from baseline',
		distance: 'Distance to last target',
		residents: 'Residents divided by',
		date: 'Date of the residents',
		register: 'Source of the residents',
		reference: 'Subtracted',
		missing: 'Why not computed'
	},
	rule: {
		'per-resident': (per) =>
			`A value of a fiscal year is divided by the residents’ register of the 1 January before that year ends (FY2022 by 1 January 2023). ${per}.`,
		yen: 'Money is shown in whole yen per resident',
		each: 'Areas are shown per resident, rounded to three digits with at most three decimals',
		thousand:
			'Counts are shown per 1,000 residents, rounded to three digits with at most three decimals',
		change:
			'Each series has its own baseline subtracted. Figures of different scopes are not subtracted from each other.',
		distance:
			'Each series has its own last target subtracted; 0 is the target. Figures of different scopes are not subtracted from each other.'
	},
	gaps: {
		'no-baseline': 'no number as a baseline',
		'no-target': 'no number as a target',
		'other-scope': 'another scope than the figure to subtract',
		'other-unit': 'a unit that cannot be converted',
		'no-register': (date) => `the residents of ${date} are not in the data`,
		undated: 'no year printed, so no date of residents to divide by',
		'not-amount': 'a unit that says nothing when divided'
	},
	gapList: (what, why) => `Not computed (${why}): ${what}`,
	divided: (value, residents, date) =>
		`by residents ${value} (divided by ${residents} residents of ${date})`,
	subtracted: (value, from) => `${value} (less ${from})`,
	lastStep: {
		yen: 'yen',
		perResident: (value, residents, amount) => `${value} ÷ ${residents} residents ≈ ${amount}`,
		perThousand: (value, residents, amount) =>
			`${value} ÷ ${residents} residents × 1,000 ≈ ${amount}`,
		residents: (date, source) => `Residents on ${date} (${source})`
	},
	nothingDrawn: 'No value can be drawn in this way.',
	notByResidents: (unit) =>
		`These values (${unit}) say nothing when divided by residents, so they are not shown that way. Only amounts, areas and numbers that grow with residents are.`,
	aside: 'Why it stands apart',
	rankTitle: (name, year, kind) => `${name}: rank by ${kind.toLowerCase()} of ${year}`,
	rankSentence: (n, first, value, better) =>
		`Of the ${n} cities with such a number, ${first} comes first with ${value}, ${better} first.`,
	rankTied: (n, first, value, better) =>
		`Of the ${n} cities with such a number, ${first} come first together with ${value}, ${better} first.`,
	better: { higher: 'larger', lower: 'smaller' },
	rankCare: (reasons) => `Note: ${reasons}`,
	rankLeft: (cities) => `Series not in the rank: ${cities}`,
	rankNoFigure: 'no actual with a number in this year',
	placeOf: (place) => `No. ${place}`,
	refusalTitle: (name) => `${name} cannot be ranked`,
	refusals: {
		'no-direction':
			'Neither more nor less of it counts as better, so there is no rank. How each city moves, and what may be read side by side, stands below.',
		size: 'It is a number that depends on the size of a city, and dividing it by residents says nothing, so there is no rank. How far each city is from its own target stands under “Distance to last target”.',
		'too-few':
			'Fewer than two cities have an actual that compares, so there is no rank; baselines and targets are not ranked. What each city plans stands in its course over the years.',
		'no-shared-year':
			'No two cities have an actual of the same fiscal year, so there is no rank. Figures of different years can be read along the years.',
		'not-comparable':
			'There are actuals of the same year, but they are measured in ways that do not compare, so there is no rank. The differences stand below.'
	},
	comparabilityTitle: 'Can these be compared?',
	pairCounts: {
		some: (all, parts) => `Of ${all} pairs, ${parts}.`,
		same: (n) => `${n} can be compared as ${n === 1 ? 'it is' : 'they are'}`,
		converted: (n) => `${n} can be compared after conversion`,
		withCare: (n) => `${n} can be compared with care`,
		only: {
			same: 'The two indicators can be compared as they are.',
			converted: 'The two indicators can be compared after conversion.',
			withCare: 'The two indicators can be compared with care for what differs.'
		}
	},
	mainReason: (reason, n, all) =>
		`The commonest reason against comparing is ${reason} (${n} of ${all} pairs).`,
	mainReasons: (reasons, n, all) =>
		`The commonest reasons against comparing include ${reasons} (${n} of ${all} pairs each).`,
	onlyReason: (reason) => `The two indicators cannot be compared: ${reason}.`,
	asDefined: 'As defined; nothing of the same definition to set beside it',
	comparabilityAlone: 'Only one indicator is chosen, so there is nothing to set it beside.',
	noReason: 'No difference was found.',
	pair: { a: 'First indicator', b: 'Second indicator', verdict: 'Verdict', reasons: 'Reasons' },
	referenceCity: 'Highlight',
	group: 'Cities to compare with',
	groupAll: 'All cities',
	nobody: 'none',
	groupType: 'Same type of municipality',
	ofType: (referenceCity, type, others) =>
		others === ''
			? `${referenceCity} is of type ${type}; no other city with data is of that type.`
			: `Of the same type of municipality as ${referenceCity} (${type}): ${others}.`,
	typeUnknown: (referenceCity) =>
		`The type of municipality of ${referenceCity} is not in the data.`,
	noData: (cities) => `Members of this area without data on this site: ${cities}.`,
	outside: (referenceCity, group) =>
		`${referenceCity} is not a member of ${group}; it is shown as the city to highlight.`,
	peersTitle: 'Cities of similar size',
	peers: (referenceCity, residents, date, list) =>
		list === null
			? `No city is similar in population to ${referenceCity} (${residents}): none has 0.67 to 1.5 times the residents registered on ${date}.`
			: `Similar in population to ${referenceCity} (${residents}), nearest first: ${list}. Chosen are cities with 0.67 to 1.5 times the residents registered on ${date}, by the ratio that is closest to 1.`,
	peer: (city, residents, ratio) => `${city} (${residents}, ${ratio} times)`,
	peersLink: (cities) => `Compare ${cities}`,
	latest: {
		nothing: 'The chosen cities and years have no number of it.',
		city: (city, value, when) => (when === '' ? `${city} ${value}` : `${city} ${value} (${when})`),
		when: (kind, year) => [kind.toLowerCase(), year].filter(Boolean).join(' '),
		one: (value) => `Of the chosen cities only ${value} has a number.`,
		values: (values) => `${values}.`,
		range: (low, high) => `From ${low} to ${high}.`,
		apart: (cities) => `${cities} cannot be compared: they measure in different ways.`,
		apartValues: (values) => `Their values: ${values}.`,
		alike: 'The values are of one kind and year, and defined alike.',
		careful: 'Year and kind agree, but the definitions differ or are not stated in full.',
		differing: { year: 'Years', kind: 'Kinds of figure', both: 'Years and kinds' },
		unlike: (what) => `${what} differ, so this is no ranking.`,
		unlikeAndCareful: (what) =>
			`${what} differ, as do definitions or what is known of them: this is no ranking.`,
		sameYear: (year, values) => `Actuals of the same year (${year}): ${values}.`,
		others: 'Other cities measure in ways that do not compare, so they stand apart.',
		targets: (values) => `Last targets: ${values}.`,
		otherTargets: (values) => `Targets of indicators defined in another way: ${values}.`,
		apartTarget: (city) => `Only ${city} states a target in figures.`,
		apartTargets: (cities) => `${cities} state targets in figures.`,
		noTarget: 'No target that compares is stated as a number.',
		differences: {
			change: 'How far each indicator has moved from its own baseline, or is planned to move.',
			distance: 'How far each indicator is from its own last target.'
		}
	},
	lines: {
		show: 'Show the drawings by year',
		title: (name, unit) => withUnit(`${name} over the years`, unit, 'en'),
		note: 'Lines are drawn only for indicators with three dated numbers or more.'
	},
	aboutTitle: 'How it is defined',
	pairSign: { same: '=', 'with-care': '≈', 'not-comparable': '≠' },
	pairTitle: (a, b) => `${a} and ${b}`,
	pairHint: 'Choose a sign to see the reasons.',
	toConcept: 'Compare the cities closely'
};

/** Words of the page of a concept. */
export const conceptText = { ja, en };

/** The words in one language. */
export type ConceptWords = typeof ja;
