import type {
	Accounts,
	Accumulation,
	AsOf,
	Attainment,
	Bound,
	Certainty,
	Comparability,
	Direction,
	Disagreement,
	GradePair,
	Kind,
	Language,
	MilestoneStatus,
	Outcome,
	PaceReason,
	PaceVerdict,
	Phase,
	ReasonCode,
	SeriesType,
	Verdict
} from '../domain';

/** What is recorded of an initiative and its figures, as headings of columns and controls. */
type Field =
	| 'certainty'
	| 'department'
	| 'fiscalYear'
	| 'grade'
	| 'indicator'
	| 'initiative'
	| 'kind'
	| 'meaning'
	| 'municipality'
	| 'note'
	| 'place'
	| 'schedule'
	| 'scope'
	| 'theme'
	| 'unit';

/**
 * What a language calls the things of the domain. Where a thing has several wordings, each says where
 * it is used.
 */
export interface Vocabulary {
	readonly fields: Readonly<Record<Field, string>>;
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly bounds: Readonly<Record<Bound, string>>;
	readonly series: Readonly<Record<SeriesType, string>>;
	readonly accumulations: Readonly<Record<Accumulation, string>>;
	readonly accounts: Readonly<Record<Accounts, string>>;
	/** Dates that figures stand at. */
	readonly asOf: Readonly<Record<AsOf, string>>;
	readonly certainties: Readonly<Record<Certainty, string>>;
	readonly certaintyMeanings: Readonly<Record<Certainty, string>>;
	readonly phases: Readonly<Record<Phase, string>>;
	/** Where a milestone stands by its document. */
	readonly milestoneStatuses: Readonly<Record<MilestoneStatus, string>>;
	/** Whether a cell of a schedule is planned or reported. */
	readonly stepKinds: Readonly<Record<'plan' | 'result', string>>;
	/** How far the definition of an indicator is that of its concept. */
	readonly comparabilities: Readonly<Record<Comparability, string>>;
	readonly verdicts: Readonly<Record<Verdict, string>>;
	/** In a column whose heading asks whether figures compare, so that the answer can be short. */
	readonly shortVerdicts: Readonly<Record<Verdict, string>>;
	/** Why figures do not compare, or need care. */
	readonly comparabilityReasons: Readonly<Record<ReasonCode, string>>;
	/** Of a concept that is compared: the direction is what this site takes for better. */
	readonly directions: Readonly<Record<Direction, string>>;
	/** In the data dictionary: the direction is a part of the definition. */
	readonly definedDirections: Readonly<Record<Direction, string>>;
	/** In a cell of a table. */
	readonly shortDirections: Readonly<Record<Direction, string>>;
	readonly paceVerdicts: Readonly<Record<PaceVerdict, string>>;
	/** Why no pace is computed. */
	readonly paceReasons: Readonly<Record<PaceReason, string>>;
	readonly outcomes: Readonly<Record<Outcome | 'unknown', string>>;
	/** By what it is decided whether a target was reached, or why it is not. */
	readonly outcomeGrounds: Readonly<Record<Attainment<never>['by'], string>>;
	/** How a grade and the attainment of its year disagree. */
	readonly disagreements: Readonly<Record<Disagreement, string>>;
	readonly gradeMoves: Readonly<Record<NonNullable<GradePair<never>['move']>, string>>;
}

const ja: Vocabulary = {
	fields: {
		certainty: '読み取りの確かさ',
		department: '担当課',
		fiscalYear: '年度',
		grade: '評価',
		indicator: '指標',
		initiative: '取組',
		kind: '種別',
		meaning: '意味',
		municipality: '市',
		note: '注記',
		place: '掲載箇所',
		schedule: '年次計画',
		scope: '対象範囲',
		theme: 'テーマ',
		unit: '単位'
	},
	kinds: {
		baseline: '基準値',
		target: '目標',
		actual: '実績',
		forecast: '見込',
		effect: '実施効果',
		achievement_rate: '達成率'
	},
	bounds: { min: '以上', max: '以下', about: '約' },
	series: {
		indicator: '目標指標',
		output: 'アウトプット（事業量）',
		plan_figure: '年次計画の数値',
		context: '本文の数値'
	},
	accumulations: {
		point: '時点の値',
		year: '1年間の値',
		month: '1か月あたりの値',
		cumulative: '累計'
	},
	accounts: { all: '全会計', ordinary: '普通会計', general: '一般会計' },
	asOf: { settlement: '決算（出納閉鎖後）', 'end-of-march': '3月末（出納閉鎖前）' },
	certainties: { high: '高', medium: '中', low: '低' },
	certaintyMeanings: {
		high: '文書の記載だけで読み取りが決まる',
		medium: '段組みの崩れなどを、並び順や計算で補って読んだ',
		low: '文書だけでは読み取りが決まらない'
	},
	phases: {
		consider: '検討',
		prepare: '準備',
		implement: '実施',
		continue: '継続',
		achieve: '達成',
		end: '終了'
	},
	milestoneStatuses: {
		done: '達した',
		delayed: '遅れ',
		dropped: '中止',
		'under-way': '検討・準備中',
		planned: '計画',
		unknown: '不明'
	},
	stepKinds: { plan: '計画', result: '実績' },
	comparabilities: {
		same: '同じ定義',
		convertible: '換算して比較できる',
		similar: '近い（違いか不明な点がある）',
		not_comparable: '比較できない'
	},
	verdicts: {
		same: '比較できる',
		'with-care': '注意して比較',
		'not-comparable': '比較できない'
	},
	shortVerdicts: {
		same: '比較できる',
		'with-care': '注意して比較',
		'not-comparable': '比較できない'
	},
	comparabilityReasons: {
		'no-concept': '共通の概念に結びついていない',
		'other-concept': '測っている概念が違う',
		'defined-otherwise': '定義が違う',
		'other-unit': '換算できない単位',
		'other-accumulation': '数える期間が違う（年間・月間・時点）',
		'other-accounts': '対象の会計が違う',
		'other-date': 'いつの時点の値かが違う（決算・3月末）',
		similar: '定義に違いか不明な点がある',
		'other-scope': '対象範囲が違う',
		'unknown-scope': '対象範囲の記載がない',
		'unknown-accounts': '対象の会計の記載がない',
		'unknown-date': 'いつの時点の値かの記載がない',
		'other-bound': '以上・以下・約の付き方が違う',
		'other-kind': '値の種別が違う（実績・目標・基準値）',
		'other-year': '年度が違う',
		'other-denominator': '割る人口の時点が違う',
		'low-certainty': '読み取りの確かさが低い'
	},
	directions: {
		higher: '大きいほど良いとする',
		lower: '小さいほど良いとする',
		neither: '定めていない（多い・少ないの評価はしない）'
	},
	definedDirections: {
		higher: '多い・高いほうが良い',
		lower: '少ない・低いほうが良い',
		neither: 'どちらとも言えない'
	},
	shortDirections: {
		higher: '多いほど良い',
		lower: '少ないほど良い',
		neither: 'どちらとも言えない'
	},
	paceVerdicts: {
		reached: '最後の目標は達成',
		missed: '最後の目標は未達',
		'interim-reached': '途中の年度の目標は達成',
		'interim-missed': '途中の年度の目標は未達',
		'on-course': '合計目標への進みが経過期間以上',
		behind: '合計目標への進みが経過期間より遅い',
		enough: 'これまでのペースで届く',
		short: 'これまでのペースでは届かない'
	},
	paceReasons: {
		'no-target': '年度のある目標の数がない',
		'no-actual': '実績の数がない',
		'no-baseline': '基準値の数がない',
		'other-unit': '基準値・実績・目標の単位が違う',
		'other-scope': '基準値・実績・目標の対象範囲が違う',
		years: '基準値・実績・目標がこの順の年度に並ばない',
		unmoved: '目標が基準値のまま（又は0）で、実績も同じ',
		flow: '年ごとに数え直す指標で、実績の年度の目標がない',
		'no-aim': '増やす目標か減らす目標か分からない'
	},
	outcomes: {
		reached: '達成',
		missed: '未達',
		'on-course': '期間以上の進み',
		behind: '期間より遅れ',
		unknown: '判定できない'
	},
	outcomeGrounds: {
		target: '実績と同じ年度の目標から',
		rate: '文書の達成率（100％以上で達成）から',
		total: '計画期間の合計目標に対する割合と、経過した期間の割合から',
		unmoved: '目標が基準値のまま（又は0）で実績も同じため、達成の根拠にならない',
		'no-direction': '増やす目標か減らす目標か分からない',
		'undated-target': '目標の年度が書かれていない',
		'no-target': '同じ年度の目標の数がない',
		'no-actual': '同じ年度の実績の数がない',
		unlike: '実績と目標の単位か対象範囲が違う'
	},
	disagreements: {
		'top-missed': '上位の評価、未達の指標がある',
		'low-reached': '下位の評価、判定できる指標はすべて達成',
		'top-perhaps-missed': '上位の評価、年度のない目標のどれにも届かない',
		'low-perhaps-reached': '下位の評価、年度のない目標のすべてに届く'
	},
	gradeMoves: { up: '上がった', same: '同じ', down: '下がった' }
};

const en: Vocabulary = {
	fields: {
		certainty: 'Certainty',
		department: 'Department',
		fiscalYear: 'Fiscal year',
		grade: 'Grade',
		indicator: 'Indicator',
		initiative: 'Initiative',
		kind: 'Kind',
		meaning: 'Meaning',
		municipality: 'City',
		note: 'Note',
		place: 'Where in the document',
		schedule: 'Schedule',
		scope: 'Scope',
		theme: 'Theme',
		unit: 'Unit'
	},
	kinds: {
		baseline: 'Baseline',
		target: 'Target',
		actual: 'Actual',
		forecast: 'Forecast',
		effect: 'Effect',
		achievement_rate: 'Achievement rate'
	},
	bounds: { min: 'at least', max: 'at most', about: 'about' },
	series: {
		indicator: 'target indicator',
		output: 'output',
		plan_figure: 'figure in a yearly plan row',
		context: 'figure in the text'
	},
	accumulations: {
		point: 'at a point in time',
		year: 'over a year',
		month: 'per month',
		cumulative: 'cumulative'
	},
	accounts: {
		all: 'all accounts',
		ordinary: 'ordinary account',
		general: 'general account'
	},
	asOf: {
		settlement: 'closing of accounts (after 31 May)',
		'end-of-march': 'end of March (before the accounts close)'
	},
	certainties: { high: 'high', medium: 'medium', low: 'low' },
	certaintyMeanings: {
		high: 'the document alone settles the reading',
		medium: 'the layout is broken; order or arithmetic settles the reading',
		low: 'the document does not settle the reading'
	},
	phases: {
		consider: 'Consider',
		prepare: 'Prepare',
		implement: 'Implement',
		continue: 'Continue',
		achieve: 'Achieved',
		end: 'End'
	},
	milestoneStatuses: {
		done: 'done',
		delayed: 'delayed',
		dropped: 'dropped',
		'under-way': 'under way',
		planned: 'planned',
		unknown: 'not known'
	},
	stepKinds: { plan: 'Plan', result: 'Result' },
	comparabilities: {
		same: 'Same definition',
		convertible: 'Comparable after conversion',
		similar: 'Close (differs a little or is not stated in full)',
		not_comparable: 'Not comparable'
	},
	verdicts: {
		same: 'Comparable',
		'with-care': 'Compare with care',
		'not-comparable': 'Not comparable'
	},
	shortVerdicts: {
		same: 'Comparable',
		'with-care': 'With care',
		'not-comparable': 'Not comparable'
	},
	comparabilityReasons: {
		'no-concept': 'tied to no shared concept',
		'other-concept': 'measure different concepts',
		'defined-otherwise': 'defined differently',
		'other-unit': 'units that cannot be converted',
		'other-accumulation': 'counted over different spans (a year, a month, at a point)',
		'other-accounts': 'other accounts',
		'other-date': 'as of another date (closing of accounts, end of March)',
		similar: 'differs a little or is not stated in full',
		'other-scope': 'different scope',
		'unknown-scope': 'scope not stated',
		'unknown-accounts': 'accounts not stated',
		'unknown-date': 'date not stated',
		'other-bound': 'one is a limit or an estimate',
		'other-kind': 'different kinds (actual, target, baseline)',
		'other-year': 'different fiscal years',
		'other-denominator': 'population of different dates',
		'low-certainty': 'a reading of low certainty'
	},
	directions: {
		higher: 'more counts as better',
		lower: 'less counts as better',
		neither: 'neither more nor less counts as better'
	},
	definedDirections: {
		higher: 'higher is better',
		lower: 'lower is better',
		neither: 'neither'
	},
	shortDirections: { higher: 'more is better', lower: 'less is better', neither: 'neither' },
	paceVerdicts: {
		reached: 'The last target was reached',
		missed: 'The last target was missed',
		'interim-reached': 'The target for the year was reached',
		'interim-missed': 'The target for the year was missed',
		'on-course': 'The total is ahead of the years that have passed',
		behind: 'The total is behind the years that have passed',
		enough: 'At the pace so far the target is reached',
		short: 'At the pace so far the target is missed'
	},
	paceReasons: {
		'no-target': 'no target with a number and a year',
		'no-actual': 'no actual with a number',
		'no-baseline': 'no baseline with a number',
		'other-unit': 'baseline, actual and target differ in unit',
		'other-scope': 'baseline, actual and target differ in scope',
		years: 'baseline, actual and target do not follow each other in years',
		unmoved: 'the target is the baseline (or 0), and so is the actual',
		flow: 'counted anew each year, and no target for the year of the actual',
		'no-aim': 'the documents do not say whether more or less is aimed at'
	},
	outcomes: {
		reached: 'reached',
		missed: 'missed',
		'on-course': 'ahead of the years',
		behind: 'behind the years',
		unknown: 'cannot be determined'
	},
	outcomeGrounds: {
		target: 'actual and target of the same year',
		rate: 'achievement rate of the document (100% or more is reached)',
		total: 'share of the total for the whole plan against the share of its years that has passed',
		unmoved: 'the target is the baseline (or 0), and so is the actual: no evidence either way',
		'no-direction': 'the documents do not say whether more or less is aimed at',
		'undated-target': 'the target has no year',
		'no-target': 'no target with a number in the year',
		'no-actual': 'no actual with a number in the year',
		unlike: 'actual and target differ in unit or scope'
	},
	disagreements: {
		'top-missed': 'top grade, a target missed',
		'low-reached': 'low grade, every target that can be checked reached',
		'top-perhaps-missed': 'top grade, every target without a year missed',
		'low-perhaps-reached': 'low grade, every target without a year reached'
	},
	gradeMoves: { up: 'up', same: 'same', down: 'down' }
};

/** The vocabulary of both languages. */
export const vocabulary: Readonly<Record<Language, Vocabulary>> = { ja, en };

/** Why figures do not compare, or need care, in words. */
export function reasonWords(code: ReasonCode, language: Language): string {
	return vocabulary[language].comparabilityReasons[code];
}
