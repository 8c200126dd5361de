import { vocabulary } from './vocabulary';

const ja = {
	documents: '文書',
	goal: (concept: string, value: string, year: string) => `${concept}${value}（${year}）`,
	goals: (city: string, goals: string, areMore: boolean) =>
		`${city}の目標は、${goals}${areMore ? 'など' : ''}です。`,
	noGoals: (city: string) => `${city}の文書に、ほかの市と共通する指標の目標はありません。`,
	gradesWithin: '評価は市が自ら付けたもので、ほかの市とは比べられません。',
	planOnly: '読んだ文書は計画書だけで、評価はありません。',
	noGradesGiven: '文書に市の評価はありません。',
	code: '全国地方公共団体コード',
	contextHeading: '市の概要',
	contextNote: '文書からではなく、公表統計から読んだ値です。項目ごとに最も新しいものを示します。',
	amongAll: (name: string) => `${name}を、国の統計で全国の市区町村と並べる`,
	statistic: '項目',
	asOf: '時点',
	noDate: '時点の記載なし',
	source: '出典',
	sureness: { A: '出典の表で確かめた', B: '転載などで確かめた', C: '確かめきれていない' },
	surenessLabel: '出典の確かさ',
	planHeading: '計画の構成',
	planSentence: (headings: number, initiatives: number) =>
		`${headings}つの柱に、取組${initiatives}件があります。`,
	count: (initiatives: number) => `${initiatives}件`,
	followed: (count: number) => `目標のその後を公表統計で見る（${count}件の取組）`,
	figuresHeading: (city: string) => `${city}が目指すこと`,
	actuals: {
		none: (city: string) => `${city}の文書に、目標に対する実績はまだありません。`,
		some: (names: string, areMore: boolean) =>
			`実績まで分かるのは、${names}${areMore ? 'など' : ''}です。`,
		scales: '目盛りは指標ごとに違います。'
	},
	figuresNote: 'ほかの市との比較は、指標の名前から開くページにあります。',
	moreFigures: (n: number) => `ほかの共通指標${n}件`,
	position: {
		heading: (type: string) => `類似団体（${type}）の中での位置`,
		higher: (names: string) => `値が高い方の4分の1に入るのは${names}です。`,
		lower: (names: string) => `値が低い方の4分の1に入るのは${names}です。`,
		within: 'どの統計も類似団体の真ん中の半分に入ります。',
		note: '帯は類似団体の真ん中の半分、縦線は中央値です。高い低いは、それだけでは良し悪しではありません。'
	},
	inResidents: (population: string, asOf: string) => `人口${population}（${asOf}）`,
	noFigures: '選んだ年度に、ほかの市と共通する指標の値はありません。',
	otherFigures: 'この市だけの指標の値',
	otherSentence: (figures: number, indicators: number) =>
		`この市だけの${indicators}指標に、値が${figures}件あります。`,
	scheduleHeading: vocabulary.ja.fields.schedule,
	scheduleSentence: (what: string, initiatives: number, scheduled: number, dated: boolean) =>
		`取組${initiatives}件${scheduled === initiatives ? 'すべてに' : `のうち${scheduled}件に`}、${what}が${dated ? 'あります' : 'ありますが、年度は読み取れません'}。`,
	scheduleUndated: '年度が読み取れないものは表にだけあります。',
	noSchedule: '選んだ年度の年次計画の記載はありません。',
	gradesHeading: '市の評価のまとめ',
	noGrades: (city: string) => `${city}の文書に、取組の評価はありません。`,
	noGradesYears: '選んだ年度の評価はありません。',
	departmentsHeading: '課と取組',
	departmentsSentence: (departments: number) =>
		`担当として挙がっている課・組織は${departments}あります。`,
	noDepartments: (city: string) => `${city}の文書のテキストには、担当課の記載がありません。`,
	roles: { lead: '主管', responsible: '担当', related: '関係' },
	onlyHeading: 'この市にだけあるもの・ないもの',
	onlyThemes: 'この市だけが取り組むテーマ',
	lackingThemes: 'ほかの市にあり、この市にないテーマ',
	lackingConcepts: 'ほかの市が測り、この市が測っていない共通指標',
	nothing: 'ありません',
	onlyNote:
		'文書に書かれた取組と指標での比較です。文書にないことは、行っていないことを意味しません。',
	readablePairs: '並べて読める組（注意の要るものは理由つき）',
	noReadablePairs: '並べて読める組はありません。',
	unreadablePairs: (pairs: number, concepts: number) =>
		`比べられない組とその理由（共通指標${concepts}件、${pairs}組）`,
	unreadableCaption: '比べられない組',
	besideHeading: 'ほかの市と並べて見る',
	beside: '並べる相手',
	groups: {
		municipality: vocabulary.ja.fields.municipality,
		group: '圏域などのグループ',
		others: 'まとめて'
	},
	type: (type: string) => `市町村類型が同じ市（${type}）`,
	typeNone: '同じ類型の市のデータはありません',
	allOthers: 'データのあるすべての市',
	besideWhy: {
		municipality: (name: string) => `${name}と並べています。`,
		group: (name: string, cities: string, missing: string) =>
			`${name}のうちデータのある市（${cities}）と並べています。${missing === '' ? '' : `データのない市町：${missing}。`}`,
		type: (type: string, cities: string) =>
			cities === ''
				? `市町村類型が${type}の市は、データのある市の中にほかにありません。`
				: `市町村類型が同じ${type}の市（${cities}）と並べています。`,
		all: (cities: string) => `データのあるほかのすべての市（${cities}）と並べています。`
	},
	sharedHeading: 'ともに測っていること',
	sharedSentence: (cities: string, concepts: number, same: number, care: number, not: number) => {
		const rest = [
			...(care > 0 ? [`注意して比べるものが${care}組`] : []),
			...(not > 0 ? [`比べられないものが${not}組`] : [])
		];
		return `${cities}と共通する指標は${concepts}件です。${same === 0 ? '最新の値をそのまま比べられるものはありません。' : `最新の値をそのまま比べられるものは${same}組です。`}${rest.length > 0 ? `${rest.join('、')}あります。` : ''}`;
	},
	noShared: '選んだ年度に、ともに測っている共通指標はありません。',
	noStatistics: 'この市の公表統計の値は記録していません。',
	allStatistics: 'すべての項目と出典',
	undatedOnly: '年度のある記載はありません。表を見てください。',
	eachGrade: '取組ごとの評価',
	otherSide: '並べる相手',
	moreOnDifferences: '違いをくわしく',
	notRecorded: '記録なし',
	cells: (cells: number) => `${cells}件`,
	moreDepartments: (departments: number) => `ほかの課・組織${departments}`,
	verdict: '比較できるか',
	verdicts: vocabulary.ja.shortVerdicts,
	why: '理由',
	noNumber: '年度のある数値なし',
	sharedNote:
		'最新の実績、なければ基準値、それもなければ目標を示します。判定は、この2つの値を並べてよいかを規則で調べたものです。',
	contextBeside: '公表統計を並べる',
	contextBesideSentence: '大きさや財政の前提が違えば、同じ値でも意味が違います。',
	differentDates: '市により違う'
};

const en: typeof ja = {
	documents: 'Documents',
	goal: (concept, value, year) => `${concept} ${value} (${year})`,
	goals: (city, goals, areMore) =>
		`${areMore ? 'Among the targets of' : 'Targets of'} ${city}: ${goals}.`,
	noGoals: (city) =>
		`The documents of ${city} have no target of an indicator that other cities share.`,
	gradesWithin: 'The city gave the grades itself; they do not compare with those of other cities.',
	planOnly: 'The only document read is a plan, without grades.',
	noGradesGiven: 'The documents give no grades.',
	code: 'Local government code',
	contextHeading: 'The city in brief',
	contextNote:
		'Read from published statistics, not from the documents; the latest figure of each is shown.',
	amongAll: (name) => `${name} beside all municipalities, in the statistics of the state`,
	statistic: 'Statistic',
	asOf: 'As of',
	noDate: 'no date given',
	source: 'Source',
	sureness: {
		A: 'checked against the source table',
		B: 'checked in a reprint',
		C: 'not fully checked'
	},
	surenessLabel: 'How sure the source is',
	planHeading: 'Structure of the plan',
	planSentence: (headings, initiatives) =>
		`${initiatives} initiatives under ${headings} main ${headings === 1 ? 'heading' : 'headings'}.`,
	count: (initiatives) => `${initiatives}`,
	followed: (count) =>
		`See what became of the targets in published statistics (${count} ${count === 1 ? 'initiative' : 'initiatives'})`,
	figuresHeading: (city) => `What ${city} aims at`,
	actuals: {
		none: (city) => `The documents of ${city} give no actuals yet for these targets.`,
		some: (names, areMore) => `Actuals are known of ${names}${areMore ? ' and others' : ''}.`,
		scales: 'Each indicator has a scale of its own.'
	},
	figuresNote: 'The page of each indicator compares it with other cities.',
	moreFigures: (n) => `${n} more shared ${n === 1 ? 'indicator' : 'indicators'}`,
	position: {
		heading: (type) => `Among similar municipalities (${type})`,
		higher: (names) => `Among the highest quarter: ${names}.`,
		lower: (names) => `Among the lowest quarter: ${names}.`,
		within: 'Every statistic is within the middle half of similar municipalities.',
		note: 'The band is the middle half of similar municipalities, the upright line their median. High or low is not good or bad by itself.'
	},
	inResidents: (population, asOf) => `${population} (${asOf})`,
	noFigures: 'No indicator shared with other cities has figures in the fiscal years chosen.',
	otherFigures: 'Figures of indicators that only this city has',
	otherSentence: (figures, indicators) =>
		`${figures} figures of ${indicators} indicators that only this city has.`,
	scheduleHeading: vocabulary.en.fields.schedule,
	scheduleSentence: (what, initiatives, scheduled, dated) =>
		`${scheduled === initiatives ? `All ${initiatives}` : `${scheduled} of ${initiatives}`} initiatives have ${what}${dated ? '' : ', but their years cannot be read'}.`,
	scheduleUndated: 'What has no readable year stands in the table only.',
	noSchedule: 'No schedule entry in the fiscal years chosen.',
	gradesHeading: 'The city’s own grades in brief',
	noGrades: (city) => `The document of ${city} grades no initiative.`,
	noGradesYears: 'No grade in the fiscal years chosen.',
	departmentsHeading: 'Departments and their initiatives',
	departmentsSentence: (departments) => `${departments} departments and bodies are named.`,
	noDepartments: (city) => `The text of ${city}’s document names no departments.`,
	roles: { lead: 'leads', responsible: 'in charge of', related: 'takes part in' },
	onlyHeading: 'What only this city has, and what it lacks',
	onlyThemes: 'Themes of this city alone',
	lackingThemes: 'Themes of other cities that this one lacks',
	lackingConcepts: 'Shared indicators that others measure and this city does not',
	nothing: 'none',
	onlyNote:
		'As far as the documents tell. What is not in a document may still be done by the city.',
	readablePairs: 'Pairs that can be read side by side, with the reason where care is needed',
	noReadablePairs: 'No pair can be read side by side.',
	unreadablePairs: (pairs, concepts) =>
		`Pairs that do not compare, and why (${pairs} of ${concepts} shared ${concepts === 1 ? 'indicator' : 'indicators'})`,
	unreadableCaption: 'Pairs that do not compare',
	besideHeading: 'Beside other cities',
	beside: 'Set against',
	groups: { municipality: 'Cities', group: 'Alliances and groups', others: 'Together' },
	type: (type) => `Cities of the same type (${type})`,
	typeNone: 'no other city of this type in the data',
	allOthers: 'All cities in the data',
	besideWhy: {
		municipality: (name) => `Set against ${name}.`,
		group: (name, cities, missing) =>
			`Set against the members of ${name} that the data covers (${cities}).${missing === '' ? '' : ` Without data: ${missing}.`}`,
		type: (type, cities) =>
			cities === ''
				? `No other city in the data is of type ${type} in the similar-body classification.`
				: `Set against the cities of the same type, ${type} in the similar-body classification (${cities}).`,
		all: (cities) => `Set against all other cities in the data (${cities}).`
	},
	sharedHeading: 'What both measure',
	sharedSentence: (cities, concepts, same, care, not) => {
		const rest = [
			...(care > 0 ? [`${care} ${care === 1 ? 'pair compares' : 'pairs compare'} with care`] : []),
			...(not > 0
				? [
						`${not}${care > 0 ? '' : not === 1 ? ' pair' : ' pairs'} ${not === 1 ? 'does' : 'do'} not compare`
					]
				: [])
		];
		const first =
			same === 0
				? 'No pair of latest figures compares as it is.'
				: `${same} ${same === 1 ? 'pair of latest figures compares as it is' : 'pairs of latest figures compare as they are'}.`;
		const others = rest.length > 0 ? ` ${rest.join(' and ')}.` : '';
		return `${concepts} ${concepts === 1 ? 'indicator is' : 'indicators are'} shared with ${cities}. ${first}${others}`;
	},
	noShared: 'No shared indicator is measured on both sides in the fiscal years chosen.',
	noStatistics: 'No published statistics are recorded for this city.',
	allStatistics: 'All statistics and their sources',
	undatedOnly: 'No entry has a year; see the table.',
	eachGrade: 'Grades of each initiative',
	otherSide: 'The other side',
	moreOnDifferences: 'More on what differs',
	notRecorded: 'not recorded',
	cells: (cells) => `${cells} ${cells === 1 ? 'entry' : 'entries'}`,
	moreDepartments: (departments) => `${departments} more departments and bodies`,
	verdict: 'Can it be compared?',
	verdicts: vocabulary.en.shortVerdicts,
	why: 'Why',
	noNumber: 'no dated number',
	sharedNote:
		'The latest actual, else the baseline, else the last target. The verdict says by fixed rules whether these two figures may be set side by side.',
	contextBeside: 'Published statistics side by side',
	contextBesideSentence: 'The same figure means something else where size and finances differ.',
	differentDates: 'differs by city'
};

/** Words of a municipality's profile. */
export const municipalityText = { ja, en };
