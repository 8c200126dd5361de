const ja = {
	questionsHeading: '知りたいことから探す',
	questions: {
		rpa: 'RPAなどで自動化しているのはどの市で、どこまで進んでいるか',
		collection: '市税の収納率は、なぜ市どうしで並べられないのか',
		staff: '職員数は計画に対してどう動いているか',
		single: '1つの市だけが取り組むテーマはあるか',
		leave: '同じ年度の実績がある市のうち、職員が有給休暇を多く取ったのはどの市か',
		grades: '高い評価なのに目標に届いていない取組はどこか',
		promises: '計画の目標は、その後の国の統計で見るとどうなったか',
		collectionEverywhere: '徴収率は、似た規模の市区町村の中でどこに位置するか',
		donations: '県央連携都市圏域の市は、人口当たりのふるさと納税でどの水準か'
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
	questionsHeading: 'Start from a question',
	questions: {
		rpa: 'Which cities automate with RPA, and how far?',
		collection: 'Why can the cities’ tax collection rates not be set side by side?',
		staff: 'How do staff numbers move against the plan?',
		single: 'Which themes has only one city?',
		leave: 'Whose staff took more paid leave in a year that two cities report?',
		grades: 'Where does a high grade stand beside a missed target?',
		promises: 'What became of the targets, by national statistics?',
		collectionEverywhere: 'Where does a tax collection rate stand among similar municipalities?',
		donations: 'How do the alliance’s members stand on hometown-tax donations per resident?'
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
