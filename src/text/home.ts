const ja = {
	questionsHeading: '知りたいことから探す',
	questions: {
		rpa: 'RPAなどで自動化しているのはどの市で、どこまで進んでいるか',
		collection: '市税の収納率は、なぜ市どうしで並べられないのか',
		staff: '職員数は計画に対してどう動いているか',
		single: '1つの市だけが取り組むテーマはあるか',
		leave: '同じ年度の実績がある市のうち、職員が有給休暇を多く取ったのはどの市か',
		grades: '高い評価なのに目標に届いていない取組はどこか',
		donations: '県央連携都市圏域の市は、人口当たりのふるさと納税でどこに立つか'
	},
	areas: 'どの市区町村も、国の統計で全国の中に置いて比べる',
	pairs: (measured: number, same: number, withCare: number) =>
		`2つの市が同じことを測る${measured}組のうち、定義どおり比較できるのは${same}組、注意すれば比較できるのは${withCare}組です。`,
	matrixSentence: (themes: number, cells: number, empty: number) =>
		`${themes}テーマと市の組み合わせ${cells}のうち、${empty}は計画に取組がありません。`,
	single: (names: string) => `1つの市だけが取り組むテーマは${names}です。`,
	noSingle: (fewest: number, names: string) =>
		`1つの市だけが取り組むテーマはなく、最も少ないのは${fewest}市の${names}です。`
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
		donations: 'How do the alliance’s members stand on hometown-tax donations per resident?'
	},
	areas: 'Compare any municipality of Japan in the statistics of the state',
	pairs: (measured, same, withCare) =>
		`Of ${measured} pairs of cities that measure the same thing, ${same} can be compared as defined and ${withCare} with care.`,
	matrixSentence: (themes, cells, empty) =>
		`Of the ${cells} pairs of ${themes} themes and a city, ${empty} have no initiative in the plans.`,
	single: (names) => `Only one city works on ${names}.`,
	noSingle: (fewest, names) =>
		`No theme belongs to one city alone; fewest, ${fewest}, work on ${names}.`
};

/** The words of the first page. */
export const homeText = { ja, en };
/** A question that a view answers as it opens. */
export type QuestionId = keyof typeof ja.questions;
