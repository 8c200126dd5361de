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
		oneWorks: (city: string) => `${city}が取り組んでいます`,
		severalWork: (cities: string) => `${cities}が取り組んでいます`,
		measured: (who: string, figures: number, concepts: number, comparable: number) =>
			concepts === 0
				? `${who}。値は${figures}件で、複数の市に共通する指標はありません。`
				: `${who}。値は${figures}件で、複数の市に共通する指標${concepts}件のうち、${comparable === 0 ? '比較できるものはありません' : `比較できるもの（注意の要るものを含む）は${comparable}件です`}。`,
		without: (cities: string) => `${cities}の文書には取組がありません。`
	},
	schedule: {
		noYear: '年度のある年次計画の記載はありません。',
		first: (cells: number, cities: string, year: string) =>
			`年次計画の記載${cells}件のうち、新しく始めることが読める最も早い年度は、${cities}の${year}です。`,
		noStart: (cells: number) =>
			`年次計画の記載${cells}件に、新しく始めることが年度とともに読めるものはありません。`,
		undated: (cells: number) => `年度が読み取れない${cells}件は表にだけあります。`
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
			`${who}, with ${figures} ${figures === 1 ? 'figure' : 'figures'}. ${
				concepts === 0
					? 'No indicator is shared by several cities.'
					: `${concepts === 1 ? 'One indicator is' : `${concepts} indicators are`} shared by several cities; ${comparable === 0 ? 'none' : comparable} can be compared, with care where it is said.`
			}`,
		without: (cities) => `The documents of ${cities} have no initiative on it.`
	},
	schedule: {
		noYear: 'No schedule entry with a year.',
		first: (cells, cities, year) =>
			`${cells} ${cells === 1 ? 'entry' : 'entries'}; the earliest year in which something new begins is ${year}, in ${cities}.`,
		noStart: (cells) =>
			`${cells} ${cells === 1 ? 'entry' : 'entries'}; none with a year says that something new begins.`,
		undated: (cells) =>
			`${cells} ${cells === 1 ? 'entry' : 'entries'} without a year that can be read ${cells === 1 ? 'stands' : 'stand'} in the table only.`
	},
	grades: {
		city: (name, when, counts) => `${name} in ${when}: ${counts}`,
		count: (grade, n) => `${n} × ${grade}`,
		midYear: (year) => `mid-year ${year}`
	},
	statistics: { year: (year) => year }
};

/** Phrases and sentences into which what is computed from rows is put. */
export const phrases = { ja, en };
