const ja = {
	/** What stands in place of a value. */
	absences: {
		dash: '「-」と公表',
		blank: '公表資料に記載なし',
		'not-surveyed': '調査なし',
		'not-listed': '公表資料に団体名なし',
		'no-register': '割る人口なし'
	},
	yes: '実施',
	no: '未実施',
	groups: {
		similar: (type: string, name: string) => `${name}と同じ類似団体（${type}）`,
		prefecture: (prefecture: string) => `${prefecture}内`,
		population: (name: string, factor: string) => `人口が${name}の${factor}倍以内`,
		all: '全国'
	},
	/** A group in a sentence, which names the municipality before. */
	shortGroup: {
		similar: (bodies: string) => `類似${bodies}`,
		prefecture: (bodies: string) => `県内${bodies}`,
		population: (bodies: string) => `人口の近い${bodies}`,
		all: (bodies: string) => `全国${bodies}`,
		named: (bodies: string) => `圏域${bodies}`
	},
	bodies: (n: string) => `${n}団体`,
	perResident: {
		yen: '円／人',
		each: (unit: string) => `${unit}／人`,
		thousand: (unit: string) => `${unit}／人口千人`
	},
	median: '中央値',
	quartiles: { p25: '下から1/4', p75: '上から1/4' },
	above: '上回ります',
	below: '下回ります',
	/** When, at the beginning of a sentence. */
	when: {
		year: (year: string) => `${year}、`,
		day: (day: string) => `${day}、`,
		survey: (day: string) => `${day}公表の調査で、`
	},
	seen: (
		name: string,
		value: string,
		period: string,
		members: string,
		median: string,
		how: string
	) => `${period}${name}は${value}で、${members}の中央値${median}を${how}。`,
	seenEqual: (name: string, value: string, period: string, members: string) =>
		`${period}${name}は${value}で、${members}の中央値と同じです。`,
	seenDashMedian: (name: string, value: string, period: string, members: string) =>
		`${period}${name}は${value}。${members}の半数以上は「-」です。`,
	seenDash: (name: string, period: string, members: string, dashes: string) =>
		`${period}${name}は「-」。${members}のうち${dashes}団体が「-」です。`,
	seenAbsent: (name: string, period: string, why: string) =>
		`${period}${name}の値はありません（${why}）。`,
	seenOutside: (name: string, value: string, period: string, members: string, median: string) =>
		`${period}${name}は${value}。${name}の入らない${members}の中央値は${median}です。`,
	seenYesNo: (name: string, answer: string, period: string, members: string, yes: string) =>
		`${period}${name}は${answer}。${members}のうち${yes}団体が実施です。`,
	seenNothing: (period: string, members: string) => `${period}${members}に値はありません。`,
	unsaid: {
		'yes-or-no': '実施しているかどうかだけの調査で、程度や成果は分かりません。',
		'no-direction': '高い方がよいとも低い方がよいとも言えない数字です。',
		size: '人口の違いがそのまま出る実数で、大きさから良し悪しは読めません。',
		higher: '高い・低いの理由や住民サービスの質は、この数字からは分かりません。',
		lower: '低い・高いの理由や住民サービスの質は、この数字からは分かりません。'
	},
	rank: {
		place: (name: string, of: string, place: string, tied: number) =>
			tied === 0
				? `${name}は${of}団体中${place}位です。`
				: `${name}は${of}団体中${place}位（同じ値が他に${tied}団体）です。`,
		dashes: (dashes: string) => `「-」の${dashes}団体は、どの数値よりも上位に数えています。`,
		between: (better: string, worse: string) =>
			`1つ上の値とは${better}、1つ下の値とは${worse}の差です。`,
		first: (worse: string) => `より良い値はなく、1つ下の値との差は${worse}です。`,
		last: (better: string) => `1つ上の値との差は${better}で、より下の値はありません。`,
		step: (step: string, n: number) =>
			`差が${step}以内の団体は他に${n}団体あり、その中での順位の違いに意味はありません。`,
		refusals: {
			'no-direction': '順位はつけません：高い方がよいとも低い方がよいとも言えない数字のため。',
			size: '順位はつけません：人口の違いがそのまま出る実数のため。人口当たりで見てください。',
			'yes-or-no': '順位はつけません：実施しているかどうかだけの調査のため。',
			outside: '順位はつけません：このグループに入っていないため。',
			'no-value': '順位はつけません：値がないため。',
			'too-few': '順位はつけません：値のある団体がほかにないため。'
		}
	},
	outOfAverages: (n: number) =>
		`グループには総務省の平均に入らない団体（非選定）が${n}団体あり、ここでは数に入れています。`,
	absent: (counts: string) => `値のない団体：${counts}`,
	absentCount: (why: string, n: string) => `${why}${n}団体`,
	perResidentNote:
		'その年度の中の1月1日（日付のある統計ではその年の1月1日）の住民基本台帳人口で割りました。',
	dashMeaning: (meaning: string) => `「-」：${meaning}`,
	blankMeaning: (meaning: string) => `記載なし：${meaning}`,
	chart: {
		strip: (name: string, n: string) => `${name}：${n}団体の値を1つずつの点で示した図`,
		map: (name: string) => `${name}：全国の市区町村の役所の位置を値の階級で色分けした地図`,
		years: (name: string) => `${name}：選んだ団体の推移と、グループの中央値・四分位・十分位`,
		scatter: (x: string, y: string) => `${x}（横）と${y}（縦）の散布図`,
		outside: 'グループ外',
		islands: '奄美・沖縄',
		farIslands: '小笠原',
		islandsNote: '奄美・沖縄と小笠原は枠の中に移して、同じ縮尺で示しています。点は役所の位置です。',
		classes: '全国の団体を、数がほぼ等しい5つの階級に分けました。同じ値の団体は分けません。',
		legendCount: (range: string, n: string) => `${range}（${n}）`,
		range: (low: string, high: string) => (low === high ? low : `${low}〜${high}`),
		bands: '濃い帯は中央の半分（四分位）、薄い帯は8割（十分位）、破線は中央値',
		gaps: (years: string) => `${years}は公表されていないため、線を切っています`,
		dashFloor: '「-」は0より良い値なので、帯は0の線で止めています',
		pick: (label: string) => `${label}：比べる団体に選ぶ`,
		tip: (name: string, prefecture: string, value: string) => `${name}（${prefecture}） ${value}`
	},
	columns: {
		rank: '順位',
		municipality: '団体',
		prefecture: '都道府県',
		value: '値',
		published: '公表値',
		residents: '人口',
		median: 'グループの中央値との差',
		similarGroup: '類似団体',
		inAverages: '非選定',
		absence: '値がない理由',
		inGroup: 'グループ',
		member: '該当',
		period: '時点',
		statistic: '統計',
		series: '税目・区分',
		groupMedian: '類似団体の中央値',
		groupCount: '類似団体の数（値のある数）',
		lower: '基準の類似団体のうち、値がより低い団体の数',
		code: '団体コード'
	},
	near: {
		nearness: {
			'very-near': 'ごく近い',
			near: '近い',
			'somewhat-near': 'やや近い'
		},
		sentence: (
			name: string,
			first: string,
			nearness: string,
			statistics: string,
			distance: string
		) =>
			`${statistics}で測ると、${name}に最も近いのは${first}で、${nearness}（標準偏差の${distance}倍）です。`,
		none: (name: string, statistics: string) =>
			`${statistics}で測ると、${name}に近い団体はありません。`,
		noValue: (name: string) => `${name}に値のない統計があり、近さを測れません。`,
		part: (statistic: string, value: string, own: string) => `${statistic} ${value}（${own}）`,
		method:
			'統計ごとに、全国の標準偏差を1として差を測り、二乗の平均の平方根を近さとしました。人口と面積は対数です。',
		distance: '距離（標準偏差）'
	}
};

/** `in FY2023`, `in 2024` or `on 12 July 2024`. */
export const atPeriod = (period: string): string =>
	`${/^\d{1,2} /.test(period) ? 'on' : 'in'} ${period}`;

const en: typeof ja = {
	absences: {
		dash: 'published as “-”',
		blank: 'none printed',
		'not-surveyed': 'not surveyed',
		'not-listed': 'not listed',
		'no-register': 'no residents to divide by'
	},
	yes: 'yes',
	no: 'no',
	groups: {
		similar: (type, name) => `the similar group of ${name} (${type})`,
		prefecture: (prefecture) => `${prefecture}`,
		population: (name, factor) => `those within ${factor} times the residents of ${name}`,
		all: 'all of Japan'
	},
	shortGroup: {
		similar: (bodies) => `${bodies} in the similar group`,
		prefecture: (bodies) => `${bodies} in the prefecture`,
		population: (bodies) => `${bodies} of like size`,
		all: (bodies) => `${bodies} of Japan`,
		named: (bodies) => `${bodies} in the alliance`
	},
	bodies: (n) => `${n} municipalities`,
	perResident: {
		yen: 'yen per resident',
		each: (unit) => `${unit} per resident`,
		thousand: (unit) => `${unit} per 1,000 residents`
	},
	median: 'Median',
	quartiles: { p25: 'lower quartile', p75: 'upper quartile' },
	above: 'above',
	below: 'below',
	when: {
		year: (year) => `In ${year}`,
		day: (day) => `On ${day}`,
		survey: (day) => `In the survey published on ${day}`
	},
	seen: (name, value, period, members, median, how) =>
		`${period} ${name} had ${value}, ${how} the median (${median}) of the ${members}.`,
	seenEqual: (name, value, period, members) =>
		`${period} ${name} had ${value}, which is the median of the ${members}.`,
	seenDashMedian: (name, value, period, members) =>
		`${period} ${name} had ${value}; half or more of the ${members} have a dash.`,
	seenDash: (name, period, members, dashes) =>
		`${period} ${name} had a dash, as ${dashes} of the ${members} do.`,
	seenAbsent: (name, period, why) => `${period} there is no value of ${name} (${why}).`,
	seenOutside: (name, value, period, members, median) =>
		`${period} ${name} had ${value}; the median of the ${members}, to which it does not belong, is ${median}.`,
	seenYesNo: (name, answer, period, members, yes) =>
		`${period} ${name}: ${answer}. Of the ${members}, ${yes} do.`,
	seenNothing: (period, members) => `${period} there is no value in the ${members}.`,
	unsaid: {
		'yes-or-no': 'It says whether, not how far or with what result.',
		'no-direction': 'Neither a high nor a low value is better in itself.',
		size: 'These amounts grow with a municipality: their size says nothing of how well it does.',
		higher: 'Why it is high or low, and how good services are, it does not say.',
		lower: 'Why it is low or high, and how good services are, it does not say.'
	},
	rank: {
		place: (name, of, place, tied) =>
			tied === 0
				? `${name} is number ${place} of ${of}.`
				: `${name} is number ${place} of ${of}, with ${tied} ${tied === 1 ? 'other' : 'others'} of the same value.`,
		dashes: (dashes) => `The ${dashes} with a dash count before every number.`,
		between: (better, worse) =>
			`The next better value is ${better} away, the next worse one ${worse}.`,
		first: (worse) => `None is better, and the next worse value is ${worse} away.`,
		last: (better) => `The next better value is ${better} away, and none is worse.`,
		step: (step, n) =>
			`${n} ${n === 1 ? 'other is' : 'others are'} within ${step}: their order means nothing.`,
		refusals: {
			'no-direction': 'No place is given: neither a high nor a low value is better in itself.',
			size: 'No place is given: these amounts grow with a municipality. Look at them per resident.',
			'yes-or-no': 'No place is given: the survey asked only whether.',
			outside: 'No place is given: it does not belong to this group.',
			'no-value': 'No place is given: there is no value.',
			'too-few': 'No place is given: no other member has a value.'
		}
	},
	outOfAverages: (n) =>
		`${n} of the group ${n === 1 ? 'is' : 'are'} left out of the ministry’s own averages and ${n === 1 ? 'counts' : 'count'} here.`,
	absent: (counts) => `Without a value: ${counts}`,
	absentCount: (why, n) => `${n} ${why}`,
	perResidentNote:
		'Divided by the residents registered on 1 January inside the fiscal year, or of the year of the date.',
	dashMeaning: (meaning) => `“-”: ${meaning}`,
	blankMeaning: (meaning) => `None printed: ${meaning}`,
	chart: {
		strip: (name, n) => `${name}: the values of ${n} municipalities, a dot each`,
		map: (name) =>
			`${name}: map of the offices of all municipalities, coloured by classes of values`,
		years: (name) =>
			`${name}: the chosen over the years, with median, quartiles and tenths of the group`,
		scatter: (x, y) => `${x} (across) against ${y} (up)`,
		outside: 'not in the group',
		islands: 'Amami, Okinawa',
		farIslands: 'Ogasawara',
		islandsNote:
			'Amami, Okinawa and Ogasawara are moved into frames, at the same scale. Dots stand at the municipal offices.',
		classes:
			'All municipalities in five classes of nearly equal number; equal values are never parted.',
		legendCount: (range, n) => `${range} (${n})`,
		range: (low, high) => (low === high ? low : `${low} to ${high}`),
		bands: 'Dark band: the middle half; pale band: the middle eight tenths; dashes: the median',
		gaps: (years) => `Not published for ${years}: the lines are cut there`,
		dashFloor: 'A dash is better than 0, so bands end at the line of 0',
		pick: (label) => `${label}: choose to compare`,
		tip: (name, prefecture, value) => `${name} (${prefecture}) ${value}`
	},
	columns: {
		rank: 'Place',
		municipality: 'Municipality',
		prefecture: 'Prefecture',
		value: 'Value',
		published: 'As published',
		residents: 'Residents',
		median: 'Difference to the median of the group',
		similarGroup: 'Similar group',
		inAverages: 'Not in the ministry’s averages',
		absence: 'Why there is no value',
		inGroup: 'Group',
		member: 'yes',
		period: 'Period',
		statistic: 'Statistic',
		series: 'Tax and basis',
		groupMedian: 'Median of the similar group',
		groupCount: 'Members (with a value)',
		lower: 'Lower ones in the similar group of the reference',
		code: 'Code'
	},
	near: {
		nearness: {
			'very-near': 'very near',
			near: 'near',
			'somewhat-near': 'somewhat near'
		},
		sentence: (name, first, nearness, statistics, distance) =>
			`By ${statistics}, ${first} is nearest to ${name}: ${nearness} (${distance} standard deviations).`,
		none: (name, statistics) => `By ${statistics}, no municipality is near to ${name}.`,
		noValue: (name) =>
			`${name} lacks one of these statistics, so that nearness cannot be measured.`,
		part: (statistic, value, own) => `${statistic} ${value} (${own})`,
		method:
			'Each statistic is measured in standard deviations of all municipalities; the distance is the root of the mean squared difference. Residents and areas by their logarithm.',
		distance: 'Distance (standard deviations)'
	}
};

/** The words of official statistics, which stand on several pages. */
export const officialText = { ja, en };
