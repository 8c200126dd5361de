const ja = {
	site: '市の行政改革の計画・目標・実績を、出典とともに並べて比べる。',
	/** A page's title, and the site's name behind it. */
	title: (heading: string, site: string) => `${heading}｜${site}`,
	schedule: {
		title: '年次計画',
		description: 'どの市が何年度に検討し、準備し、実施するか。'
	},
	grades: {
		title: '市の評価',
		description: '市が自ら付けた評価は、どう動いたか。数字の達成と食い違うのはどこか。'
	},
	promises: {
		title: '目標のその後',
		description: '計画の目標は、その後どうなったか。国の公表統計で追う。'
	},
	initiatives: {
		title: '取組を探す',
		description: 'すべての市の取組を、言葉・テーマ・段階・評価から探す。'
	},
	dictionary: {
		title: 'データ定義・用語',
		description: '表・列・単位・評価区分・段階の語の意味。'
	},
	area: {
		title: '全国の市区町村',
		description: 'どの市区町村でも、国の公表統計を並べて見る。'
	},
	concepts: {
		title: '共通指標',
		description: '複数の市が測っている指標の一覧。どの市に何があり、どこまで比べられるか。'
	},
	about: {
		title: 'このサイトについて',
		description:
			'何を、どう読み取り、どこまで比べているか。限界、データの版、利用条件、引用のしかた。'
	},
	search: {
		title: '検索',
		description: '指標・公表統計・テーマ・取組・市区町村・用語を1か所で探す。'
	},
	sheet: {
		title: '資料を作る',
		description: 'グラフを4つまで選んで、A4で1枚の資料にする。'
	},
	statistic: {
		description: (statistic: string) =>
			`${statistic}で、選んだ市区町村が全国や類似団体の中のどこに位置するか。`
	},
	municipality: {
		description: (city: string, prefecture: string) =>
			`${city}（${prefecture}）の計画・目標・実績・評価を1ページで見る。`
	},
	group: {
		description: (group: string) => `${group}の市町を、国の統計と計画の指標で並べて見る。`
	},
	initiative: {
		title: (initiative: string, city: string) => `${initiative}｜${city}`,
		description: (initiative: string, city: string) =>
			`${city}の取組「${initiative}」の値・年次計画・評価と、ほかの市の似た取組。`
	}
};

const en: typeof ja = {
	site: 'Compare what Japanese cities plan, promise and achieve in administrative reform, figure by figure with its source.',
	title: (heading, site) => `${heading} | ${site}`,
	schedule: {
		title: 'Timeline',
		description: 'Which city considers, prepares and implements what in which year?'
	},
	grades: {
		title: 'Grades',
		description: 'How did the cities’ own grades move, and where do they disagree with the figures?'
	},
	promises: {
		title: 'Promises',
		description: 'What became of the targets of the plans, followed in national statistics.'
	},
	initiatives: {
		title: 'Initiatives',
		description: 'Find initiatives of all cities by words, theme, phase and grade.'
	},
	dictionary: {
		title: 'Data and terms',
		description: 'What the tables, columns, units, grades and words mean.'
	},
	area: {
		title: 'Any municipality',
		description: 'Official statistics of any municipality of Japan, side by side.'
	},
	concepts: {
		title: 'Shared indicators',
		description:
			'What several cities measure: who states which figures, and how far they can be compared.'
	},
	about: {
		title: 'About this site',
		description:
			'What is read, how, and how far it compares; limits, versions, terms of use, how to cite.'
	},
	search: {
		title: 'Search',
		description: 'Find indicators, statistics, themes, initiatives, municipalities and terms.'
	},
	sheet: {
		title: 'Make a sheet',
		description: 'Choose up to four charts and make one A4 sheet of them.'
	},
	statistic: {
		description: (statistic) =>
			`Where the municipalities you choose stand in Japan and among similar ones: ${statistic}.`
	},
	municipality: {
		description: (city, prefecture) =>
			`Plans, targets, results and grades of ${city}, ${prefecture}, on one page.`
	},
	group: {
		description: (group) =>
			`The members of ${group} side by side, in official statistics and in the indicators of their plans.`
	},
	initiative: {
		title: (initiative, city) => `${initiative} | ${city}`,
		description: (initiative, city) =>
			`Figures, schedule and grades of “${initiative}”, ${city}, and similar initiatives of other cities.`
	}
};

/** What the pages are called and what they are about; themes and concepts bring words of their own. */
export const pagesText = { ja, en };
