import { vocabulary } from './vocabulary';

const ja = {
	plan: '計画',
	headings: '見出し',
	/** Of departments; the middle one where a document tells no lead apart. */
	roles: { lead: '主管課', responsible: '担当部署', related: '関係課' },
	unknownDepartments: '個票がないため分かりません',
	/** Named parts that a document leaves out. */
	absent: (parts: string) => `文書に記載がないもの：${parts}。`,
	continuity: '新規・継続',
	status: '状態',
	place: vocabulary.ja.fields.place,
	certainty: '読み取りの確かさ',
	note: vocabulary.ja.fields.note,
	themes: 'テーマ',
	concepts: '共通指標',
	noConcepts: 'ほかの市と共通する指標はありません。',
	noThemes: '結びつけたテーマはありません。',
	facts: 'この取組について',
	factsFold: '計画、担当部署、掲載箇所、テーマなど',
	targets: (city: string, year: string | null) =>
		year === null
			? `${city}の取組で、数値目標がありますが、その年度の記載はありません。`
			: `${city}の取組で、${year}までの数値目標があります。`,
	noTargets: (city: string) => `${city}の取組で、数値目標はなく、ほかの数値だけがあります。`,
	noNumbers: (city: string) => `${city}の取組で、数値は書かれていません。`,
	grade: (round: string, grades: string) => `${round}の市の評価は${grades}です。`,
	lowGrade: '読み取りの確かさは低い',
	byDepartment: (grades: string) => `課により${grades}`,
	planOnly: '読んだ文書は計画書だけで、市の評価はありません。',
	round: { end: (year: string) => `${year}期末`, middle: (year: string) => `${year}中間` },
	noSheet: (city: string) =>
		`${city}の文書のテキストには、この取組の指標・担当課・年次計画を書いたページ（個票）がありません。番号・題名・ページは目次から読みました。値がないのは「0」や「該当なし」ではなく、「分からない」という意味です。`,
	followed: '目標のその後を公表統計で見る',
	figuresHeading: '指標と値',
	/** Whether indicators with numbers have both an actual and a target. */
	followable: {
		both: (n: number, all: number) =>
			n === all
				? all === 1
					? '実績と目標の両方の数値が書かれています。'
					: `数値のある${all}つの指標のすべてに、実績と目標の両方があります。`
				: `数値のある${all}つの指標のうち、実績と目標の両方があるのは${n}つです。`,
		noActual: '目標の数値は書かれていますが、実績の数値は書かれていません。',
		noTarget: '実績の数値は書かれていますが、目標の数値は書かれていません。',
		apart: '実績と目標の両方の数値がある指標はありません。',
		neither: '実績と目標の数値は書かれていません。'
	},
	figuresSentence: (years: string | null, numbered: boolean) => {
		if (!numbered) return '数値はなく、文言だけが書かれています。';
		return years === null ? '数値に年度の記載はありません。' : `数値は${years}のものです。`;
	},
	/** What an indicator has come to and is to come to. */
	course: (indicator: string, values: string) => `「${indicator}」は${values}です。`,
	value: (value: string, year: string, kind: string) =>
		`${value}（${[year, kind].filter(Boolean).join('の')}）`,
	wordings: '数字の代わりに文言が書かれたところもあります。',
	otherFigures: (count: number) => `ほかの値${count}件`,
	figuresNote: '目盛りは指標ごとに別で、指標どうしの位置や高さは比べられません。',
	noFigures: '文書に、この取組の数字は書かれていません。',
	scheduleHeading: vocabulary.ja.fields.schedule,
	scheduleSentence: (what: string, dated: boolean) =>
		dated ? `${what}が書かれています。` : `${what}が書かれていますが、年度の記載はありません。`,
	scheduleUndated: '年度の記載がないものは、下に挙げています。',
	undatedSteps: (words: string) => `年度の記載がなく、軸に置いていないもの：${words}`,
	noSchedule: '文書に、この取組の年次計画の記載はありません。',
	gradesHeading: '市の評価',
	gradesMeaning: 'この市の評価区分での意味',
	noMeaning: '意味は文書に書かれていません',
	noGrades: 'この取組に付けられた評価は、文書にありません。',
	noGradesCity: (city: string) => `${city}の文書に、評価は書かれていません。`,
	likeHeading: 'ほかの市の似た取組',
	moreLike: 'ほかの似た取組と、選び方',
	likeMethodHeading: '選び方',
	likeMethod:
		'選び方：共通指標の多い取組、次に共通のテーマが多い取組、次に題名の共通の語（幅の違いをそろえた後、どの計画にもある「推進」「検討」などを除く）が長い取組の順です。内容の良し悪しや成果が似ているという意味ではありません。',
	noLike: '共通の指標・テーマ・語をもつ取組は、ほかの市にありません。',
	reasonConcepts: (names: string) => `同じことを測る指標：${names}`,
	reasonThemes: (names: string) => `同じテーマ：${names}`,
	reasonWords: (words: string) => `題名に共通の語：${words}`
};

const en: typeof ja = {
	plan: 'Plan',
	headings: 'Headings',
	roles: {
		lead: 'Lead department',
		responsible: 'Departments in charge',
		related: 'Related departments'
	},
	unknownDepartments: 'not known, because the page of the initiative is missing',
	absent: (parts) => `Not stated in the document: ${parts}.`,
	continuity: 'New or continuing',
	status: 'Status',
	place: vocabulary.en.fields.place,
	certainty: 'Certainty of the reading',
	note: vocabulary.en.fields.note,
	themes: 'Themes',
	concepts: 'Shared indicators',
	noConcepts: 'No indicator is shared with other cities.',
	noThemes: 'It is tied to no theme.',
	facts: 'About this initiative',
	factsFold: 'Plan, departments, place in the document, themes',
	targets: (city, year) =>
		year === null
			? `An initiative of ${city} with a target in numbers that has no year.`
			: `An initiative of ${city} with targets in numbers up to ${year}.`,
	noTargets: (city) => `An initiative of ${city} with numbers, none of them a target.`,
	noNumbers: (city) => `An initiative of ${city} without any numbers.`,
	grade: (round, grades) => `The city’s own grade for ${round} is ${grades}.`,
	lowGrade: 'a reading of low certainty',
	byDepartment: (grades) => `${grades}, by department`,
	planOnly: 'The only document read is a plan, without grades.',
	round: { end: (year) => `the end of ${year}`, middle: (year) => `mid-year ${year}` },
	noSheet: (city) =>
		`The text of ${city}’s document lacks the page with the indicators, departments and schedule of this initiative. Number, title and page come from the list of contents. That no figures stand here means that they are not known, not that they are zero.`,
	followed: 'See what became of the target in published statistics',
	figuresHeading: 'Indicators and figures',
	followable: {
		both: (n, all) =>
			n === all
				? all === 1
					? 'Both an actual and a target are stated in numbers.'
					: `All ${all} indicators with numbers have both an actual and a target.`
				: `Of ${all} indicators with numbers, ${n} ${n === 1 ? 'has' : 'have'} both an actual and a target.`,
		noActual: 'Targets are stated in numbers, but no actual.',
		noTarget: 'Actuals are stated in numbers, but no target.',
		apart: 'No indicator has both an actual and a target in numbers.',
		neither: 'Neither an actual nor a target is stated in numbers.'
	},
	figuresSentence: (years, numbered) => {
		if (!numbered) return 'There are words in place of numbers.';
		return years === null ? 'The numbers have no year.' : `The numbers are dated ${years}.`;
	},
	course: (indicator, values) => `${indicator}: ${values}.`,
	value: (value, year, kind) =>
		`${value} (${[kind.toLowerCase(), year].filter(Boolean).join(' ')})`,
	wordings: 'Elsewhere words stand in place of a number.',
	otherFigures: (count) => (count === 1 ? '1 more figure' : `${count} more figures`),
	figuresNote:
		'Each indicator has a scale of its own; places and heights do not compare between them.',
	noFigures: 'The document gives no figures for this initiative.',
	scheduleHeading: vocabulary.en.fields.schedule,
	scheduleSentence: (what, dated) =>
		dated ? `${what}.` : `The document has ${what} without a year.`,
	scheduleUndated: 'What has no year is listed below.',
	undatedSteps: (words) => `Not on the axis because no year is printed: ${words}`,
	noSchedule: 'The document has no schedule for this initiative.',
	gradesHeading: 'The city’s own grades',
	gradesMeaning: 'What the grades mean on this city’s scale',
	noMeaning: 'the document does not say what it means',
	noGrades: 'The document grades this initiative nowhere.',
	noGradesCity: (city) => `The documents of ${city} give no grades.`,
	likeHeading: 'Similar initiatives of other cities',
	moreLike: 'More of them, and how they are chosen',
	likeMethodHeading: 'How they are chosen',
	likeMethod:
		'How they are chosen: first those that share more indicators, then those with more themes in common, then those whose titles have longer words in common (in Japanese, widths made equal, words that every plan uses left out). It does not mean that contents or results are similar.',
	noLike: 'No initiative of another city shares an indicator, a theme or a word.',
	reasonConcepts: (names) => `Both measure: ${names}`,
	reasonThemes: (names) => `Same theme: ${names}`,
	reasonWords: (words) => `Words in both titles: ${words}`
};

/** Words of the page of one initiative. */
export const initiativeText = { ja, en };
