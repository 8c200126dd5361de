const ja = {
	concept: {
		value: (kind: string, value: string, when: string) => `${kind}${value}（${when}）`,
		city: (name: string, values: string) => `${name}は${values}`,
		nothing: (name: string) => `${name}は年度のある数字なし`
	},
	measured: {
		value: (value: string, kind: string, year: string) => `${year}の${kind}で${value}`,
		valueWithTarget: (value: string, kind: string, year: string, target: string) =>
			`${year}の${kind}で${value}（${target}）`,
		city: (name: string, values: string) => `${name}は${values}`
	},
	theme: {
		nobody: '選んだ市にこのテーマの取組はありません。',
		oneWorks: (city: string) => `${city}が取り組み`,
		severalWork: (cities: string) => `${cities}が取り組み`,
		measured: (who: string, figures: number, concepts: number, comparable: number) =>
			`${who}、値は${figures}個、2市以上が似たことを測る指標は${concepts}つ、そのうち注意すれば比べられるものは${comparable}つです。`,
		without: (cities: string) => `${cities}の文書には取組がありません。`
	},
	schedule: {
		noYear: '年度のある年次計画の欄はありません。',
		first: (cells: number, cities: string, year: string) =>
			`${cells}の欄があり、新しく始めることが読める最も早い年度は、${cities}の${year}です。`,
		noStart: (cells: number) =>
			`${cells}の欄があり、新しく始めることが年度とともに読めるものはありません。`,
		undated: (cells: number) => `年度が読み取れない${cells}の欄は表にだけあります。`
	},
	grades: {
		city: (name: string, when: string, counts: string) => `${name}は${when}に${counts}`,
		count: (grade: string, n: number) => `${grade}が${n}件`,
		midYear: (year: string) => `${year}中間`
	},
	statistics: { year: (year: string) => `${year}年` }
};

const en: typeof ja = {
	concept: {
		value: (kind, value, when) => `${kind.toLowerCase()} ${value} (${when})`,
		city: (name, values) => `${name}: ${values}`,
		nothing: (name) => `${name}: no dated number`
	},
	measured: {
		value: (value, kind, year) => `${value} (${kind.toLowerCase()} of ${year})`,
		valueWithTarget: (value, kind, year, target) =>
			`${value} (${kind.toLowerCase()} of ${year}, ${target})`,
		city: (name, values) => `${name} ${values}`
	},
	theme: {
		nobody: 'None of the chosen cities has an initiative on this theme.',
		oneWorks: (city) => `${city} works on it`,
		severalWork: (cities) => `${cities} work on it`,
		measured: (who, figures, concepts, comparable) =>
			`${who}, with ${figures} ${figures === 1 ? 'figure' : 'figures'}. Two or more cities measure something alike in ${concepts} ${concepts === 1 ? 'case' : 'cases'}; ${comparable} of them can be compared, with care.`,
		without: (cities) => `The documents of ${cities} have no initiative on it.`
	},
	schedule: {
		noYear: 'No schedule cell with a year.',
		first: (cells, cities, year) =>
			`${cells} ${cells === 1 ? 'cell' : 'cells'}; the earliest year in which something new begins is ${year}, in ${cities}.`,
		noStart: (cells) =>
			`${cells} ${cells === 1 ? 'cell' : 'cells'}; none with a year says that something new begins.`,
		undated: (cells) =>
			`${cells} ${cells === 1 ? 'cell' : 'cells'} whose year cannot be told ${cells === 1 ? 'stands' : 'stand'} in the table only.`
	},
	grades: {
		city: (name, when, counts) => `${name} in ${when}: ${counts}`,
		count: (grade, n) => `${n} × ${grade}`,
		midYear: (year) => `${year} (中間)`
	},
	statistics: { year: (year) => year }
};

/** Phrases and sentences into which what is computed from rows is put. */
export const phrases = { ja, en };
