const ja = {
	/** Between the names of the pages that a sheet is called after. */
	join: '・',
	heading: '資料を作る',
	lead: 'グラフを4つまで選んで、A4で1枚の資料にします。',
	how: [
		'各ページのグラフの下にある「資料に入れる」を押します。',
		'このページで表題と用紙の向きを決めます。',
		'「印刷・PDF保存」を押します。リンクをコピーすれば、同じ資料を人に渡せます。'
	],
	howTitle: '資料の作り方',
	add: '資料に入れる',
	remove: '資料から外す',
	/** What the address of a sheet may hold. */
	expected: (most: number) =>
		`「theme/rpa/%23schedule」のようにページとグラフを示したもの（${most}つまで）`,
	full: (most: number) => `資料に入るのは${most}つまでです。`,
	open: (count: number) => `資料を開く（${count}）`,
	title: '表題',
	titleHint: '空欄ならグラフのあるページの名前',
	orientation: '用紙の向き',
	portrait: '縦',
	landscape: '横',
	print: '印刷・PDF保存',
	figures: '入っているグラフ',
	up: (name: string) => `「${name}」を前へ`,
	down: (name: string) => `「${name}」を後へ`,
	takeOut: (name: string) => `「${name}」を外す`,
	fits: 'A4で1枚に収まります。',
	fitsSmall: (percent: string) => `A4で1枚に収まるよう、文字を${percent}%にしています。`,
	tooLong: 'A4で1枚に収まりません。グラフを減らすか、市や年度を絞ってください。',
	gone: (address: string) =>
		`「${address}」のグラフは、いまのデータや選び方では表示できません。ほかのグラフはそのまま印刷できます。`,
	unusable: (choice: string) => `「${choice}」という選び方は使えないため、使わずに表示しています。`,
	waiting: '読み込んでいます',
	preview: '印刷される資料',
	scan: 'この資料を開く',
	made: (day: string, site: string) => `${day}に「${site}」で作成`
};

const en: typeof ja = {
	join: ' · ',
	heading: 'Make a sheet',
	lead: 'Choose up to four charts and make one A4 sheet of them.',
	how: [
		'Press “Add to sheet” below a chart on any page.',
		'Set the title and the orientation of the paper here.',
		'Press “Print or save as PDF”. A copied link opens the same sheet for others.'
	],
	howTitle: 'How to make a sheet',
	add: 'Add to sheet',
	remove: 'Remove from sheet',
	expected: (most) => `a page and a chart such as “theme/rpa/%23schedule”, ${most} at most`,
	full: (most) => `A sheet holds at most ${most} charts.`,
	open: (count) => `Open the sheet (${count})`,
	title: 'Title',
	titleHint: 'Left empty: the names of the charts’ pages',
	orientation: 'Orientation',
	portrait: 'Portrait',
	landscape: 'Landscape',
	print: 'Print or save as PDF',
	figures: 'Charts on this sheet',
	up: (name) => `Move “${name}” up`,
	down: (name) => `Move “${name}” down`,
	takeOut: (name) => `Remove “${name}”`,
	fits: 'Fits on one A4 sheet.',
	fitsSmall: (percent) => `Set at ${percent}% of the usual size to fit on one A4 sheet.`,
	tooLong: 'Does not fit on one A4 sheet. Remove a chart, or choose fewer cities or years.',
	gone: (address) =>
		`The chart “${address}” cannot be shown with the present data or choices. The others can be printed as they are.`,
	unusable: (choice) => `The choice “${choice}” cannot be used and is left out.`,
	waiting: 'Loading',
	preview: 'The sheet as it will be printed',
	scan: 'Open this sheet',
	made: (day, site) => `Made on ${day} with ${site}`
};

/** Words of the sheet for print, and of what puts charts on it. */
export const sheetText = { ja, en };
