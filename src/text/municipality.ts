import { vocabulary } from './vocabulary';

const ja = {
	summary: (
		document: string,
		initiatives: number,
		figures: number,
		steps: number,
		grades: number
	) =>
		`文書「${document}」の取組${initiatives}件から、値${figures}件、年次計画の記載${steps}件${grades === 0 ? 'を読み取りました。計画書のため、評価はありません。' : `、市の評価${grades}件を読み取りました。`}`,
	contents: 'このページの内容',
	code: '全国地方公共団体コード',
	contextHeading: '市の概要',
	contextSentence: (population: string, asOf: string) =>
		`住民基本台帳の人口は${population}（${asOf}）です。`,
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
		`柱${headings}・取組${initiatives}件で構成されています。`,
	count: (initiatives: number) => `${initiatives}件`,
	followed: (count: number) => `目標のその後を公表統計で見る（${count}件の取組）`,
	figuresHeading: '市をまたぐ概念を測る値',
	figuresNote: 'この市の値だけを示しています。軸は指標ごとに別です。',
	figuresSentence: (concepts: number, indicators: number) =>
		`${concepts}の概念を、${indicators}の指標で測っています。`,
	noFigures: '選んだ年度に、市をまたぐ概念を測る値はありません。',
	otherFigures: 'この市だけの指標の値',
	otherSentence: (figures: number, indicators: number) =>
		`この市だけの${indicators}指標に、値が${figures}件あります。`,
	scheduleHeading: vocabulary.ja.fields.schedule,
	scheduleSentence: (cells: number, initiatives: number) =>
		`取組${initiatives}件に、年次計画の記載が${cells}件あります。見出しを開くと、年度ごとの帯が出ます。`,
	noSchedule: '選んだ年度の年次計画の記載はありません。',
	gradesHeading: '市の評価のまとめ',
	gradesNote: '評価区分はこの市のもので、ほかの市とは比べられません。',
	noGrades: (city: string) => `${city}の文書に、取組の評価はありません。`,
	noGradesYears: '選んだ年度の評価はありません。',
	departmentsHeading: '課と取組',
	departmentsSentence: (departments: number) =>
		`担当として挙がっている課・組織は${departments}です。`,
	noDepartments: (city: string) => `${city}の文書のテキストには、担当課の記載がありません。`,
	roles: { lead: '主管', responsible: '担当', related: '関係' },
	onlyHeading: 'この市にだけあるもの・ないもの',
	onlyThemes: 'この市だけが取り組むテーマ',
	lackingThemes: 'ほかの市にあり、この市にないテーマ',
	lackingConcepts: 'ほかの市が測り、この市が測っていない概念',
	nothing: 'ありません',
	onlyNote:
		'文書に書かれた取組と指標での比較です。文書にないことは、行っていないことを意味しません。',
	readablePairs: '並べて読める組（注意の要るものは理由つき）',
	noReadablePairs: '並べて読める組はありません。',
	unreadablePairs: (pairs: number, concepts: number) =>
		`比べられない組とその理由（${concepts}の概念、${pairs}組）`,
	unreadableCaption: '比べられない組',
	besideHeading: '並べて見る',
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
	sharedSentence: (concepts: number, same: number, care: number, not: number) =>
		`ともに測る概念は${concepts}。最新の値の組のうち、そのまま比べられるもの${same}、注意して比べるもの${care}、比べられないもの${not}です。`,
	noShared: '選んだ年度に、ともに測っている概念はありません。',
	noStatistics: 'この市の公表統計の値は記録していません。',
	allStatistics: 'すべての項目と出典',
	undatedOnly: '年度のある記載はありません。表を見てください。',
	eachGrade: '取組ごとの評価',
	lowGrades: '「?」の付いた評価は読み取りの確かさが低く、文書だけでは決まりません',
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
	differentDates: '市により違う',
	cities: '市から見る',
	counts: (initiatives: number) => `取組${initiatives}件`
};

const en: typeof ja = {
	summary: (document, initiatives, figures, steps, grades) =>
		`From the ${initiatives} initiatives in “${document}”, ${
			grades === 0
				? `${figures} figures and ${steps} schedule entries were read. It is a plan, so there are no grades.`
				: `${figures} figures, ${steps} schedule entries and ${grades} grades that the city gave itself were read.`
		}`,
	contents: 'On this page',
	code: 'Local government code',
	contextHeading: 'The city in brief',
	contextSentence: (population, asOf) => `The residents’ register counts ${population} (${asOf}).`,
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
		`${initiatives} initiatives under ${headings} main headings.`,
	count: (initiatives) => `${initiatives}`,
	followed: (count) =>
		`See what became of the targets in published statistics (${count} ${count === 1 ? 'initiative' : 'initiatives'})`,
	figuresHeading: 'Figures that measure a shared concept',
	figuresNote: 'Only this city’s figures. Each indicator has an axis of its own.',
	figuresSentence: (concepts, indicators) =>
		`${indicators} ${indicators === 1 ? 'indicator measures' : 'indicators measure'} ${concepts} ${concepts === 1 ? 'concept' : 'concepts'}.`,
	noFigures: 'No figure of a shared concept in the fiscal years chosen.',
	otherFigures: 'Figures of indicators that only this city has',
	otherSentence: (figures, indicators) =>
		`${figures} figures of ${indicators} indicators that only this city has.`,
	scheduleHeading: vocabulary.en.fields.schedule,
	scheduleSentence: (cells, initiatives) =>
		`${cells} schedule entries in ${initiatives} initiatives. Open a heading for its bands by year.`,
	noSchedule: 'No schedule entry in the fiscal years chosen.',
	gradesHeading: 'The city’s own grades in brief',
	gradesNote: 'The scale is this city’s own and compares with no other.',
	noGrades: (city) => `The document of ${city} grades no initiative.`,
	noGradesYears: 'No grade in the fiscal years chosen.',
	departmentsHeading: 'Departments and their initiatives',
	departmentsSentence: (departments) => `${departments} departments and bodies are named.`,
	noDepartments: (city) => `The text of ${city}’s document names no departments.`,
	roles: { lead: 'leads', responsible: 'in charge of', related: 'takes part in' },
	onlyHeading: 'What only this city has, and what it lacks',
	onlyThemes: 'Themes of this city alone',
	lackingThemes: 'Themes of other cities that this one lacks',
	lackingConcepts: 'Concepts that others measure and this city does not',
	nothing: 'none',
	onlyNote:
		'As far as the documents tell. What is not in a document may still be done by the city.',
	readablePairs: 'Pairs that can be read side by side, with the reason where care is needed',
	noReadablePairs: 'No pair can be read side by side.',
	unreadablePairs: (pairs, concepts) =>
		`Pairs that do not compare, and why (${pairs} in ${concepts} ${concepts === 1 ? 'concept' : 'concepts'})`,
	unreadableCaption: 'Pairs that do not compare',
	besideHeading: 'Side by side',
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
	sharedSentence: (concepts, same, care, not) =>
		`${concepts} ${concepts === 1 ? 'concept is' : 'concepts are'} measured on both sides. Of the pairs of latest figures, ${same} compare as they are, ${care} with care, ${not} do not compare.`,
	noShared: 'No concept is measured on both sides in the fiscal years chosen.',
	noStatistics: 'No published statistics are recorded for this city.',
	allStatistics: 'All statistics and their sources',
	undatedOnly: 'No entry has a year; see the table.',
	eachGrade: 'Grades of each initiative',
	lowGrades: 'Grades marked “?” are readings of low certainty: the document does not settle them',
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
	differentDates: 'differs by city',
	cities: 'Start from a city',
	counts: (initiatives) => `${initiatives} initiatives`
};

/** Words of a municipality's profile. */
export const municipalityText = { ja, en };
