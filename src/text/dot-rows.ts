import type { Language } from '../domain';

const ja = {
	/** Behind a number at its mark: 「R3実績」. */
	when: (kind: string, year: string) => `${year}${kind}`,
	/** The same without a year, or for several together. */
	whenOther: (kind: string, remark: string) => `${kind}（${remark}）`,
	undated: '年度なし',
	atLeast: (value: string) => `≥${value}`,
	atMost: (value: string) => `≤${value}`,
	about: (value: string) => `約${value}`,
	unsure: (value: string) => `${value} ?`,
	/** Why a row needs care or stands apart, in a few words. */
	cautions: {
		'no-concept': 'ほかの市と共通しない',
		'other-concept': '測るものが違う',
		'defined-otherwise': '定義が違う',
		'other-unit': '単位が換算できない',
		similar: '定義に不明な点',
		unknown: (parts: string) => `${parts}の記載なし`,
		coverage: { scope: '対象範囲', accounts: '会計', as_of: '時点' },
		converted: '人口で割って率に換算',
		/** Of one figure that covers something else: 「基準値は下水道事業を除く」. */
		scope: (kind: string, scope: string) => `${kind}は${scope}`
	},
	absent: { actual: '実績の記載なし', target: '目標の記載なし' },
	words: '文言',
	sameYear: '同じ年度',
	notComputed: (why: string) => `計算なし（${why}）`,
	apart: '測り方が違い、上と並べられないもの（目盛りは行ごと）',
	ownScales: '目盛りは行ごとに違います',
	brokenScale: '目盛りは0から始まりません',
	someBroken: '0から始まらない目盛りがあります',
	noIndicator: (cities: string) => `この指標の記載なし：${cities}`
};

const en: typeof ja = {
	when: (kind, year) => `${kind.toLowerCase()} ${year}`,
	whenOther: (kind, remark) => `${kind.toLowerCase()} (${remark})`,
	undated: 'no year',
	atLeast: (value) => `≥${value}`,
	atMost: (value) => `≤${value}`,
	about: (value) => `about ${value}`,
	unsure: (value) => `${value} ?`,
	cautions: {
		'no-concept': 'not shared with other cities',
		'other-concept': 'measures something else',
		'defined-otherwise': 'defined in another way',
		'other-unit': 'unit cannot be converted',
		similar: 'definition not stated in full',
		unknown: (parts) => `${parts} not stated`,
		coverage: { scope: 'scope', accounts: 'accounts', as_of: 'date' },
		converted: 'turned into a rate by residents',
		scope: (kind, scope) => `${kind.toLowerCase()}: ${scope}`
	},
	absent: { actual: 'no actual stated', target: 'no target stated' },
	words: 'Text',
	sameYear: 'Same year',
	notComputed: (why) => `not computed (${why})`,
	apart: 'Measured in other ways, not to be set beside those above (each row has its own scale)',
	ownScales: 'Each row has its own scale',
	brokenScale: 'The scale does not start at zero',
	someBroken: 'Some of these scales do not start at zero',
	noIndicator: (cities) => `No such indicator: ${cities}`
};

/** Words of the rows of dots. */
export const dotRowsText: Readonly<Record<Language, typeof ja>> = { ja, en };
