import { vocabulary } from './vocabulary';

const ja = {
	question: '計画の目標は、その後どうなったか。',
	title: '目標と、その後の公表値',
	none: '選んだ市に、公表統計で追える目標はありません。',
	sentence: (promises: number, cities: number, same: number) =>
		`公表統計で追える${cities}市の目標${promises}件のうち、定義が同じと言えるのは${same}件だけです。`,
	judged: (met: number, notMet: number) =>
		`判定できる${met + notMet}つの目標値は、${met}つが届き、${notMet}つが届きませんでした。`,
	noneJudged: '届いたかを言える目標値はありません。',
	groups: {
		same: (count: number) => `定義が同じと言えるもの（${count}件）`,
		'with-care': (count: number) => `並べて見るだけのもの（${count}件）`
	},
	against: '何と比べているか・取組',
	list: (count: number) => `${count}件の一覧`,
	same: (names: string) => `定義が同じと言えるのは、${names}です。`,
	noneSame: '定義が同じと言えるものはなく、並べて見るだけです。',
	met: (when: string, value: string, target: string, gap: string) =>
		`${when}の公表値${value}は、目標${target}に届いた（差${gap}）。`,
	notMet: (when: string, value: string, target: string, gap: string) =>
		`${when}の公表値${value}は、目標${target}に届かなかった（差${gap}）。`,
	noDirection: (when: string, value: string, target: string, gap: string) =>
		`${when}の公表値${value}は、目標${target}と差${gap}。高低のどちらが良いとも言えない。`,
	otherDefinition: (when: string, value: string, target: string) =>
		`${when}の公表値は${value}、目標は${target}。定義が同じと言えず、判定しない。`,
	totalMet: (value: string, target: string, gap: string) =>
		`計画期間の合計${value}は、目標${target}に届いた（差${gap}）。`,
	totalNotMet: (value: string, target: string, gap: string) =>
		`計画期間の合計${value}は、目標${target}に届かなかった（差${gap}）。`,
	notYet: (years: string) => `${years}の公表値は収録にない。`,
	newest: (when: string, value: string) => `最も新しい公表値は${when}の${value}。`,
	low: '目標の値は読み取りの確かさが低い。',
	noYear: (when: string, value: string) =>
		`目標の年度の公表値は収録にない。最も新しいのは${when}の${value}。`,
	noFigure: '公表値は収録にない。',
	from: (first: string, last: string) => `${first}～${last}`,
	difference: '定義の違い',
	ground: '同じと言える根拠',
	followedBy: (statistic: string) => `公表統計：${statistic}`,
	marks:
		'白抜きの印は目標、塗りの印は計画や報告書にある基準値・実績、線で結んだ小さな点は公表値です（定義が同じと言えないものは破線）',
	rule: '届いたかどうかは、定義が同じで、目標の年度の公表値があり、高低のどちらが良いか決まるときだけ言います',
	cause: '目標に届いたことは、取組に効果があったことを示すものではありません',
	held: '公表値は収録した年度だけです。「収録にない」は、公表されていないことを意味しません',
	apartTitle: '話題は近いが、測るものが違う公表統計',
	apartSentence: (count: number) =>
		`目標と話題が近くても、測るものが違う公表統計が${count}件あります。目標とは比べません。`,
	apartNone: '選んだ市の目標に、測るものが違う公表統計はありません。',
	latest: '公表統計の最も新しい値',
	noLatest: '収録なし',
	target: vocabulary.ja.kinds.target,
	statistic: '公表統計',
	relation: '定義の関係',
	origin: 'どこの値か',
	origins: { plan: '計画・報告書', official: '公表統計' },
	official: '公表値',
	officialShort: '公表値',
	asOf: '時点',
	value: '値（目標の単位）',
	unit: vocabulary.ja.fields.unit,
	document: '文書',
	published: '印字・公表された値',
	publishedUnit: '公表の単位',
	outcome: '結果',
	gap: '公表値−目標（目標の単位）',
	outcomes: {
		met: '届いた',
		'not-met': '届かなかった',
		'no-direction': '差だけ',
		'other-definition': '判定しない',
		'not-yet': 'その年度までの公表値の収録なし',
		'not-held': 'その年度の公表値の収録なし'
	},
	citation: '公表値の出典',
	taxes: {
		total: '市町村税すべて',
		'resident-tax': '市町村民税',
		'net-property-tax': '純固定資産税'
	} as Readonly<Record<string, string>>,
	bases: { 'current-year': '現年課税分', all: '滞納繰越分を合わせた計' } as Readonly<
		Record<string, string>
	>,
	yesNo: { yes: '実施', no: '未実施' }
};

const en: typeof ja = {
	question: 'What became of the targets of the plans?',
	title: 'Targets, and the official figures since',
	none: 'No target of the chosen cities is followed by a published statistic.',
	sentence: (promises, cities, same) =>
		`Of ${promises} ${promises === 1 ? 'target' : 'targets'} of ${cities} ${cities === 1 ? 'city' : 'cities'} that published statistics follow, ${same === 0 ? 'none is' : same === 1 ? 'only one is' : `only ${same} are`} known to measure the same.`,
	judged: (met, notMet) =>
		`Of the ${met + notMet} target figures that can be decided, ${met} ${met === 1 ? 'was' : 'were'} met and ${notMet} ${notMet === 1 ? 'was' : 'were'} not.`,
	noneJudged: 'Of no target figure can it be said whether it was met.',
	groups: {
		same: (count) => `Known to measure the same (${count})`,
		'with-care': (count) => `Only set side by side (${count})`
	},
	against: 'What it is held against, and the initiative',
	list: (count) => `All ${count}`,
	same: (names) => `Known to measure the same: ${names}.`,
	noneSame: 'None is known to measure the same; they are only set side by side.',
	met: (when, value, target, gap) =>
		`The official figure of ${when}, ${value}, met the target of ${target} (difference ${gap}).`,
	notMet: (when, value, target, gap) =>
		`The official figure of ${when}, ${value}, did not meet the target of ${target} (difference ${gap}).`,
	noDirection: (when, value, target, gap) =>
		`The official figure of ${when}, ${value}, differs from the target of ${target} by ${gap}; neither way is better.`,
	otherDefinition: (when, value, target) =>
		`The official figure of ${when} is ${value}, the target ${target}; they are not known to measure the same, so nothing is decided.`,
	totalMet: (value, target, gap) =>
		`The sum over the plan, ${value}, met the target of ${target} (difference ${gap}).`,
	totalNotMet: (value, target, gap) =>
		`The sum over the plan, ${value}, did not meet the target of ${target} (difference ${gap}).`,
	notYet: (years) => `Official figures of ${years} are not held.`,
	newest: (when, value) => `The latest official figure is ${value}, of ${when}.`,
	low: 'The target was read with low certainty.',
	noYear: (when, value) =>
		`No official figure of a target’s year is held. The latest is ${value}, of ${when}.`,
	noFigure: 'No official figure is held.',
	from: (first, last) => `${first}–${last}`,
	difference: 'How the definitions differ',
	ground: 'By what they are known to be the same',
	followedBy: (statistic) => `Statistic: ${statistic}`,
	marks:
		'Hollow marks are targets, filled ones what plan and reports print of past years, small joined dots official figures (dashed where not known to measure the same)',
	rule: 'Whether a target was met is said only where the definitions agree, an official figure of its year is held, and one way is better',
	cause: 'A target that was met does not show that the initiative worked',
	held: 'Official figures are those held here. “Not held” does not mean that none was published',
	apartTitle: 'Statistics on the subject that measure something else',
	apartSentence: (count) =>
		`${count} ${count === 1 ? 'statistic is' : 'statistics are'} on the subject of a target but ${count === 1 ? 'measures' : 'measure'} something else, and ${count === 1 ? 'is' : 'are'} not compared with it.`,
	apartNone: 'No target of the chosen cities has a statistic that measures something else.',
	latest: 'Latest figure of the statistic',
	noLatest: 'None held',
	target: vocabulary.en.kinds.target,
	statistic: 'Published statistic',
	relation: 'Definitions',
	origin: 'Whose figure',
	origins: { plan: 'Plan or report', official: 'Published statistic' },
	official: 'Official figure',
	officialShort: 'Official',
	asOf: 'As of',
	value: 'Value (unit of the target)',
	unit: vocabulary.en.fields.unit,
	document: 'Document',
	published: 'Value as printed or published',
	publishedUnit: 'Unit as published',
	outcome: 'Outcome',
	gap: 'Official figure less target (unit of the target)',
	outcomes: {
		met: 'Met',
		'not-met': 'Not met',
		'no-direction': 'Difference only',
		'other-definition': 'Not decided',
		'not-yet': 'Official figures do not reach its year',
		'not-held': 'No official figure of its year'
	},
	citation: 'Source of the official figure',
	taxes: {
		total: 'all municipal taxes',
		'resident-tax': 'residents’ tax',
		'net-property-tax': 'net property tax'
	},
	bases: { 'current-year': 'current-year assessments', all: 'with arrears carried over' },
	yesNo: { yes: 'Yes', no: 'No' }
};

/** The words of promises: targets of plans, and the official figures that follow them. */
export const promisesText = { ja, en };
