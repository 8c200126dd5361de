const ja = {
	/** The choice of several cities at once. */
	together: 'まとめて選ぶ',
	all: 'すべての市',
	similar: (type: string) => `類似団体（${type}）`,
	/** What the list of such choices shows where none of them holds. */
	own: '個別に選択',
	allYears: 'すべての年度',
	shown: (choices: string) => `表示：${choices}`,
	page: (name: string) => `${name}のページ`,
	change: '変える',
	lastCity: '1市は選んでおく必要があります。'
};

const en: typeof ja = {
	together: 'Choose together',
	all: 'All cities',
	similar: (type) => `Similar municipalities (${type})`,
	own: 'A choice of your own',
	allYears: 'all fiscal years',
	shown: (choices) => `Shown: ${choices}`,
	page: (name) => `Page of ${name}`,
	change: 'Change',
	lastCity: 'One city has to stay chosen.'
};

/** Words around the choice of cities and years. */
export const choicesText = { ja, en };
