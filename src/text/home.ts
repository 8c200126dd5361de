const ja = {
	cities: '市から見る',
	counts: (initiatives: number) => `取組${initiatives}件`,
	questionsHeading: '知りたいことから探す',
	moreQuestions: (n: number) => `ほかの問い${n}件`,
	questions: {
		rpa: 'RPAなどで自動化しているのはどの市で、どこまで進んでいるか',
		collection: '市税の収納率は、なぜ市どうしで並べられないのか',
		staff: '職員数を、どの市がどう計画しているか',
		online: 'オンライン申請は、どの市がいつ始めたか',
		leave: '同じ年度の実績がある市のうち、職員が有給休暇を多く取ったのはどの市か',
		grades: '市が自ら付けた評価は、前の年度からどう動いたか',
		promises: '計画の目標は、その後の国の統計で見るとどうなったか',
		collectionEverywhere: '徴収率は、似た規模の市区町村の中でどこに位置するか',
		donations: '県央連携都市圏域の市は、人口当たりのふるさと納税でどの水準か'
	},
	/** Answers in the second line of a question. */
	answers: {
		/** A city with what it has and what it wants to have. */
		known: (city: string, value: string, year: string) => `${city}${value}（${year}）`,
		toTarget: (known: string, value: string, year: string) => `${known}→目標${value}（${year}）`,
		onlyTarget: (city: string, value: string, year: string) => `${city}は目標${value}（${year}）`,
		care: '定義などの違いに注意。',
		apart: (values: string, why: string) => `${values}。${why}ため、大小を読めません。`,
		sameYear: (year: string, values: string) => `${year}の実績は${values}。`,
		value: (city: string, value: string) => `${city}が${value}`,
		otherYears: '年度が違います。',
		moves: (city: string, from: string, to: string, up: number, same: number, down: number) =>
			`${city}（${from}→${to}）：上がった${up}、同じ${same}、下がった${down}`,
		done: (city: string, year: string, what: string) => `${city}は${year}に開始${what}`,
		doneUndated: (city: string, what: string) => `${city}は開始済み（年度の記載なし）${what}`,
		due: (city: string, year: string, what: string) => `${city}は${year}に開始予定${what}`,
		place: (city: string, value: string, group: string, middle: string) =>
			`${city}${value}（類似団体「${group}」の中央値${middle}）`,
		targets: (all: number, met: number, notMet: number) =>
			`国の統計と定義が同じ指標は${all}つ。年度ごとの目標のうち、達成${met}、未達${notMet}。`,
		noTargets: '国の統計と定義が同じ目標はありません。'
	},
	locator: {
		title: '計画を読んだ市の位置と人口',
		sentence: (cities: number, prefectures: string) => `${prefectures}の${cities}市です。`,
		range: (least: string, most: string) => `人口は${least}人から${most}人まで。`,
		credit: '人口は2024年1月1日の住民基本台帳、点は市役所・町村役場の位置（1/32度に丸めたもの）。',
		columns: { area: '市町村', prefecture: '都道府県', residents: '人口', plan: '計画' },
		hasPlan: '計画あり'
	},
	areas: 'どの市区町村も、国の統計で全国の中に置いて比べる',
	/** The pairs of two cities that measure the same thing, and which of them compare. */
	pairs: (measured: number, kinds: string) =>
		`2つの市が同じことを測っている組は、指標ごとに数えて${measured}組あります。そのうち${kinds}です。`,
	pairKinds: {
		same: (n: number) => `定義が同じで、そのままか換算すれば比較できるのは${n}組`,
		withCare: (n: number) => `定義などの違いに注意すれば比較できるのは${n}組`,
		not: (n: number) => `比較できないのは${n}組`
	},
	nothingMeans:
		'「取組なし」は、読んだ計画・報告書に取組がないことで、市が何もしていないという意味ではありません。',
	single: (names: string) => `1つの市だけが取り組むテーマは${names}です。`,
	noSingle: (fewest: number, names: string) =>
		`どのテーマにも${fewest}市以上が取り組んでいます。最も少ないのは${names}です。`
};

const en: typeof ja = {
	cities: 'Start from a city',
	counts: (initiatives) => `${initiatives} initiatives`,
	questionsHeading: 'Start from a question',
	moreQuestions: (n) => `${n} more questions`,
	questions: {
		rpa: 'Which cities automate with RPA, and how far?',
		collection: 'Why can the cities’ tax collection rates not be set side by side?',
		staff: 'Which cities plan more or fewer staff?',
		online: 'When did each city start online applications?',
		leave: 'Whose staff took more paid leave in a year that two cities report?',
		grades: 'How did the cities’ own grades move from one year to the next?',
		promises: 'What became of the targets, by national statistics?',
		collectionEverywhere: 'Where does a tax collection rate stand among similar municipalities?',
		donations: 'How do the alliance’s members stand on hometown-tax donations per resident?'
	},
	answers: {
		known: (city, value, year) => `${city} ${value} (${year})`,
		toTarget: (known, value, year) => `${known} → target ${value} (${year})`,
		onlyTarget: (city, value, year) => `${city} target ${value} (${year})`,
		care: 'Definitions or the like differ.',
		apart: (values, why) => `${values}. Neither is higher or lower: ${why}.`,
		sameYear: (year, values) => `Actual results of ${year}: ${values}.`,
		value: (city, value) => `${city} ${value}`,
		otherYears: 'The years differ.',
		moves: (city, from, to, up, same, down) =>
			`${city} (${from}→${to}): ${up} up, ${same} the same, ${down} down`,
		done: (city, year, what) => `${city} started in ${year}${what}`,
		doneUndated: (city, what) => `${city} has started (no year printed)${what}`,
		due: (city, year, what) => `${city} planned to start in ${year}${what}`,
		place: (city, value, group, middle) =>
			`${city} ${value} (median of the similar group “${group}”: ${middle})`,
		targets: (all, met, notMet) =>
			`${all} indicators are defined as national statistics are. Of their targets by year, ${met} met, ${notMet} missed.`,
		noTargets: 'No target is defined as a national statistic is.'
	},
	locator: {
		title: 'Where the cities lie, and how large they are',
		sentence: (cities, prefectures) => `${cities} cities in ${prefectures}.`,
		range: (least, most) => `They have between ${least} and ${most} residents.`,
		credit:
			'Residents by the register of 1 January 2024; dots at town halls, rounded to 1/32 of a degree.',
		columns: {
			area: 'Municipality',
			prefecture: 'Prefecture',
			residents: 'Residents',
			plan: 'Plan'
		},
		hasPlan: 'plan read'
	},
	areas: 'Compare any municipality of Japan in the statistics of the state',
	pairs: (measured, kinds) =>
		`Counted for each thing measured, there are ${measured} pairs of cities that both measure it: ${kinds}.`,
	pairKinds: {
		same: (n) => `${n} with one definition compare as they are or after conversion`,
		withCare: (n) => `${n} with care, as definitions or the like differ`,
		not: (n) => `${n} not at all`
	},
	nothingMeans:
		'“No initiative” means none in the documents that were read, not that a city does nothing.',
	single: (names) => `Only one city works on ${names}.`,
	noSingle: (fewest, names) =>
		`At least ${fewest} cities work on every theme; no more than that on ${names}.`
};

/** The words of the first page. */
export const homeText = { ja, en };
/** A question that a view answers as it opens. */
export type QuestionId = keyof typeof ja.questions;
