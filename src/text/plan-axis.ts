const ja = {
	title: '計画の期間と、書かれている数値の年度',
	/** The fiscal years that lie in every plan, and whether any document has an actual of them. */
	common: (years: string) => `すべての計画の期間に入る年度は${years}です。`,
	onlyCommon: (year: string) => `すべての計画の期間に入る年度は${year}だけです。`,
	noCommon: 'すべての計画の期間に入る年度はありません。',
	noCommonActuals: 'その年度の実績は、どの文書にもありません。',
	commonActuals: 'その年度の実績は、一部の文書にあります。',
	/** Which documents report results. */
	reports: (cities: string, others: number) =>
		others === 0
			? `どの市の文書も結果の報告書です。`
			: `結果を報告する文書は${cities}だけで、ほかの${others}市は計画書です。`,
	noReports: 'どの市の文書も計画書で、結果の報告書はありません。',
	kinds: { plan: '計画書', 'progress report': '報告書' },
	notIssued: '発行日の記載なし',
	period: (from: string, to: string) => `${from}〜${to}`,
	marks: {
		baseline: '基準値',
		actual: '実績',
		target: '目標',
		'step-done': '達成した節目',
		'step-due': '予定の節目'
	},
	/** What a mark says to those who do not see it. */
	mark: (city: string, year: string, kind: string, number: number) =>
		`${city}、${year}：${kind}${number}件`,
	legendArea: '丸の大きさ＝数値の件数',
	legendBand: '色の帯＝計画期間',
	legendCommon: '縦の帯＝全計画に共通の年度',
	undated: '年度の記載がない数値や節目は、図にありません。',
	steps: '節目は、複数の市の文書に共通する改革の段階（RPAの導入など）です。',
	columns: {
		plan: '計画',
		period: '計画期間',
		document: '最後の文書',
		kind: '文書の種類',
		issued: '発行時期',
		mark: '数えたもの',
		year: '年度',
		number: '件数'
	}
};

const en: typeof ja = {
	title: 'The plans, and the years their figures are of',
	common: (years) => `The years that lie in every plan are ${years}.`,
	onlyCommon: (year) => `Only ${year} lies in the period of every plan.`,
	noCommon: 'No fiscal year lies in the period of every plan.',
	noCommonActuals: 'No document has results of that year.',
	commonActuals: 'Some of the documents have results of it.',
	reports: (cities, others) =>
		others === 0
			? 'The documents of all cities report results.'
			: `Only the documents of ${cities} report results; the other ${others} are plans.`,
	noReports: 'All documents are plans; none reports results.',
	kinds: { plan: 'Plan', 'progress report': 'Report' },
	notIssued: 'no date printed',
	period: (from, to) => `${from}–${to}`,
	marks: {
		baseline: 'baselines',
		actual: 'actual results',
		target: 'targets',
		'step-done': 'reform steps done',
		'step-due': 'reform steps due'
	},
	mark: (city, year, kind, number) => `${city}, ${year}: ${number} ${kind}`,
	legendArea: 'Size of circles: how many figures',
	legendBand: 'Coloured band: period of the plan',
	legendCommon: 'Upright band: years in every plan',
	undated: 'Figures and steps without a year are not drawn.',
	steps: 'Steps are stages of reform that several documents share, such as introducing RPA.',
	columns: {
		plan: 'Plan',
		period: 'Period',
		document: 'Last document',
		kind: 'Kind of document',
		issued: 'Issued',
		mark: 'Counted',
		year: 'Fiscal year',
		number: 'Number'
	}
};

/** The words of the axis of plans. */
export const planAxisText = { ja, en };
