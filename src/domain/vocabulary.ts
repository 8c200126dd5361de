/** How sure the reader of a document was. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const;
/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower', 'neither'] as const;
/** Where an indicator's figures stand: named indicator, アウトプット, yearly plan row, running text. */
export const SERIES_TYPES = ['indicator', 'output', 'plan_figure', 'context'] as const;
/** Over what a figure is counted. */
export const ACCUMULATIONS = ['point', 'year', 'month', 'cumulative'] as const;
/** What a figure is: 基準値, 目標, 実績, 見込, 実施効果, 達成率. */
export const KINDS = [
	'baseline',
	'target',
	'actual',
	'forecast',
	'effect',
	'achievement_rate'
] as const;
/** What a document's own figure does against its own arithmetic, where it does not hold. */
export const ARITHMETIC = ['admitted'] as const;
/** What beside its place decided which row a grade belongs to. */
export const READ_WITH = ['achievement_rate'] as const;
/** When in its fiscal year a grade was given: in the middle or at the end. */
export const PERIODS = ['中間', '期末'] as const;
/** What a grade says on its own scale: that the year went well, that it did so in part, that it did not. */
export const TIERS = ['top', 'middle', 'low'] as const;
/** What a later document does with a figure that an earlier one printed. */
export const RESTATEMENTS = ['same', 'different'] as const;
/** 以上, 以下, 約. */
export const BOUNDS = ['min', 'max', 'about'] as const;
/** How far an indicator compares with its concept's definition. */
export const COMPARABILITIES = ['same', 'convertible', 'similar', 'not_comparable'] as const;
/** Which accounts (会計) a figure covers: all of the city, the ordinary account (普通会計), the general account (一般会計). */
export const ACCOUNTS = ['all', 'ordinary', 'general'] as const;
/** The date that a figure stands at: the closing of accounts (出納閉鎖後の決算), the end of March before it. */
export const AS_OF_DATES = ['settlement', 'end-of-march'] as const;
/** Whose figure it is: the city's own, its prefecture's, the nation's, another body's. */
export const SUBJECTS = ['own', 'prefecture', 'nation', 'other'] as const;
/** What a figure is to its document: something measured, or a comparison that it worked out from other figures (前年比). */
export const DERIVATIONS = ['measure', 'comparison'] as const;
/** How a measure depends on the size of a city: not at all (a rate, an average), as its residents (an amount), or otherwise. */
export const SIZE_DEPENDENCES = ['independent', 'residents', 'other'] as const;
/** How a figure is converted into its concept's unit: divided by the residents registered on 1 January of the year. */
export const CONVERSIONS = ['residents'] as const;
/** What the comparability check says of series: 可, 注意, 不可. */
export const VERDICTS = ['same', 'with-care', 'not-comparable'] as const;
/** How far a step of a schedule is: 検討, 準備, 実施, 継続, 達成, 終了. */
export const PHASES = ['consider', 'prepare', 'implement', 'continue', 'achieve', 'end'] as const;

/** What a department is to an initiative: 主管, 担当 where the document tells no lead apart, 関係. */
export const DEPARTMENT_ROLES = ['lead', 'responsible', 'related'] as const;

/** What a document is to its plan: the plan itself, or a report on how it goes. */
export const DOCUMENT_KINDS = ['plan', 'progress report'] as const;

/** Where a milestone stands by its document. */
export const MILESTONE_STATUSES = [
	'done',
	'delayed',
	'dropped',
	'under-way',
	'planned',
	'unknown'
] as const;

/** What a municipality is: 市, 町, 村, 特別区. */
export const AREA_KINDS = ['市', '町', '村', '特別区'] as const;
/** Subjects of the official statistics. */
export const TOPICS = [
	'finance',
	'tax',
	'staff',
	'population',
	'hometown-tax',
	'my-number',
	'dx'
] as const;
/** What a period of an official statistic is: a fiscal year, a date (or year), the publication of a survey. */
export const PERIOD_TYPES = ['fiscal_year', 'as_of', 'survey'] as const;
/** What the values of an official statistic are: numbers, or 1 for yes and 0 for no. */
export const VALUE_TYPES = ['number', 'yes_no'] as const;
/** Why an official figure has no value: a printed dash, none printed, 調査無し, 掲載無し. */
export const ABSENCES = ['dash', 'blank', 'not-surveyed', 'not-listed'] as const;
/** Taxes of the collection rate: 市町村税合計, 市町村民税, 純固定資産税. */
export const TAXES = ['total', 'resident-tax', 'net-property-tax'] as const;
/** What a collection rate covers: 現年課税分, 計. */
export const TAX_BASES = ['current-year', 'all'] as const;

export type Absence = (typeof ABSENCES)[number];
export type Accounts = (typeof ACCOUNTS)[number];
export type AsOf = (typeof AS_OF_DATES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type DepartmentRole = (typeof DEPARTMENT_ROLES)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type SeriesType = (typeof SERIES_TYPES)[number];
export type Accumulation = (typeof ACCUMULATIONS)[number];
export type Kind = (typeof KINDS)[number];
export type Comparability = (typeof COMPARABILITIES)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type Phase = (typeof PHASES)[number];
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];
export type Restatement = (typeof RESTATEMENTS)[number];
export type SizeDependence = (typeof SIZE_DEPENDENCES)[number];
export type Tier = (typeof TIERS)[number];
export type Verdict = (typeof VERDICTS)[number];
