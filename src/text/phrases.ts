const ja = {
	measured: {
		value: (value: string, kind: string, year: string) => `${year}の${kind}が${value}`,
		undatedValue: (value: string, kind: string) => `年度の記載のない${kind}が${value}`,
		perMonth: (value: string) => `月${value}`,
		beside: (value: string, target: string) => `${value}（${target}）`,
		city: (name: string, values: string) => `${name}は${values}`
	},
	/** A figure in a note: 「宇部市の令和3年度（2021）の基準値1,008人」; city and year may be empty. */
	figure: (city: string, year: string, kind: string, value: string) =>
		`${[city, year, kind].filter(Boolean).join('の')}${value}`,
	theme: {
		nobody: '選んだ市にこのテーマの取組はありません。',
		oneWorks: (city: string) => `取り組んでいるのは${city}です。`,
		severalWork: (cities: string) => `取り組んでいるのは${cities}です。`,
		noConcept: '市どうしで数値を比べられる共通の指標はありません。',
		elsewhere: (concepts: string) => `共通の指標${concepts}は、別のテーマに置いています。`,
		/** The figures of some cities on what they share; `more` where further cities have some. */
		figures: (concept: string, values: string, more: boolean) =>
			`${concept}は、${values}${more ? 'など' : ''}です。`,
		/** The same where one of them is a target, which nothing 「is」 yet. */
		withTargets: (concept: string, values: string, more: boolean) =>
			`${concept}：${values}${more ? 'など' : ''}。`,
		value: (city: string, value: string, year: string, kind: string) =>
			`${city}${value}（${[year, kind].filter(Boolean).join('の')}）`,
		caution: {
			same: '定義は同じで、並べて読めます。',
			converted: '換算すれば並べて読めます。',
			care: '違いに注意すれば、並べて読めます。',
			none: (why: string) => `${why}ため、並べて大小を読めません。`
		},
		reached: (milestone: string, cities: string) =>
			`「${milestone}」に達したと文書にあるのは${cities}です。`,
		noneReached: (milestone: string) => `「${milestone}」に達したと書いている文書はありません。`,
		without: (cities: string) => `${cities}の文書には取組がありません。`
	},
	schedule: {
		noYear: '年度のある年次計画の記載はありません。',
		before: '計画の前から行っていたことは文書に現れません。',
		firstBy: (names: string, when: string) =>
			`新しく始めることが文書から読める最も早い年度は、${names}の${when}です。`,
		begins: (what: string, more: boolean) => `そこで始まるのは${what}${more ? 'など' : ''}です。`,
		noStart: '新しく始めることが年度とともに読める記載はありません。',
		undated: '年度が読み取れない記載は、表にだけあります。',
		kinds: { plan: '計画', result: '結果' },
		kindOf: (kind: string, years: string) => `${years}の${kind}`
	},
	grades: {
		city: (name: string, when: string, counts: string) => `${name}は${when}に${counts}`,
		count: (grade: string, n: number) => `${grade}が${n}件`,
		/** A short year in a bracket: R5, FY2023. */
		year: (year: string) => year,
		midYear: (year: string) => `${year}中間`,
		/** When in its year a grade was given. */
		end: '期末',
		middle: '中間'
	},
	statistics: { year: (year: string) => `${year}年` }
};

const en: typeof ja = {
	measured: {
		value: (value, kind, year) => `${kind.toLowerCase()} of ${value} in ${year}`,
		undatedValue: (value, kind) => `${kind.toLowerCase()} of ${value} without a year`,
		perMonth: (value) => `${value} a month`,
		beside: (value, target) => `${value} (${target})`,
		city: (name, values) => `${name}: ${values}`
	},
	figure: (city, year, kind, value) =>
		[
			...(city === '' ? [] : [`${city}:`]),
			`${kind.toLowerCase()} of ${value}`,
			...(year === '' ? [] : [`in ${year}`])
		].join(' '),
	theme: {
		nobody: 'None of the chosen cities has an initiative on this theme.',
		oneWorks: (city) => `${city} works on it.`,
		severalWork: (cities) => `${cities} work on it.`,
		noConcept: 'No indicator is shared by several cities, so no figures can be compared.',
		elsewhere: (concepts) =>
			`Shared by several cities, but placed under another theme: ${concepts}.`,
		figures: (concept, values, more) => `${concept}: ${values}${more ? ' and others' : ''}.`,
		withTargets: (concept, values, more) => `${concept}: ${values}${more ? ' and others' : ''}.`,
		value: (city, value, year, kind) =>
			`${city} ${value} (${[kind.toLowerCase(), year].filter(Boolean).join(' ')})`,
		caution: {
			same: 'They share one definition and can be read side by side.',
			converted: 'After conversion they can be read side by side.',
			care: 'They can be read side by side with care.',
			none: (why) => `They cannot be read against each other: ${why}.`
		},
		reached: (milestone, cities) => `${milestone}: reached, by its documents, in ${cities}.`,
		noneReached: (milestone) => `${milestone}: no document says that it was reached.`,
		without: (cities) => `The documents of ${cities} have no initiative on it.`
	},
	schedule: {
		noYear: 'No schedule entry with a year.',
		before: 'What a city did before its plan is not in the documents.',
		firstBy: (names, when) =>
			`By the documents, the earliest year in which something new begins is ${when}, in ${names}.`,
		begins: (what, more) => `What begins there: ${what}${more ? ' and more' : ''}.`,
		noStart: 'No entry with a year says that something new begins.',
		undated: 'Entries whose year cannot be read stand in the table only.',
		kinds: { plan: 'plans', result: 'results' },
		kindOf: (kind, years) => `${kind} for ${years}`
	},
	grades: {
		city: (name, when, counts) => `${name} in ${when}: ${counts}`,
		count: (grade, n) => `${n} × ${grade}`,
		year: (year) => `FY${year}`,
		midYear: (year) => `mid-year ${year}`,
		end: 'end of year',
		middle: 'mid-year'
	},
	statistics: { year: (year) => year }
};

/** Phrases and sentences into which what is computed from rows is put. */
export const phrases = { ja, en };
