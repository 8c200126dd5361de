const ja = {
	/** Kicker of the drawing. */
	title: '共通の指標：どの市の数値を並べて読めるか',
	measure: '指標',
	/** Of how many measures, and which single one has actuals of one year in several cities. */
	onlyActual: (all: number, name: string) =>
		`同じ年度の実績で市を比べられる共通の指標は、${all}のうち「${name}」だけです。`,
	someActuals: (all: number, some: number) =>
		`同じ年度の実績で市を比べられる共通の指標は、${all}のうち${some}です。`,
	noActuals: (all: number) =>
		`同じ年度の実績で市を比べられる共通の指標は、${all}のうち1つもありません。`,
	readable: (all: number, some: number) =>
		`2市以上の数値を並べて読める指標は、${all}のうち${some}です。`,
	noneReadable: '2市以上の数値を並べて読める指標はありません。',
	/** How the readable ones are read. */
	care: (same: number, withCare: number) =>
		same === 0
			? 'いずれも定義などの違いに注意が要ります。'
			: withCare === 0
				? 'いずれも定義が同じか、換算できます。'
				: `定義が同じか換算できるのは${same}、違いに注意が要るのは${withCare}です。`,
	bases: {
		actuals: '同じ年度の実績を並べられる',
		'same-year': '同じ年度の目標か基準値を並べられる',
		'other-years': '年度か種別の違う数値なら並べられる',
		none: '定義などが違い、並べられない'
	},
	count: (n: number) => `${n}指標`,
	legend: {
		joined: '線で結んだ市：並べて読める',
		apart: '薄い印：ほかの市と並べられない'
	},
	/** What a cell says to those who do not see it. */
	cell: (measure: string, city: string, marks: string, relation: string) =>
		`${measure}、${city}：${marks}（${relation}）`,
	noNumber: '数値なし',
	relations: {
		joined: (cities: string) => `${cities}と並べて読める`,
		apart: 'ほかの市と並べられない',
		other: '近いが別の指標'
	},
	none: '記載なし',
	columns: { together: '並べて読める市', basis: '並べられる数値' }
};

const en: typeof ja = {
	title: 'Shared measures: which cities’ figures can be read together',
	measure: 'Measure',
	onlyActual: (all, name) =>
		`Of ${all} shared measures, only “${name}” can be compared by actual results of the same year.`,
	someActuals: (all, some) =>
		`Of ${all} shared measures, ${some} can be compared by actual results of the same year.`,
	noActuals: (all) =>
		`None of the ${all} shared measures can be compared by actual results of the same year.`,
	readable: (all, some) =>
		`On ${some} of ${all} measures, figures of two cities or more can be read together.`,
	noneReadable: 'There is no measure on which figures of two cities can be read together.',
	care: (same, withCare) =>
		same === 0
			? 'All of them need care, as definitions or the like differ.'
			: withCare === 0
				? 'All of them have one definition, or can be converted.'
				: `${same} have one definition or can be converted; ${withCare} need care.`,
	bases: {
		actuals: 'Actual results of the same year',
		'same-year': 'Targets or baselines of the same year',
		'other-years': 'Only figures of other years or kinds',
		none: 'Not comparable: defined differently or the like'
	},
	count: (n) => (n === 1 ? '1 measure' : `${n} measures`),
	legend: {
		joined: 'Cities on one line: can be read together',
		apart: 'Pale: compares with no other city'
	},
	cell: (measure, city, marks, relation) => `${measure}, ${city}: ${marks} (${relation})`,
	noNumber: 'no figure',
	relations: {
		joined: (cities) => `can be read with ${cities}`,
		apart: 'compares with no other city',
		other: 'near, but another measure'
	},
	none: 'nothing printed',
	columns: { together: 'Can be read with', basis: 'What compares' }
};

/** The words of the matrix of shared measures. */
export const measureMatrixText = { ja, en };
