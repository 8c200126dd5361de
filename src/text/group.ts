const ja = {
	readable: {
		none: (cities: string) => `${cities}の計画に、並べて読める共通の指標はありません。`,
		one: (cities: string, concept: string) =>
			`${cities}の計画で注意して並べて読めるのは${concept}だけです。`,
		several: (cities: string, concept: string, n: number) =>
			`${cities}の計画は、${concept}など${n}指標を注意して並べて読めます。`
	},
	without: (names: string) => `計画を収めていない${names}は、国の統計だけを示します。`,
	officialHeading: (n: number) => `国の統計で見る${n}市町`,
	spread: (statistic: string, low: string, lowValue: string, high: string, highValue: string) =>
		`${statistic}は、${low}の${lowValue}から${high}の${highValue}まであります。`,
	noSpread: '同じ定義の統計なので、並べて読めます。',
	officialNote:
		'国が同じ定義で調べた最新の値です。線の端は、図ごとに値の最小と最大に合わせています。',
	noValue: (names: string) => `値なし：${names}`,
	dash: (names: string, meaning: string) => `「-」と公表：${names}。${meaning}`,
	answer: (answer: string, names: string) => `${answer}：${names}`,
	plansHeading: '計画で比べられること',
	sameYear: {
		none: '同じ年度の実績を2市が示す指標はありません。',
		some: (names: string) => `同じ年度の実績を並べられるのは${names}です。`,
		care: '定義、年度、実績か目標かを確かめて読んでください。'
	},
	plansNone: '構成市の計画に、注意しても並べて読める指標はありません。',
	unreadable: (n: number) => `2市以上が測っていても、並べて読めない指標（${n}件）`,
	more: (n: number) => `ほかの指標${n}件`,
	elsewhere: '構成市の計画をほかの図で見る'
};

const en: typeof ja = {
	readable: {
		none: (cities) => `The plans of ${cities} share no indicator that can be read side by side.`,
		one: (cities, concept) =>
			`The plans of ${cities} can be read side by side, with care, on ${concept} only.`,
		several: (cities, concept, n) =>
			`The plans of ${cities} can be read side by side, with care, on ${concept} and ${n - 1} more.`
	},
	without: (names) => `Plans of ${names} are not here: official statistics alone stand for them.`,
	officialHeading: (n) => `The ${n} members in official statistics`,
	spread: (statistic, low, lowValue, high, highValue) =>
		`${statistic} goes from ${lowValue} in ${low} to ${highValue} in ${high}.`,
	noSpread: 'These statistics have one definition and can be read side by side.',
	officialNote:
		'The latest figures, surveyed by the state under one definition. Each line runs from the lowest to the highest value shown on it.',
	noValue: (names) => `No value: ${names}`,
	dash: (names, meaning) => `Published as “-”: ${names}. ${meaning}`,
	answer: (answer, names) => `${answer}: ${names}`,
	plansHeading: 'What the plans let one compare',
	sameYear: {
		none: 'For no indicator do two members report actuals of the same year.',
		some: (names) => `Two members report actuals of the same year for ${names}.`,
		care: 'Mind the definition, the year, and whether it is an actual or a target.'
	},
	plansNone: 'No indicator of the members’ plans can be read side by side, even with care.',
	unreadable: (n) => `Measured by two cities or more, but not to be read side by side (${n})`,
	more: (n) => `${n} more indicators`,
	elsewhere: 'The members’ plans in other views'
};

/** Words of the page of an alliance. */
export const groupText = { ja, en };
